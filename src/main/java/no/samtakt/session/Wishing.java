package no.samtakt.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;

/** Noting what people wish for. */
final class Wishing {
  private Wishing() {}

  static Decision note(SessionState state, SessionCommand.NoteWishes note, Instant now) {
    Item item = state.sheet().item(note.item()).orElse(null);
    if (item == null) {
      return Decision.refused("session.no-such-item");
    }
    if (slots(item, 0).isEmpty()) {
      return Decision.refused("session.no-topics", item.title());
    }
    if (!new HashSet<>(state.presence().listed()).containsAll(note.wishes().keySet())) {
      return Decision.refused("session.not-listed");
    }
    Map<PersonId, List<Integer>> changed = new HashMap<>();
    for (Map.Entry<PersonId, List<Integer>> each : note.wishes().entrySet()) {
      List<Integer> topics = each.getValue();
      boolean known = topics.stream().allMatch(topic -> topic >= 0 && topic < item.topics().size());
      if (!known || new HashSet<>(topics).size() < topics.size()) {
        return Decision.refused("session.no-such-topic", item.title());
      }
      if (!topics.equals(state.course().groups().wishes().of(item.id(), each.getKey()))) {
        changed.put(each.getKey(), topics);
      }
    }
    return changed.isEmpty()
        ? new Decision.Accepted(List.of())
        : Decision.of(new SessionEvent.WishesNoted(now, item.id(), changed));
  }

  /** The segments from one on in which people choose among topics. */
  static SortedSet<Integer> slots(Item item, int from) {
    SortedSet<Integer> slots = new TreeSet<>();
    for (int segment = from; segment < item.segments().size(); segment++) {
      if (!item.topics(segment).isEmpty()) {
        slots.add(segment);
      }
    }
    return slots;
  }
}
