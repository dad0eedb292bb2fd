package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtakt.people.Answer;
import no.samtakt.people.Identity;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import tools.jackson.databind.json.JsonMapper;

/** The table of what was answered when it was asked whether two people are one. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Answers() {}

  /** Keeps an answer, last; it replaces any about the same two, whichever of them came first. */
  static void write(Connection connection, String series, Answer answer) throws SQLException {
    String one = encode(answer.one());
    String other = encode(answer.other());
    String old =
        "DELETE FROM answer WHERE series = ?1"
            + " AND ((one = ?2 AND other = ?3) OR (one = ?3 AND other = ?2))";
    try (PreparedStatement delete = connection.prepareStatement(old)) {
      delete.setString(1, series);
      delete.setString(2, one);
      delete.setString(3, other);
      delete.executeUpdate();
    }
    String sql = "INSERT INTO answer (series, one, other, same) VALUES (?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, series);
      insert.setString(2, one);
      insert.setString(3, other);
      insert.setBoolean(4, answer.same());
      insert.executeUpdate();
    }
  }

  /** The answers, the latest last. */
  static List<Answer> read(Connection connection, String series) throws SQLException {
    String sql = "SELECT one, other, same FROM answer WHERE series = ? ORDER BY rowid";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, series);
      List<Answer> answers = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          answers.add(
              new Answer(decode(rows.getString(1)), decode(rows.getString(2)), rows.getBoolean(3)));
        }
      }
      return answers;
    }
  }

  /** Deletes the answers of a series about any of these people. */
  static void forget(Connection connection, String series, Collection<Person> people)
      throws SQLException {
    Set<NameKey> names = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    for (Person person : people) {
      Identity identity = Identity.of(person);
      names.add(identity.name());
      addresses.add(identity.email());
    }
    addresses.remove("");
    String sql = "DELETE FROM answer WHERE series = ? AND one = ? AND other = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (Answer answer : read(connection, series)) {
        boolean about =
            Stream.of(answer.one(), answer.other())
                .anyMatch(who -> names.contains(who.name()) || addresses.contains(who.email()));
        if (about) {
          delete.setString(1, series);
          delete.setString(2, encode(answer.one()));
          delete.setString(3, encode(answer.other()));
          delete.executeUpdate();
        }
      }
    }
  }

  private static String encode(Identity identity) {
    PayloadWriter out =
        new PayloadWriter()
            .put("email", identity.email())
            .put("name", identity.name().value())
            .put("organisation", identity.organisation());
    return JSON.writeValueAsString(out.node());
  }

  private static Identity decode(String json) {
    PayloadReader in = new PayloadReader(JSON.readTree(json));
    return new Identity(in.text("email"), new NameKey(in.text("name")), in.text("organisation"));
  }
}
