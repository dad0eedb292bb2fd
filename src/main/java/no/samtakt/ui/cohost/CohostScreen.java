package no.samtakt.ui.cohost;

import java.util.List;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the co-host's window reads of the time.
 *
 * @param about how people work, who leads, and from when to when
 * @param from when what runs began, as a clock time; empty when nothing runs
 * @param to when it is expected to end
 * @param lines those of the script that are the co-host's
 * @param cue what to watch for next; null for nothing
 */
record CohostScreen(
    Moment moment, String about, String from, String to, List<Line> lines, @Nullable NextCue cue) {

  /**
   * The next thing that the co-host is to do.
   *
   * @param when how long it is until then, in words
   * @param what in words
   * @param clock when that is; empty where it is not tied to the clock
   * @param message what can be sent to the leader about it; null for nothing
   */
  record NextCue(String when, String what, String clock, @Nullable String message) {}

  CohostScreen {
    lines = List.copyOf(lines);
  }
}
