package no.samtakt.ui.moment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Item;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;

/**
 * A point of what runs that is worth a word: the warnings that the item asks for, its half, two
 * minutes before the end of what runs, and the end itself.
 *
 * @param left what is left then of what it is about; zero at the end
 * @param until how long it is until then; negative when it lies behind
 */
public record Mark(About about, Duration left, Duration until) {
  /** What the mark is about. */
  public enum About {
    ITEM,
    HALF,
    PART
  }

  /** Less than this is too short for its half to be worth telling. */
  private static final Duration HALVED = Duration.ofMinutes(10);

  /** Two minutes before the end is told of what is at least this long. */
  private static final Duration WARNED = Duration.ofMinutes(5);

  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  /** The first mark that lies ahead; none while a pin is awaited, and none in overtime. */
  public static Optional<Mark> next(Timeline timeline) {
    Current current = timeline.current();
    if (current == null || current.beat() == Beat.OVER) {
      return Optional.empty();
    }
    return of(timeline).stream()
        .filter(mark -> mark.until.isPositive())
        .min(Comparator.comparing(Mark::until).thenComparing(Mark::about));
  }

  /** All marks of what runs, behind and ahead; none while a pin is awaited. */
  static List<Mark> of(Timeline timeline) {
    Current current = timeline.current();
    return current == null || current.beat() == Beat.WAITING
        ? List.of()
        : marks(current, partLeft(timeline, current));
  }

  /** What is left of the phase or the round, moving time included; overtime is negative. */
  private static Duration partLeft(Timeline timeline, Current current) {
    return current.beat() == Beat.OVER
        ? current.left()
        : Duration.between(timeline.now(), current.ends());
  }

  private static List<Mark> marks(Current current, Duration partLeft) {
    Item item = current.item();
    boolean divided = current.stretches().size() > 1;
    List<Mark> marks = new ArrayList<>();
    for (Duration warning : item.warn()) {
      marks.add(mark(About.ITEM, warning, current.itemLeft()));
    }
    Duration whole = current.total();
    if (!divided && whole.compareTo(HALVED) >= 0) {
      Duration half = whole.dividedBy(2);
      marks.add(new Mark(About.HALF, half, current.itemLeft().minus(half)));
    }
    About about = divided ? About.PART : About.ITEM;
    if (whole.compareTo(WARNED) >= 0) {
      marks.add(mark(about, TWO_MINUTES, partLeft));
    }
    marks.add(mark(about, Duration.ZERO, partLeft));
    return marks;
  }

  private static Mark mark(About about, Duration left, Duration now) {
    return new Mark(about, left, now.minus(left));
  }
}
