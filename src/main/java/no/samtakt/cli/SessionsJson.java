package no.samtakt.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sessions as programs read them; {@code command-line.md} documents the keys. */
final class SessionsJson {
  private SessionsJson() {}

  static JsonNode of(List<PastSession> sessions, Retention retention) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    sessions.forEach(session -> all.add(of(session, retention)));
    return all;
  }

  static ObjectNode of(PastSession session, Retention retention) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", session.id().value());
    json.put("title", session.title());
    json.put("started", time(session.times().started(), session));
    json.put("ended", time(session.times().ended(), session));
    json.put("opened", time(session.opened(), session));
    json.put("rehearsal", session.rehearsal());
    json.put("rehearsed", session.rehearsal() ? time(session.kept().written(), session) : null);
    json.put("standing", session.standing().name().toLowerCase(Locale.ROOT));
    json.put("series", session.series());
    json.put("source", session.source());
    json.put("items", session.items());
    json.put("people", session.people());
    json.put("notes", session.notes());
    boolean named = session.kept().names() > 0;
    json.put("keep_until", named ? retention.until(session).toString() : null);
    json.put("anonymised", time(session.kept().anonymised(), session));
    return json;
  }

  private static @Nullable String time(@Nullable Instant instant, PastSession session) {
    return instant == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            instant.truncatedTo(ChronoUnit.SECONDS).atZone(session.times().zone()));
  }
}
