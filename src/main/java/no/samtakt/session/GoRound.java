package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A round in which everybody gets the word once: check-in, check-out (innsjekk, utsjekk). It holds
 * who has had the word and never who is left: that is asked of those who are here, so that nobody
 * who comes late is forgotten and nobody who has left is waited for. It takes no time off the
 * speaker list, and nobody is a less of a first-timer there for having checked in.
 *
 * @param order the order in which to go round, as it was when the round began
 * @param speaking who has the word; null when the one who had it left the room
 * @param spoken those who have had it, in order
 * @param passed those who did not want it yet, and are come back to at the end, in order
 * @param ended null while it goes on
 */
public record GoRound(
    List<PersonId> order,
    @Nullable PersonId speaking,
    List<PersonId> spoken,
    List<PersonId> passed,
    @Nullable Instant ended) {
  public GoRound {
    order = List.copyOf(order);
    spoken = List.copyOf(spoken);
    passed = List.copyOf(passed);
  }

  static GoRound of(List<PersonId> order) {
    PersonId first = order.isEmpty() ? null : order.getFirst();
    return new GoRound(order, first, List.of(), List.of(), null);
  }

  public boolean running() {
    return ended == null;
  }

  /** Those who have not been asked yet: in the round's order, then those who came since. */
  public List<PersonId> left(Presence presence) {
    List<PersonId> here = presence.here();
    Set<PersonId> left = new LinkedHashSet<>(order);
    left.retainAll(new HashSet<>(here));
    left.addAll(here);
    spoken.forEach(left::remove);
    passed.forEach(left::remove);
    if (speaking != null) {
      left.remove(speaking);
    }
    return List.copyOf(left);
  }

  /** Those who passed and are here to be come back to. */
  public List<PersonId> toReturnTo(Presence presence) {
    return passed.stream().filter(presence::isHere).toList();
  }

  /** Who gets the word next; nobody when everybody here has had it. */
  public Optional<PersonId> next(Presence presence) {
    return left(presence).stream().findFirst().or(() -> toReturnTo(presence).stream().findFirst());
  }

  /** How many the round counts: those who have had the word, and those here who have it ahead. */
  public int size(Presence presence) {
    int now = speaking == null ? 0 : 1;
    return spoken.size() + now + left(presence).size() + toReturnTo(presence).size();
  }

  /** The number of the one who has the word, or how many have had it. */
  public int reached() {
    return spoken.size() + (speaking == null ? 0 : 1);
  }

  GoRound goingOn(PersonId next) {
    return new GoRound(order, next, heard(), but(passed, next), null);
  }

  /** Whoever has the word did not want it yet. */
  GoRound passing(PersonId next) {
    List<PersonId> longer = but(passed, next);
    if (speaking != null) {
      longer.add(speaking);
    }
    return new GoRound(order, next, spoken, longer, null);
  }

  GoRound ended(Instant at) {
    return running() ? new GoRound(order, null, heard(), passed, at) : this;
  }

  /** Whoever has the word and left the room has not had it; should they come back, they will. */
  GoRound leaving(Predicate<PersonId> gone) {
    return speaking != null && gone.test(speaking)
        ? new GoRound(order, null, spoken, passed, ended)
        : this;
  }

  private List<PersonId> heard() {
    List<PersonId> longer = new ArrayList<>(spoken);
    if (speaking != null) {
      longer.add(speaking);
    }
    return longer;
  }

  private static List<PersonId> but(List<PersonId> people, PersonId one) {
    List<PersonId> rest = new ArrayList<>(people);
    rest.remove(one);
    return rest;
  }
}
