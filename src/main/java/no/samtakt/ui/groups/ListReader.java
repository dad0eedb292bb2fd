package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Problem;

/** Understands a list of people as somebody pasted or wrote it. */
@FunctionalInterface
public interface ListReader {
  Reading read(String text);

  /**
   * What a list holds.
   *
   * @param problems all that is wrong with it; where there are any, the list is not used
   */
  record Reading(List<Roster.Entry> people, List<Problem> problems) {
    public Reading {
      people = List.copyOf(people);
      problems = List.copyOf(problems);
    }
  }
}
