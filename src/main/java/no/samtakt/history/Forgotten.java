package no.samtakt.history;

import java.util.List;

/**
 * What was forgotten.
 *
 * @param title of the session, without names where it had any
 * @param people how many people's names and addresses
 * @param notes how many notes were deleted; none where they stay without names
 * @param unreached folders and files with a copy that did not answer, where names may still lie
 * @param clean whether the file was cleaned at once; else another program had hold of it, and it is
 *     done at the next start
 */
public record Forgotten(
    String title, int people, int notes, List<String> unreached, boolean clean) {
  public Forgotten {
    unreached = List.copyOf(unreached);
  }
}
