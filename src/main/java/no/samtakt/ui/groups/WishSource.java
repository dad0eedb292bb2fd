package no.samtakt.ui.groups;

import java.util.List;
import java.util.Map;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.Topic;

/** Wishes for topics as they were written, to be understood once people and topics are known. */
@FunctionalInterface
public interface WishSource {
  /** What tells no wishes. */
  WishSource NONE = (book, listed, topics) -> new Reading(Map.of(), List.of());

  /**
   * Who wishes for what.
   *
   * @param listed those who may be meant
   * @param topics all topics of an item
   */
  Reading of(NameBook book, List<PersonId> listed, List<Topic> topics);

  /**
   * What was understood.
   *
   * @param wishes each one's topics, the dearest first, as their places among the topics, from 0
   * @param problems the lines that were not understood
   */
  record Reading(Map<PersonId, List<Integer>> wishes, List<Problem> problems) {
    public Reading {
      wishes = Map.copyOf(wishes);
      problems = List.copyOf(problems);
    }
  }
}
