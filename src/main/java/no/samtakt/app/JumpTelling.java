package no.samtakt.app;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.session.ClockJump;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Tells once that the machine's clock jumped, and lets the leader say that the time does not count
 * for as long as that can be said. One session, one of these; on the window thread.
 */
final class JumpTelling {
  private final Supplier<Telling> telling;
  private final Desk desk;
  private @Nullable Snapshot last;
  private boolean offered;

  JumpTelling(Supplier<Telling> telling, Desk desk) {
    this.telling = telling;
    this.desk = desk;
  }

  /** What can be asked for, with its key. */
  List<Action> actions() {
    return List.of(
        Action.of("keys.discount", Icon.CLOCK, this::discount)
            .on(Stroke.alone(KeyCode.D))
            .when(() -> last != null && last.state().counted() != null));
  }

  /** Looks whether the clock has jumped since the moment before. */
  void show(Snapshot now) {
    Snapshot before = last;
    last = now;
    ClockJump jump = now.state().jump();
    if (offered && now.state().counted() == null) {
      offered = false;
      telling.get().settle();
    }
    if (before == null || jump == null || jump.equals(before.state().jump())) {
      return;
    }
    if (now.state().course().running()) {
      tell(jump, now.state().counted() != null);
    }
  }

  private void tell(ClockJump jump, boolean counted) {
    Duration length = rounded(jump.by().abs());
    if (counted) {
      offered = true;
      telling
          .get()
          .jumped(
              Message.of("console.clock-ahead", length),
              Message.of("console.discount", length),
              this::discount);
    } else {
      String key = jump.back() ? "console.clock-back" : "console.clock-ahead-free";
      telling.get().warn(Message.of(key, length));
    }
  }

  private void discount() {
    desk.give(new SessionCommand.DiscountStep());
  }

  /** In whole minutes from two minutes on, else in whole seconds. */
  static Duration rounded(Duration length) {
    Duration unit = Duration.ofSeconds(length.toMinutes() < 2 ? 1 : 60);
    long whole = length.plus(unit.dividedBy(2)).dividedBy(unit);
    return unit.multipliedBy(whole);
  }
}
