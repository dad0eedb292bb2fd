package no.samtakt.ui.moment;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;

/**
 * The timer, the same in every window of the leader's: digits, the state as an icon and words, and
 * the takt bar. How large the digits are is said by the window, in code or by {@code
 * -takt-time-size} of {@code .timer-digits} in its style sheet.
 */
public final class TimerView extends VBox {
  private final Speech speech;
  private final TimeText digits = new TimeText(156);
  private final StateLine state = new StateLine();
  private final TaktBar takt;

  /**
   * A timer that shows nothing yet.
   *
   * @param barHeight the height of the takt bar in pixels
   */
  public TimerView(Speech speech, double barHeight) {
    this.speech = speech;
    this.takt = new TaktBar(barHeight);
    getStyleClass().add("timer");
    digits.setId("timer");
    digits.getStyleClass().add("timer-digits");
    takt.setId("takt");
    getChildren().addAll(digits, state, takt);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(TimerView.class.getResource("moment.css"));
  }

  public TimeText digits() {
    return digits;
  }

  public TaktBar takt() {
    return takt;
  }

  /** Writes the minutes under the bar; null for none. */
  public void setMinuteLabels(@Nullable IntFunction<String> labels) {
    takt.setMinuteLabels(labels);
  }

  public void show(Moment.Clock clock) {
    digits.setText(clock.digits());
    for (Moment.State each : Moment.State.values()) {
      pseudoClassStateChanged(pseudo(each), each == clock.state());
    }
    state.show(icon(clock.state()), clock.word(), clock.detail());
    takt.show(clock.total(), clock.left(), clock.takt());
    takt.setAccessibleText(speech.text("now.said", clock.word(), clock.digits(), clock.detail()));
  }

  /** What stands for a state beside its word. */
  public static Icon icon(Moment.State state) {
    return switch (state) {
      case BEFORE, WAITING -> Icon.CLOCK;
      case RUNNING -> Icon.PLAY;
      case PAUSED -> Icon.PAUSE;
      case WARNING -> Icon.WARNING;
      case OVERTIME -> Icon.OVERTIME;
      case STANDING -> Icon.STOP;
      case SWAPPING -> Icon.SHUFFLE;
      case ENDED -> Icon.ON_SCHEDULE;
    };
  }

  /** The pseudo-class of a state, for a window whose other parts change with it. */
  public static PseudoClass pseudo(Moment.State state) {
    return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
  }
}
