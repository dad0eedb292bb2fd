package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/** Understands a list of people as somebody pasted or wrote it. */
@FunctionalInterface
public interface ListReader {
  Reading read(String text);

  /**
   * What a list holds.
   *
   * @param notes what to know of how it was read, such as who was taken for one person
   * @param problems all that is wrong with it; where there are any, the list is not used
   */
  record Reading(List<Roster.Entry> people, List<Message> notes, List<Problem> problems) {
    public Reading(List<Roster.Entry> people, List<Problem> problems) {
      this(people, List.of(), problems);
    }

    public Reading {
      people = List.copyOf(people);
      notes = List.copyOf(notes);
      problems = List.copyOf(problems);
    }
  }
}
