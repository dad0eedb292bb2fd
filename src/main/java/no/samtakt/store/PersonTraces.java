package no.samtakt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samtakt.history.PastSession;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.PersonRecord.Kind;
import no.samtakt.history.PersonRecord.Trace;
import no.samtakt.history.PersonRecords.Found;
import no.samtakt.notes.Draft;
import no.samtakt.people.Answer;
import no.samtakt.people.Identity;
import no.samtakt.people.NameKey;
import no.samtakt.people.OrdinaryWords;
import no.samtakt.people.OthersNames;
import no.samtakt.people.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through all that is stored for one person. */
final class PersonTraces {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Connection connection;
  private final AskedFor asked;

  private PersonTraces(Connection connection, AskedFor asked) {
    this.connection = connection;
    this.asked = asked;
  }

  static Found of(Connection connection, String asked)
      throws SQLException, UnreadableEventException {
    Map<PastSession, List<Person>> people = new LinkedHashMap<>();
    for (PastSession session : Sessions.read(connection)) {
      people.put(session, People.read(connection, session.id()).people());
    }
    List<Person> all = people.values().stream().flatMap(List::stream).toList();
    AskedFor wanted = AskedFor.among(all, asked);
    PersonTraces traces = new PersonTraces(connection, wanted);
    List<PersonRecord> records = new ArrayList<>();
    for (Map.Entry<PastSession, List<Person>> each : people.entrySet()) {
      traces.record(each.getKey(), each.getValue()).ifPresent(records::add);
    }
    return new Found(records, wanted.alike());
  }

  private Optional<PersonRecord> record(PastSession session, List<Person> all)
      throws SQLException, UnreadableEventException {
    Person known = all.stream().filter(asked::is).findFirst().orElse(null);
    if (known == null && asked.mayBeOneOf(all)) {
      return Optional.empty();
    }
    Person person = known == null ? asked.person() : known;
    List<EventCodec.Encoded> events = Events.encoded(connection, session.id());
    OthersNames others =
        known == null
            ? OthersNames.unlisted(person, all, ordinary(events))
            : new OthersNames(person, all.stream().filter(each -> !each.equals(known)).toList());
    List<Trace> traces = new ArrayList<>();
    for (EventCodec.Encoded event : events) {
      trace(event, known, others).ifPresent(traces::add);
    }
    Draft draft = new SqliteDrafts(connection, session.id()).read();
    Draft.Changed changed = draft.changed();
    List<String> typed =
        Stream.of(draft.text(), changed == null ? "" : changed.text())
            .filter(others::isAbout)
            .toList();
    if (!typed.isEmpty()) {
      traces.add(trace(Kind.NOTES, "draft", session.last(), typed, others::isSurelyAbout, others));
    }
    List<Answer> answers = answers(session, person);
    return known == null && traces.isEmpty()
        ? Optional.empty()
        : Optional.of(new PersonRecord(session, known, traces, answers));
  }

  /**
   * Words that mean something here, and alone are nobody's surname: those of the run sheet, and
   * what is written with a small letter.
   */
  private static Set<String> ordinary(List<EventCodec.Encoded> events) {
    Set<String> words = new HashSet<>();
    for (EventCodec.Encoded event : events) {
      boolean sheet = kind(event.type()) == Kind.SHEET;
      strings(JSON.readTree(event.payload()))
          .forEach(
              text -> words.addAll(sheet ? OrdinaryWords.all(text) : OrdinaryWords.small(text)));
    }
    return words;
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
    // What somebody wrote, or is to do, is theirs also where it does not say their name.
    boolean ownNote = byId && event.type().startsWith("note-");
    Predicate<String> own = text -> ownNote && tree.path("text").asString("").equals(text);
    List<String> texts =
        strings.stream().filter(text -> own.test(text) || others.isAbout(text)).toList();
    return byId || !texts.isEmpty()
        ? Optional.of(
            trace(
                kind(event.type()),
                event.type(),
                Instant.parse(tree.get("at").stringValue()),
                texts,
                own.or(others::isSurelyAbout),
                others))
        : Optional.empty();
  }

  private static Trace trace(
      Kind kind,
      String type,
      Instant at,
      List<String> texts,
      Predicate<String> sure,
      OthersNames others) {
    return new Trace(
        kind,
        type,
        at,
        texts.stream().filter(sure).map(others).toList(),
        texts.stream().filter(sure.negate()).map(others).toList());
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
