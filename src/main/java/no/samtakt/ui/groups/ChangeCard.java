package no.samtakt.ui.groups;

import java.util.List;

/**
 * A change to a round that is offered, in words.
 *
 * @param heading what it is for
 * @param lines what changes, one sentence each
 * @param note what comes of it; empty for nothing to say
 * @param accept the words of the button that does it
 * @param place which proposal it is of how many; empty where there is only one
 */
public record ChangeCard(
    String heading, List<String> lines, String note, String accept, String place) {
  public ChangeCard {
    lines = List.copyOf(lines);
  }
}
