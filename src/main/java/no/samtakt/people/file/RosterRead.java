package no.samtakt.people.file;

import java.util.List;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/** What came of reading a list of people. */
public sealed interface RosterRead {
  /**
   * The people, one or more, in the order of the list.
   *
   * @param merged the names that stood more than once and were taken for one person, once for each
   *     line that fell away
   * @param notes what whoever opened the list should know of how it was read, those names included
   */
  record People(List<Roster.Entry> entries, List<String> merged, List<Message> notes)
      implements RosterRead {
    public People {
      entries = List.copyOf(entries);
      merged = List.copyOf(merged);
      notes = List.copyOf(notes);
    }
  }

  /** It is no list of people; there is at least one problem. */
  record Broken(List<Problem> problems) implements RosterRead {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
