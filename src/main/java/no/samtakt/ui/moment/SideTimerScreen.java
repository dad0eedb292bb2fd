package no.samtakt.ui.moment;

import no.samtakt.live.Snapshot;
import no.samtakt.session.SideTimer;
import no.samtakt.ui.kit.Digits;
import no.samtakt.words.Words;

/**
 * The timer beside the agenda.
 *
 * @param digits what is left, or how long it has been over; empty while there is none
 * @param said the same for those who hear it
 */
public record SideTimerScreen(String digits, boolean over, String said) {
  /** Reads a snapshot out in one language. */
  public static SideTimerScreen of(Snapshot snapshot, Words words) {
    SideTimer timer = snapshot.state().timer();
    if (timer == null) {
      return new SideTimerScreen("", false, "");
    }
    boolean over = !timer.left(snapshot.now()).isPositive();
    String digits = Digits.left(timer.left(snapshot.now()));
    return new SideTimerScreen(
        digits, over, words.text(over ? "side-timer.over" : "side-timer.left", digits));
  }
}
