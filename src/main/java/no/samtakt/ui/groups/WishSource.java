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
  WishSource NONE = (book, listed, topics) -> new Wished(Map.of(), List.of());

  /** Whether it is lines of a chat, which a list of names looks like too, and no table. */
  default boolean isChat() {
    return false;
  }

  /**
   * Who wishes for what.
   *
   * @param listed those who may be meant
   * @param topics all topics of an item
   */
  Wished of(NameBook book, List<PersonId> listed, List<Topic> topics);

  /**
   * What was understood.
   *
   * @param wishes each one's topics, the dearest first, as their places among the topics, from 0
   * @param problems the lines that were not understood
   */
  record Wished(Map<PersonId, List<Integer>> wishes, List<Problem> problems) {
    public Wished {
      wishes = Map.copyOf(wishes);
      problems = List.copyOf(problems);
    }
  }
}
