package no.samtakt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtakt.history.PastSession;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.PersonRecord.Kind;
import no.samtakt.history.PersonRecord.Trace;
import no.samtakt.notes.Draft;
import no.samtakt.people.Answer;
import no.samtakt.people.Attribute;
import no.samtakt.people.Identity;
import no.samtakt.people.NameKey;
import no.samtakt.people.OthersNames;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through all that is stored for one person. */
final class PersonTraces {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Connection connection;
  private final Person asked;

  private PersonTraces(Connection connection, String asked) {
    this.connection = connection;
    Map<Attribute, String> told =
        asked.contains("@") ? Map.of(Attribute.EMAIL, asked.strip()) : Map.of();
    this.asked = new Person(new PersonId("asked"), asked.strip(), told);
  }

  static List<PersonRecord> of(Connection connection, String asked)
      throws SQLException, UnreadableEventException {
    PersonTraces traces = new PersonTraces(connection, asked);
    List<PersonRecord> records = new ArrayList<>();
    for (PastSession session : Sessions.read(connection)) {
      traces.record(session).ifPresent(records::add);
    }
    return records;
  }

  private Optional<PersonRecord> record(PastSession session)
      throws SQLException, UnreadableEventException {
    List<Person> all = People.read(connection, session.id()).people();
    Person known = all.stream().filter(this::isMeant).findFirst().orElse(null);
    Person person = known == null ? asked : known;
    OthersNames others =
        new OthersNames(person, all.stream().filter(each -> !each.equals(known)).toList());
    List<Trace> traces = new ArrayList<>();
    for (EventCodec.Encoded event : Events.encoded(connection, session.id())) {
      trace(event, known, others).ifPresent(traces::add);
    }
    Draft draft = new SqliteDrafts(connection, session.id()).read();
    Draft.Changed changed = draft.changed();
    List<String> typed =
        Stream.of(draft.text(), changed == null ? "" : changed.text())
            .filter(others::isAbout)
            .map(others)
            .toList();
    if (!typed.isEmpty()) {
      traces.add(new Trace(Kind.NOTES, "draft", session.last(), typed));
    }
    List<Answer> answers = answers(session, person);
    return known == null && traces.isEmpty()
        ? Optional.empty()
        : Optional.of(new PersonRecord(session, known, traces, answers));
  }

  private boolean isMeant(Person person) {
    String address = person.attributes().getOrDefault(Attribute.EMAIL, "").strip();
    return NameKey.of(person.name()).equals(NameKey.of(asked.name()))
        || address.equalsIgnoreCase(asked.name());
  }

  private List<Answer> answers(PastSession session, Person person) throws SQLException {
    String series = session.series();
    NameKey name = Identity.of(person).name();
    return series == null
        ? List.of()
        : Answers.read(connection, series).stream()
            .filter(
                answer -> answer.one().name().equals(name) || answer.other().name().equals(name))
            .toList();
  }

  private static Optional<Trace> trace(
      EventCodec.Encoded event, @Nullable Person known, OthersNames others) {
    JsonNode tree = JSON.readTree(event.payload());
    List<String> strings = strings(tree).toList();
    boolean byId = known != null && strings.contains(known.id().value());
    List<String> texts = new ArrayList<>();
    for (String text : strings) {
      // What somebody wrote, or is to do, is theirs also where it does not say their name.
      boolean own =
          byId && event.type().startsWith("note-") && tree.path("text").asString("").equals(text);
      if (own || others.isAbout(text)) {
        texts.add(others.apply(text));
      }
    }
    return byId || !texts.isEmpty()
        ? Optional.of(
            new Trace(
                kind(event.type()),
                event.type(),
                Instant.parse(tree.get("at").stringValue()),
                texts))
        : Optional.empty();
  }

  private static Stream<String> strings(JsonNode node) {
    return node.isString()
        ? Stream.of(node.stringValue())
        : node.values().stream().flatMap(PersonTraces::strings);
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "people-listed" -> Kind.LIST;
      case "person-joined", "person-left", "person-expected", "person-marked" -> Kind.PRESENCE;
      case "wishes-noted" -> Kind.WISHES;
      case "group-rules-set" -> Kind.RULES;
      case "cue-sent", "cue-seen" -> Kind.CUES;
      case "scene-shown" -> Kind.SCREEN;
      case "sheet-opened", "sheet-taken-over" -> Kind.SHEET;
      default -> {
        if (type.startsWith("note-") || type.startsWith("follow-up")) {
          yield Kind.NOTES;
        }
        if (type.startsWith("speak") || type.startsWith("go-round")) {
          yield Kind.FLOOR;
        }
        yield type.startsWith("item-") ? Kind.SHEET : Kind.GROUPS;
      }
    };
  }
}
