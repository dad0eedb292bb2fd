package no.samtakt.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.PersonId;

/** Going round so that everybody gets the word: start, next, pass, end. */
final class GoingRound {
  private GoingRound() {}

  static Decision start(SessionState state, SessionCommand.StartGoRound start, Instant now) {
    if (!state.course().running()) {
      return Moves.notRunning(state.course());
    }
    if (state.course().floor().runningRound() != null) {
      return Decision.refused("session.round-goes-on");
    }
    List<PersonId> here = state.presence().here();
    if (here.isEmpty()) {
      return Decision.refused("session.nobody-to-ask");
    }
    Set<PersonId> order = new LinkedHashSet<>(start.order());
    order.retainAll(new HashSet<>(here));
    order.addAll(here);
    return Decision.of(new SessionEvent.GoRoundStarted(now, List.copyOf(order)));
  }

  static Decision next(SessionState state, Instant now) {
    GoRound round = state.course().floor().runningRound();
    if (round == null) {
      return Decision.refused("session.no-round");
    }
    return round
        .next(state.presence())
        .<Decision>map(person -> Decision.of(new SessionEvent.GoRoundWentOn(now, person)))
        .orElseGet(() -> Decision.of(new SessionEvent.GoRoundEnded(now)));
  }

  static Decision pass(SessionState state, Instant now) {
    GoRound round = state.course().floor().runningRound();
    if (round == null) {
      return Decision.refused("session.no-round");
    }
    if (round.speaking() == null) {
      return next(state, now);
    }
    Optional<PersonId> next = round.next(state.presence());
    return next.isEmpty()
        ? Decision.refused("session.last-in-round")
        : Decision.of(new SessionEvent.GoRoundPassed(now, next.get()));
  }

  static Decision end(Course course, Instant now) {
    return course.floor().runningRound() == null
        ? Decision.refused("session.no-round")
        : Decision.of(new SessionEvent.GoRoundEnded(now));
  }
}
