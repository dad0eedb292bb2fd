package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/** Understands a list of people, or their wishes, as somebody pasted or wrote it. */
@FunctionalInterface
public interface ListReader {
  Reading read(String text);

  /** Wishes for topics: lines of a chat, or a table with columns of wishes. */
  default WishSource wishes(String text) {
    return WishSource.NONE;
  }

  /**
   * What a list holds.
   *
   * @param notes what to know of how it was read, such as who was taken for one person
   * @param problems all that is wrong with it; where there are any, the list is not used
   * @param wishes what people on it wish for
   */
  record Reading(
      List<Roster.Entry> people, List<Message> notes, List<Problem> problems, WishSource wishes) {
    public Reading(List<Roster.Entry> people, List<Problem> problems) {
      this(people, List.of(), problems, WishSource.NONE);
    }

    /** One that tells no wishes. */
    public Reading(List<Roster.Entry> people, List<Message> notes, List<Problem> problems) {
      this(people, notes, problems, WishSource.NONE);
    }

    public Reading {
      people = List.copyOf(people);
      notes = List.copyOf(notes);
      problems = List.copyOf(problems);
    }
  }
}
