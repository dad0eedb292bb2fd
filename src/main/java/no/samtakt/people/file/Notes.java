package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samtakt.words.Message;

/** What whoever opened a list should know of how it was read. */
final class Notes {
  /** So many names are still read; of a longer row nobody reads a thing. */
  private static final int MOST_NAMES = 12;

  private Notes() {}

  /**
   * @param merged the names of lines that were taken for somebody known
   * @param waited the names of those who were never let in
   * @param withdrawn the names of those who do not come, by what the list says of them
   */
  static List<Message> of(List<String> merged, List<String> waited, List<String> withdrawn) {
    List<Message> notes = new ArrayList<>();
    if (!merged.isEmpty()) {
      notes.add(Message.of("people.note.merged", names(merged)));
    }
    if (!waited.isEmpty()) {
      notes.add(Message.of("people.note.waited", names(waited)));
    }
    if (!withdrawn.isEmpty()) {
      notes.add(Message.of("people.note.withdrawn", names(withdrawn)));
    }
    return notes;
  }

  /** What was read, with one more thing to know of these where there are any. */
  static RosterRead with(RosterRead read, String key, List<String> about) {
    if (about.isEmpty() || !(read instanceof RosterRead.People people)) {
      return read;
    }
    List<Message> notes = new ArrayList<>(people.notes());
    notes.add(Message.of(key, names(about.stream().map(String::strip).toList())));
    return new RosterRead.People(people.entries(), people.merged(), notes);
  }

  static String names(List<String> all) {
    List<String> each = List.copyOf(new LinkedHashSet<>(all));
    String some = String.join(", ", each.subList(0, Math.min(each.size(), MOST_NAMES)));
    return each.size() > MOST_NAMES ? some + " …" : some;
  }
}
