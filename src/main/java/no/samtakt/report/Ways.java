package no.samtakt.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtakt.report.Participation.Share;
import no.samtakt.report.Participation.Way;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.session.Leg;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Adds up in what ways people took part. Waiting for a pin is none, and a pause changes nothing.
 */
final class Ways {
  private Ways() {}

  static Participation of(Course course, Instant now) {
    Map<Way, Duration> times = new EnumMap<>(Way.class);
    for (Visit visit : course.visits()) {
      Item item = course.sheet().item(visit.item()).orElse(null);
      if (item != null) {
        for (int i = 0; i < visit.legs().size(); i++) {
          Leg leg = visit.legs().get(i);
          times.merge(way(item, leg.segment()), length(visit, i, now), Duration::plus);
        }
      }
    }
    List<Way> ways = List.of(Way.values());
    List<Long> seconds =
        ways.stream().map(way -> times.getOrDefault(way, Duration.ZERO).toSeconds()).toList();
    int[] percents = Percents.of(seconds);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      Way way = ways.get(i);
      shares.add(new Share(way, times.getOrDefault(way, Duration.ZERO), percents[i]));
    }
    return new Participation(shares);
  }

  private static Duration length(Visit visit, int leg, Instant now) {
    @Nullable Instant end =
        leg + 1 < visit.legs().size() ? visit.legs().get(leg + 1).entered() : visit.left();
    return Stay.between(visit.legs().get(leg).begins(), end == null ? now : end);
  }

  /** By the kind of an item; in phases, by the mode of each. */
  static Way way(Item item, int segment) {
    Segment stretch = item.segments().get(Math.min(segment, item.segments().size() - 1));
    return switch (stretch.mode()) {
      case GROUP -> Way.GROUP;
      case INDIVIDUAL -> Way.INDIVIDUAL;
      case PLENARY ->
          switch (item.kind()) {
            case BREAK -> Way.BREAK;
            case PAIRS, GROUPS, OPEN_SPACE ->
                item.shape() instanceof Shape.Whole ? Way.GROUP : Way.DIALOGUE;
            case TALK -> Way.ONE_WAY;
            case DIALOGUE, SHARING, CHECK_IN, CHECK_OUT, IGP -> Way.DIALOGUE;
            default -> inPhases(item) ? Way.DIALOGUE : Way.PLENARY;
          };
    };
  }

  /** A plenary phase among others is where what was thought and said comes together. */
  private static boolean inPhases(Item item) {
    return item.kind() != Kind.BUFFER && item.segments().size() > 1;
  }
}
