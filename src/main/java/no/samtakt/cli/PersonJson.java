package no.samtakt.cli;

import java.util.Locale;
import java.util.TreeMap;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.PersonRecords.Found;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that is stored about somebody as JSON; {@code command-line.md} documents the keys. */
public final class PersonJson {
  private PersonJson() {}

  /** The whole of it, on several lines. */
  public static String text(String asked, Found found) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(of(asked, found))
        + "\n";
  }

  static JsonNode of(String asked, Found found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asked", asked);
    found.alike().forEach(json.putArray("alike")::add);
    ArrayNode sessions = json.putArray("sessions");
    for (PersonRecord record : found.records()) {
      ObjectNode one = sessions.addObject();
      one.put("id", record.session().id().value());
      one.put("title", record.session().title());
      one.put("opened", record.session().opened().toString());
      one.put("rehearsal", record.session().rehearsal());
      Person person = record.person();
      ObjectNode told = one.putObject("person");
      if (person != null) {
        told.put("id", person.id().value());
        told.put("name", person.name());
        new TreeMap<Attribute, String>(person.attributes())
            .forEach((key, value) -> told.put(key.name().toLowerCase(Locale.ROOT), value));
      }
      ArrayNode traces = one.putArray("traces");
      record.traces().forEach(trace -> trace(traces.addObject(), trace));
      ArrayNode answers = one.putArray("answers");
      record
          .answers()
          .forEach(answer ->
              answers
                  .addObject()
                  .put("one", answer.one().name().value())
                  .put("other", answer.other().name().value())
                  .put("same", answer.same()));
    }
    return json;
  }

  private static void trace(ObjectNode json, PersonRecord.Trace trace) {
    json.put("at", trace.at().toString());
    json.put("kind", trace.kind().name().toLowerCase(Locale.ROOT));
    json.put("type", trace.type());
    trace.texts().forEach(json.putArray("texts")::add);
    trace.uncertain().forEach(json.putArray("uncertain")::add);
  }
}
