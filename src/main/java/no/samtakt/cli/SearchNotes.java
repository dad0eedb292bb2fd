package no.samtakt.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code samtakt notes --search}: notes of all sessions, rehearsals too, that hold some words. */
final class SearchNotes {
  /**
   * A note that was found.
   *
   * @param opened the day on which its session was
   */
  private record Found(FoundNote found, LocalDate opened, SessionNote note) {}

  private SearchNotes() {}

  /**
   * Prints what is found, the one written down last first.
   *
   * @param session whose notes alone are looked through; empty for all
   */
  static void list(Call call, Store store, String words, Optional<SessionId> session)
      throws JournalException {
    ZoneId zone = call.machine().zone();
    List<Found> all = new ArrayList<>();
    NoteQuery query = new NoteQuery(words, null, session.orElse(null), true, Integer.MAX_VALUE);
    for (FoundNote found : store.find(query)) {
      Roster people = store.people(found.session());
      all.add(
          new Found(
              found,
              LocalDate.ofInstant(found.opened(), zone),
              SessionNote.of(found.note(), found.item(), zone, people)));
    }
    if (call.has("--json")) {
      call.terminal().json(json(all));
    } else {
      if (all.isEmpty()) {
        call.terminal().warn(Message.of("cli.notes.found-none", words));
      }
      for (Found each : all) {
        call.terminal()
            .line(
                each.opened()
                    + " "
                    + each.found().title()
                    + "  "
                    + each.note().line(call.terminal().words()));
      }
    }
  }

  private static ArrayNode json(List<Found> all) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Found each : all) {
      ObjectNode json = array.addObject();
      json.put("session", each.found().session().value())
          .put("title", each.found().title())
          .put("opened", each.opened().toString())
          .put("rehearsal", each.found().rehearsal());
      each.note().put(json);
    }
    return array;
  }
}
