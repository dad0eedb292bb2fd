package no.samtakt.checks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A run sheet as the checks look at it: laid out in time, for a number of people.
 *
 * @param people how many take part; 0 where nobody knows
 * @param start the time of day of the sheet's start; null where nobody knows
 * @param items in their places
 * @param stretches the same time by how people are together
 */
public record Design(
    RunSheet sheet,
    int people,
    @Nullable LocalTime start,
    List<Placed> items,
    List<Stretch> stretches) {
  public Design {
    items = List.copyOf(items);
    stretches = List.copyOf(stretches);
  }

  /** For as many people as the sheet expects. */
  public static Design of(RunSheet sheet) {
    return of(sheet, sheet.participants());
  }

  public static Design of(RunSheet sheet, int people) {
    List<Placed> items = Layout.items(sheet);
    return new Design(sheet, people, Layout.start(sheet), items, Layout.stretches(items));
  }

  /** The items of the session itself: without the arrival that may stand before it. */
  List<Placed> proper() {
    return items.stream().dropWhile(each -> each.kind() == Kind.TECH_CHECK).toList();
  }

  /** The session itself, stretch by stretch; waiting for its first item is not part of it. */
  public List<Stretch> session() {
    return stretches.stream()
        .dropWhile(each -> each.placed().kind() == Kind.TECH_CHECK || each.from().isNegative())
        .dropWhile(
            each -> each.way() == Way.SPARE && each.from().compareTo(each.placed().start()) < 0)
        .toList();
  }

  /** From the session's first item to its end. */
  public Duration length() {
    List<Stretch> session = session();
    return session.isEmpty()
        ? Duration.ZERO
        : session.getLast().end().minus(session.getFirst().from());
  }

  /** How long people spend in some ways, in the session itself. */
  public Duration time(Way... ways) {
    List<Way> some = List.of(ways);
    return session().stream()
        .filter(each -> some.contains(each.way()))
        .map(Stretch::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  boolean has(Kind kind) {
    return items.stream().anyMatch(each -> each.kind() == kind);
  }

  Optional<Platform> platform() {
    return Optional.ofNullable(sheet.platform()).flatMap(Platform::of);
  }

  /** Whether people meet on a screen, as far as the sheet says. */
  boolean isOnline() {
    return platform().filter(each -> each != Platform.ROOM).isPresent();
  }

  /** The time of day so long after the start; null where nobody knows. */
  public @Nullable LocalTime clock(Duration after) {
    return start == null ? null : start.plus(after);
  }

  /** That time of day, or how far into the session that is. */
  Message when(Duration after) {
    LocalTime clock = clock(after);
    return clock == null
        ? Message.of("checks.when.after", after)
        : Message.of("checks.when.clock", clock);
  }

  /** What participants read is in the sheet's language. */
  Words words() {
    return Words.in(sheet.language());
  }
}
