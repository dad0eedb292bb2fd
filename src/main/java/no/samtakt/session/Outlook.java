package no.samtakt.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about the time at one moment. It changes nothing by itself.
 *
 * <p>A session that is late is offered a way to end as planned. Where the planned end is met, or
 * nothing can be done about it, and a pinned item ahead is late, it is offered a way to reach the
 * first such item for which anything can be done. Only a session that is late for nothing is
 * offered time to give back.
 *
 * @param late what the session is a minute late for, or more: the planned end, then pins in order
 * @param proposal how to be less late; its changes are empty where the leader picked an aim for
 *     which nothing can be done, and it is empty where nothing can be done at all
 * @param gift a buffer that gets the time that is to spare
 */
public record Outlook(
    List<Due> late, Optional<CatchUp> proposal, Optional<CatchUp.Change.Buffer> gift) {
  public static final Outlook NOTHING = new Outlook(List.of(), Optional.empty(), Optional.empty());

  public Outlook {
    late = List.copyOf(late);
  }

  /** Whether the session is late for that, at whatever time it is due by now. */
  public boolean isLateFor(Due aim) {
    return late.stream().anyMatch(due -> Objects.equals(due.pinned(), aim.pinned()));
  }

  /**
   * What can be done at {@code now}. It takes a good while where thousands of items lie ahead, so
   * that it is best asked for away from a window's thread.
   *
   * @param picked what the leader aims at; null, or something that the session is not late for,
   *     leaves the choice to the rule above
   */
  public static Outlook of(Course course, Instant now, @Nullable Due picked) {
    Timeline timeline = Timeline.at(course, now);
    List<Due> late = Ahead.due(course, timeline);
    Optional<CatchUp> proposal =
        late.stream()
            .filter(due -> picked != null && Objects.equals(due.pinned(), picked.pinned()))
            .findFirst()
            .flatMap(due -> propose(course, timeline, due.pinned()))
            .or(() ->
                late.stream()
                    .flatMap(due -> propose(course, timeline, due.pinned()).stream())
                    .filter(found -> !found.changes().isEmpty())
                    .findFirst());
    return new Outlook(
        late, proposal, late.isEmpty() ? CatchUp.giveBack(course, timeline) : Optional.empty());
  }

  private static Optional<CatchUp> propose(
      Course course, Timeline timeline, @Nullable ItemId pinned) {
    Optional<Ahead> ahead =
        pinned == null ? Ahead.toEnd(course, timeline) : Ahead.toPin(course, timeline, pinned);
    return ahead.flatMap(CatchUp::of);
  }
}
