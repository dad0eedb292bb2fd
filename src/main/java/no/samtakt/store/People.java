package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionId;
import tools.jackson.databind.json.JsonMapper;

/** The table of names and addresses. */
final class People {
  private static final JsonMapper JSON = JsonMapper.shared();

  private People() {}

  /** Keeps these people; somebody known keeps their place in the list, as {@link Roster#with}. */
  static void write(Connection connection, SessionId session, Collection<Person> people)
      throws SQLException {
    String sql =
        """
        INSERT INTO person (session, id, position, name, attributes)
        VALUES (?1, ?2,
          (SELECT coalesce(max(position), 0) + 1 FROM person WHERE session = ?1), ?3, ?4)
        ON CONFLICT (session, id)
        DO UPDATE SET name = excluded.name, attributes = excluded.attributes\
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Person person : people) {
        insert.setString(1, session.value());
        insert.setString(2, person.id().value());
        insert.setString(3, person.name());
        insert.setString(4, encode(person.attributes()));
        insert.executeUpdate();
      }
    }
  }

  static Roster read(Connection connection, SessionId session) throws SQLException {
    String sql = "SELECT id, name, attributes FROM person WHERE session = ? ORDER BY position";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      List<Person> people = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          people.add(
              new Person(
                  new PersonId(rows.getString(1)), rows.getString(2), decode(rows.getString(3))));
        }
      }
      return new Roster(people);
    }
  }

  private static String encode(Map<Attribute, String> attributes) {
    PayloadWriter out = new PayloadWriter();
    for (Attribute attribute : Attribute.values()) {
      out.put(key(attribute), attributes.get(attribute));
    }
    return JSON.writeValueAsString(out.node());
  }

  private static Map<Attribute, String> decode(String json) {
    PayloadReader in = new PayloadReader(JSON.readTree(json));
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      String value = in.textOrNull(key(attribute));
      if (value != null) {
        attributes.put(attribute, value);
      }
    }
    return attributes;
  }

  private static String key(Attribute attribute) {
    return attribute.name().toLowerCase(Locale.ROOT);
  }
}
