package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samtakt.people.PersonId;
import no.samtakt.session.SpeakerList.Request;

/** Who has the floor by the speaker list, and what is refused there. */
final class Speaking {
  /** Longer than this is a talk, and has an item of its own. */
  static final Duration LONGEST_LIMIT = Duration.ofHours(1);

  private Speaking() {}

  static Decision decide(SessionState state, SessionCommand.FloorCommand command, Instant now) {
    Course course = state.course();
    if (course.ended() != null) {
      return Moves.notRunning(course);
    }
    SpeakerList list = course.floor().speakers();
    return switch (command) {
      case SessionCommand.AskToSpeak ask -> ask(state, list, ask, now);
      case SessionCommand.WithdrawFromList withdraw ->
          list.request(withdraw.person()).isPresent()
              ? Decision.of(new SessionEvent.SpeakerWithdrawn(now, withdraw.person()))
              : Decision.refused("session.not-waiting");
      case SessionCommand.MoveInList move -> move(list, move, now);
      case SessionCommand.SetSpeakingLimit set -> limit(list, set.limit(), now);
      case SessionCommand.StartGoRound start -> GoingRound.start(state, start, now);
      case SessionCommand.NextInGoRound next -> GoingRound.next(state, now);
      case SessionCommand.PassInGoRound pass -> GoingRound.pass(state, now);
      case SessionCommand.EndGoRound end -> GoingRound.end(course, now);
      case SessionCommand.NextSpeaker next -> next(course, now);
      case SessionCommand.GiveFloor give -> give(state, give.person(), now);
      case SessionCommand.StopSpeaking stop ->
          list.speaking() == null
              ? Decision.refused("session.nobody-speaks")
              : Decision.of(new SessionEvent.SpeakerStopped(now));
      case SessionCommand.GiveSpeaker give -> more(list, give.more(), now);
    };
  }

  private static Decision ask(
      SessionState state, SpeakerList list, SessionCommand.AskToSpeak ask, Instant now) {
    if (!state.presence().isHere(ask.person())) {
      return Decision.refused("session.not-here");
    }
    if (speaks(list, ask.person())) {
      return Decision.refused("session.speaks-now");
    }
    Optional<Request> earlier = list.request(ask.person());
    return earlier.isPresent() && earlier.get().reply() == ask.reply()
        ? Decision.refused("session.already-waiting")
        : Decision.of(new SessionEvent.SpeakerAsked(now, ask.person(), ask.reply()));
  }

  private static Decision move(SpeakerList list, SessionCommand.MoveInList move, Instant now) {
    List<Request> queue = new ArrayList<>(list.queue());
    int from = queue.indexOf(list.request(move.person()).orElse(null));
    if (from < 0) {
      return Decision.refused("session.not-waiting");
    }
    int to = from + move.by();
    if (move.by() == 0 || to < 0 || to >= queue.size()) {
      return Decision.refused("session.no-further");
    }
    if (list.claim(queue.get(from)) != list.claim(queue.get(to))) {
      return Decision.refused("session.queue-order");
    }
    Collections.swap(queue, from, to);
    return Decision.of(
        new SessionEvent.SpeakersReordered(now, queue.stream().map(Request::person).toList()));
  }

  private static Decision next(Course course, Instant now) {
    SpeakerList list = course.floor().speakers();
    if (!course.running()) {
      return Moves.notRunning(course);
    }
    if (!list.waiting().isEmpty()) {
      Request first = list.queue().getFirst();
      return Decision.of(new SessionEvent.SpeakerStarted(now, first.person(), first.reply()));
    }
    return list.speaking() == null
        ? Decision.refused("session.nobody-waits")
        : Decision.of(new SessionEvent.SpeakerStopped(now));
  }

  private static Decision give(SessionState state, PersonId person, Instant now) {
    SpeakerList list = state.course().floor().speakers();
    if (!state.course().running()) {
      return Moves.notRunning(state.course());
    }
    if (!state.presence().isHere(person)) {
      return Decision.refused("session.not-here");
    }
    if (speaks(list, person)) {
      return Decision.refused("session.speaks-now");
    }
    boolean reply = list.request(person).map(Request::reply).orElse(false);
    return Decision.of(new SessionEvent.SpeakerStarted(now, person, reply));
  }

  private static Decision more(SpeakerList list, Duration more, Instant now) {
    if (list.speaking() == null) {
      return Decision.refused("session.nobody-speaks");
    }
    return more.isPositive()
        ? Decision.of(new SessionEvent.SpeakerGivenTime(now, more))
        : Decision.refused("session.adjust-by-nothing");
  }

  private static Decision limit(SpeakerList list, Duration limit, Instant now) {
    if (!limit.isPositive() || limit.compareTo(LONGEST_LIMIT) > 0) {
      return Decision.refused("session.limit-out-of-range", LONGEST_LIMIT);
    }
    return limit.equals(list.limit())
        ? Decision.refused("session.limit-is-that", limit)
        : Decision.of(new SessionEvent.SpeakingLimitSet(now, limit));
  }

  private static boolean speaks(SpeakerList list, PersonId person) {
    return list.speaking() != null && list.speaking().person().equals(person);
  }
}
