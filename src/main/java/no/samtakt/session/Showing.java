package no.samtakt.session;

import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import no.samtakt.cards.Draw;

/** Cards drawn, shown and laid ready, and lines of the script ticked off. */
final class Showing {
  private Showing() {}

  static Decision draw(
      Course course, SessionCommand.DrawCard draw, Instant now, RandomGenerator random) {
    return Draw.draw(
            draw.deck(), draw.filter(), draw.language(), course.cards(), draw.earlier(), random)
        .<Decision>map(card -> {
          Visit visit = course.visit();
          return Decision.of(
              new SessionEvent.CardDrawn(now, card.id(), visit == null ? null : visit.item()));
        })
        .orElseGet(() -> Decision.refused("session.no-card-fits"));
  }

  static Decision hide(Course course, Instant now) {
    return course.shown() == null
        ? Decision.refused("session.no-card-shown")
        : Decision.of(new SessionEvent.CardHidden(now));
  }

  static Decision pin(Course course, SessionCommand.PinCard pin, Instant now) {
    if (course.sheet().item(pin.item()).isEmpty()) {
      return Decision.refused("session.no-such-item");
    }
    return Objects.equals(course.table().pinned().get(pin.item()), pin.card())
        ? Decision.refused(pin.card() == null ? "session.no-card-pinned" : "session.card-pinned")
        : Decision.of(new SessionEvent.CardPinned(now, pin.item(), pin.card()));
  }

  static Decision check(Course course, SessionCommand.CheckLine check, Instant now) {
    boolean known =
        course
            .sheet()
            .item(check.item())
            .filter(item -> check.line() < item.script().size())
            .filter(item -> check.line() >= 0 || hasRooms(course, check))
            .isPresent();
    return known
        ? Decision.of(new SessionEvent.LineChecked(now, check.item(), check.line(), check.done()))
        : Decision.refused("session.no-such-line");
  }

  private static boolean hasRooms(Course course, SessionCommand.CheckLine check) {
    return course.formations().stream()
        .filter(formed -> formed.item().equals(check.item()))
        .anyMatch(formed -> Course.Mark.rooms(formed.segment()) == check.line());
  }
}
