package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.people.PersonId;

/**
 * The pane in words, but for the groups: {@link RoomsScreen}.
 *
 * @param present how many are here
 * @param notes what to know of how the list was read that was taken last
 * @param problems what was wrong with the list that was handed in last
 * @param topics those that people choose among, with the numbers to wish by; none where they do not
 * @param unclear what was not understood of the wishes that were handed in last
 * @param noted how many people's wishes were noted at the same time
 */
public record GroupsScreen(
    Page page,
    String present,
    List<PersonRow> people,
    List<String> notes,
    List<String> problems,
    List<String> topics,
    List<String> unclear,
    int noted) {

  /** What the pane shows. */
  public enum Page {
    NOBODY,
    WRITING,
    WISHING,
    GROUPS,
    PEOPLE
  }

  /**
   * One person.
   *
   * @param detail the organisation; empty where nobody told
   * @param wishes the numbers of the topics they wish for, in words; empty for none
   * @param note what there is to say of this person now; empty for nothing
   * @param stays whether they are in groups; organisers may be taken out of them
   * @param action the words of the button that marks them as gone or back
   */
  public record PersonRow(
      PersonId id,
      String name,
      String detail,
      String wishes,
      Whereabouts whereabouts,
      boolean stays,
      String note,
      boolean unplaced,
      String action,
      String spoken) {
    public boolean here() {
      return whereabouts == Whereabouts.HERE;
    }
  }

  /** Where somebody on the list is. */
  public enum Whereabouts {
    HERE,
    /** They have not come yet, and are waited for. */
    LATE,
    GONE
  }

  public GroupsScreen {
    people = List.copyOf(people);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
    topics = List.copyOf(topics);
    unclear = List.copyOf(unclear);
  }

  static final GroupsScreen BLANK =
      new GroupsScreen(Page.NOBODY, "", List.of(), List.of(), List.of(), List.of(), List.of(), 0);
}
