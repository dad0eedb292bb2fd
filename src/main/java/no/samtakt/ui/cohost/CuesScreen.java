package no.samtakt.ui.cohost;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in private between the leader and the co-host.
 *
 * @param waiting the oldest that the one at this window has not seen; null for none
 * @param more how many wait behind it
 * @param ready what is said so often that it need not be written
 * @param sent what was sent from here, the latest first
 */
record CuesScreen(@Nullable Waiting waiting, int more, List<String> ready, List<Sent> sent) {
  static final CuesScreen BLANK = new CuesScreen(null, 0, List.of(), List.of());

  /**
   * Something to be seen.
   *
   * @param from whose it is, in words
   * @param said what a screen reader says
   */
  record Waiting(int number, String from, String text, String said) {}

  /**
   * Something that was sent.
   *
   * @param note when it was seen, or that it was not yet
   */
  record Sent(String text, String note, boolean seen) {}

  CuesScreen {
    ready = List.copyOf(ready);
    sent = List.copyOf(sent);
  }
}
