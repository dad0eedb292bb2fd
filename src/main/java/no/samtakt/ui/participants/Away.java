package no.samtakt.ui.participants;

import java.time.Duration;
import java.util.Optional;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Kind;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** When everybody is back or goes on: a break, a fixed time that has not come, a buffer. */
record Away(Clockwork time, @Nullable Platform platform) {

  /** A break, or what the leader makes one. */
  Board.Return untilNext() {
    boolean planned = time.current().item().kind() == Kind.BREAK;
    String tip = platform == Platform.ROOM ? "" : words().text("participants.break-tip");
    return until(
        Icon.BREAK,
        planned ? time.current().item().title() : words().text("participants.break"),
        "participants.back-at",
        "participants.back-now",
        planned && !time.prompt().isEmpty() ? time.prompt() : tip);
  }

  /** A buffer is the leader's own: participants are told when it goes on, or that it is the end. */
  Board.Return onwards() {
    return time.next().isPresent()
        ? until(Icon.CLOCK, title(), "participants.go-on-at", "participants.back-now", "")
        : until(Icon.CLOCK, title(), "participants.done-at", "participants.over", "");
  }

  /** An item that was gone to before its fixed time. */
  Board.Return untilItBegins() {
    boolean first = time.now().state().course().visits().size() == 1;
    Countdown countdown = time.countdown("");
    return new Board.Return(
        Icon.CLOCK,
        title(),
        words().text(first ? "participants.start-at" : "participants.go-on-at"),
        words().clock(time.begins()),
        countdown.paused() ? countdown : countdown.saying(""),
        of(countdown.total()),
        "");
  }

  private Board.Return until(Icon icon, String heading, String at, String over, String tip) {
    Countdown countdown = time.untilNext();
    Optional<String> clock =
        Optional.of(time.onwards())
            .filter(moment -> !countdown.left().isZero())
            .map(moment -> words().clock(time.clock(moment)));
    return new Board.Return(
        icon,
        heading,
        words().text(clock.isPresent() ? at : over),
        clock.orElse(""),
        countdown,
        of(countdown.total()),
        tip);
  }

  /** Rounded up to whole minutes, so that never more is left than there is in all. */
  private String of(Duration total) {
    long minutes = Math.ceilDiv(total.toSeconds(), 60);
    return minutes < 60
        ? words().text("participants.left-of-minutes", minutes)
        : words().text("participants.left-of", Duration.ofMinutes(minutes));
  }

  private String title() {
    return time.now().state().sheet().title();
  }

  private Words words() {
    return time.words();
  }
}
