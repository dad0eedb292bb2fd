package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The speaker list (taleliste): who has the floor, who waits for it, and who has had it. It belongs
 * to the session and not to an item: when the leader goes on, the list stays and whoever speaks
 * goes on speaking. A pause stops the item's time and not a speaker's. It stores when things
 * happened; how long somebody has spoken is computed from that and now.
 *
 * @param waiting in the order in which they asked, or were put since; {@link #queue} says who is
 *     next
 * @param speaking who has the floor; null when nobody has
 * @param spoken turns that are over, in order
 * @param limit what a speaker may use before the windows say so, gently; nothing stops by itself
 */
public record SpeakerList(
    List<Request> waiting, @Nullable Turn speaking, List<Turn> spoken, Duration limit) {
  /** Two minutes, as is usual in Norwegian meetings; our own rule of thumb. */
  public static final Duration USUAL_LIMIT = Duration.ofMinutes(2);

  static final SpeakerList EMPTY = new SpeakerList(List.of(), null, List.of(), USUAL_LIMIT);

  /**
   * Somebody who waits for the floor.
   *
   * @param reply a short answer to what was just said (replikk)
   */
  public record Request(PersonId person, boolean reply, Instant asked) {}

  /**
   * Somebody who has the floor, or had it.
   *
   * @param to when it ended; null while it goes on
   * @param extra time given beyond the limit
   */
  public record Turn(
      PersonId person, boolean reply, Instant from, @Nullable Instant to, Duration extra) {
    /** How long they have spoken. */
    public Duration length(Instant now) {
      Duration length = Duration.between(from, to == null ? now : to);
      return length.isNegative() ? Duration.ZERO : length;
    }

    Turn stopped(Instant at) {
      return new Turn(person, reply, from, at, extra);
    }
  }

  /** Why somebody stands where they stand in the queue; the first of these goes first. */
  public enum Claim {
    REPLY,
    /** They have not had the floor in this session. */
    FIRST_TIME,
    AGAIN
  }

  public SpeakerList {
    waiting = List.copyOf(waiting);
    spoken = List.copyOf(spoken);
  }

  /**
   * Those who wait, in the order in which they get the floor: replies first, while what they answer
   * is fresh; then those who have not had the floor in this session; then the rest. Each of these
   * in the order of {@link #waiting}.
   */
  public List<Request> queue() {
    Set<PersonId> heard = heard();
    return waiting.stream()
        .sorted(Comparator.comparing((Request each) -> claim(each, heard)))
        .toList();
  }

  public Claim claim(Request request) {
    return claim(request, heard());
  }

  private static Claim claim(Request request, Set<PersonId> heard) {
    if (request.reply()) {
      return Claim.REPLY;
    }
    return heard.contains(request.person()) ? Claim.AGAIN : Claim.FIRST_TIME;
  }

  public Optional<Request> request(PersonId person) {
    return waiting.stream().filter(each -> each.person().equals(person)).findFirst();
  }

  /** What the running turn may take: the limit, and what was given on top. */
  public Duration allowed(Turn turn) {
    return limit.plus(turn.extra());
  }

  /** Every turn, in order; the last may be running. */
  public List<Turn> turns() {
    List<Turn> all = new ArrayList<>(spoken);
    if (speaking != null) {
      all.add(speaking);
    }
    return all;
  }

  private Set<PersonId> heard() {
    Set<PersonId> heard = new HashSet<>();
    turns().forEach(turn -> heard.add(turn.person()));
    return heard;
  }

  /** Puts a request last; one that the person had is gone. */
  SpeakerList asking(Request request) {
    List<Request> longer = new ArrayList<>(without(request.person()::equals).waiting);
    longer.add(request);
    return new SpeakerList(longer, speaking, spoken, limit);
  }

  SpeakerList without(Predicate<PersonId> gone) {
    return new SpeakerList(
        waiting.stream().filter(each -> !gone.test(each.person())).toList(),
        speaking,
        spoken,
        limit);
  }

  /** Those who wait in another order. Whoever is not named stays behind those who are. */
  SpeakerList reordered(List<PersonId> order) {
    List<Request> sorted = new ArrayList<>();
    order.forEach(person -> request(person).ifPresent(sorted::add));
    waiting.stream().filter(each -> !sorted.contains(each)).forEach(sorted::add);
    return new SpeakerList(sorted, speaking, spoken, limit);
  }

  SpeakerList starting(PersonId person, boolean reply, Instant at) {
    SpeakerList before = stopped(at).without(person::equals);
    Turn turn = new Turn(person, reply, at, null, Duration.ZERO);
    return new SpeakerList(before.waiting, turn, before.spoken, limit);
  }

  SpeakerList stopped(Instant at) {
    if (speaking == null) {
      return this;
    }
    List<Turn> longer = new ArrayList<>(spoken);
    longer.add(speaking.stopped(at));
    return new SpeakerList(waiting, null, longer, limit);
  }

  SpeakerList giving(Duration more) {
    Turn turn = speaking;
    return turn == null
        ? this
        : new SpeakerList(
            waiting,
            new Turn(turn.person(), turn.reply(), turn.from(), null, turn.extra().plus(more)),
            spoken,
            limit);
  }

  /** Whoever spoke at {@code from} and still does has spoken so much less. */
  SpeakerList discounting(Instant from, Duration by) {
    Turn turn = speaking;
    return turn == null || turn.from().isAfter(from)
        ? this
        : new SpeakerList(
            waiting,
            new Turn(turn.person(), turn.reply(), turn.from().plus(by), null, turn.extra()),
            spoken,
            limit);
  }

  SpeakerList limitedTo(Duration other) {
    return new SpeakerList(waiting, speaking, spoken, other);
  }

  /** These left the room: they no longer wait, and a turn of theirs is over. */
  SpeakerList leaving(Predicate<PersonId> gone, Instant at) {
    SpeakerList rest =
        waiting.stream().anyMatch(each -> gone.test(each.person())) ? without(gone) : this;
    return rest.speaking != null && gone.test(rest.speaking.person()) ? rest.stopped(at) : rest;
  }
}
