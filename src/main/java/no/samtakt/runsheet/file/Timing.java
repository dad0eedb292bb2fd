package no.samtakt.runsheet.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Lengths;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Reads how long an item lasts and how its time is divided. */
final class Timing {
  /** Longer than this is a slip: hours written for minutes, as in {@code 90:00}. */
  private static final Duration DAY = Duration.ofDays(1);

  private static final int MOST_ROUNDS = 200;
  private static final Choice<Mode> MODE = Choice.of(Mode.values(), Mode::key);

  private final Problems problems;
  private final Map<String, Optional<Duration>> known = new HashMap<>();

  Timing(Problems problems) {
    this.problems = problems;
  }

  /** The item's shape; null when it has none that can be trusted. */
  @Nullable Shape shape(Fields item) {
    boolean known = item.has("duration") || item.has("phases") || item.has("rounds");
    if (!known) {
      item.missing("duration");
    }
    Duration stated = length(item, "duration");
    boolean phased = item.has("phases");
    if (phased && item.has("rounds")) {
      boolean roundsLast = item.at("rounds").line() > item.at("phases").line();
      problems.add(item.at(roundsLast ? "rounds" : "phases"), "problem.phases-and-rounds");
      phases(item);
      rounds(item);
      return null;
    }
    Shape shape =
        phased
            ? phases(item)
            : item.has("rounds") ? rounds(item) : stated == null ? null : new Shape.Whole(stated);
    return shape == null || !holds(item, shape, stated) ? null : shape;
  }

  private boolean holds(Fields item, Shape shape, @Nullable Duration stated) {
    String parts = shape instanceof Shape.Phased ? "phases" : "rounds";
    Duration length = shape.length();
    if (length.compareTo(DAY) > 0) {
      problems.add(item.at(parts), "problem.length-too-long", exact(length));
      return false;
    }
    if (stated != null && !stated.equals(length)) {
      String key = "problem.length-differs." + parts;
      problems.add(item.at("duration"), key, exact(stated), exact(length));
      return false;
    }
    return true;
  }

  private @Nullable Shape phases(Fields item) {
    List<Fields> blocks = item.blocks("phases", Block.PHASE);
    List<Phase> phases = new ArrayList<>();
    blocks.forEach(block -> phase(block).ifPresent(phases::add));
    return phases.isEmpty() || phases.size() < item.count("phases")
        ? null
        : new Shape.Phased(phases);
  }

  private Optional<Phase> phase(Fields fields) {
    fields.need("mode");
    fields.need("duration");
    Mode mode = fields.choice("mode", MODE);
    Duration duration = length(fields, "duration");
    Duration swap = swap(fields);
    Integer size = size(fields);
    if (mode != null && mode != Mode.GROUP && fields.has("size")) {
      problems.add(fields.at("size"), "problem.size-without-groups");
    }
    if (mode == null || duration == null) {
      return Optional.empty();
    }
    if (swap.compareTo(duration) >= 0) {
      problems.add(fields.at("swap"), "problem.swap-too-long", exact(swap), exact(duration));
      return Optional.empty();
    }
    int people = mode != Mode.GROUP ? 0 : size == null ? Item.USUAL_GROUP : size;
    return Optional.of(new Phase(mode, duration, people, swap));
  }

  private @Nullable Shape rounds(Fields item) {
    return item.block("rounds", Block.ROUNDS)
        .flatMap(this::inRounds)
        .map(Shape.InRounds::new)
        .orElse(null);
  }

  private Optional<Rounds> inRounds(Fields fields) {
    fields.need("count");
    fields.need("duration");
    Integer count = fields.whole("count", 1, MOST_ROUNDS);
    Duration duration = length(fields, "duration");
    Duration swap = swap(fields);
    Integer size = size(fields);
    return count == null || duration == null
        ? Optional.empty()
        : Optional.of(new Rounds(count, duration, swap, size == null ? 2 : size));
  }

  private @Nullable Integer size(Fields fields) {
    return fields.value("size", Timing::people, "problem.group-size");
  }

  private static Optional<Integer> people(String text) {
    return text.matches("\\d{1,5}")
        ? Optional.of(Integer.valueOf(text)).filter(people -> people >= 2)
        : Optional.empty();
  }

  private Duration swap(Fields fields) {
    Duration swap = fields.value("swap", this::said, "problem.length");
    if (swap != null && swap.isNegative()) {
      problems.add(fields.at("swap"), "problem.length-negative", "swap");
      return Duration.ZERO;
    }
    return swap == null ? Duration.ZERO : swap;
  }

  /** A length above zero and within a day. */
  @Nullable Duration length(Fields fields, String key) {
    String text = fields.text(key);
    return text == null ? null : length(text, key, fields.at(key));
  }

  @Nullable Duration length(String text, String key, Place place) {
    Optional<Duration> length = said(text);
    if (length.isEmpty()) {
      problems.add(place, "problem.length", text);
      return null;
    }
    if (!length.get().isPositive()) {
      problems.add(place, "problem.length-not-positive", key);
      return null;
    }
    if (length.get().compareTo(DAY) > 0) {
      problems.add(place, "problem.length-too-long", text);
      return null;
    }
    return length.get();
  }

  /** Sheets say the same few lengths over and over. */
  private Optional<Duration> said(String text) {
    return known.computeIfAbsent(text, Lengths::of);
  }

  /** A length to compare: windows leave the seconds of hours out, but here they may differ. */
  static Object exact(Duration length) {
    return length.toHours() > 0 && length.toSecondsPart() > 0
        ? Message.of(
            "problem.length-exact",
            length.toHours(),
            length.toMinutesPart(),
            length.toSecondsPart())
        : length;
  }
}
