package no.samtakt.checks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a mend does to the time: the sheet is mended, laid out, and laid beside what it was.
 *
 * @param adds how much later it ends; negative when earlier
 * @param begins how much later it begins; negative when earlier
 * @param start when it begins then; null where nobody knows
 * @param end when it ends then; null where nobody knows
 * @param breaks pins that hold, or hold better, without it
 */
public record Effect(
    Duration adds,
    Duration begins,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    List<Broken> breaks) {

  /**
   * A pinned item that comes late.
   *
   * @param pin when it is fixed to begin
   * @param by how late it comes then, all in all
   */
  public record Broken(ItemId item, String title, LocalTime pin, Duration by) {}

  public Effect {
    breaks = List.copyOf(breaks);
  }

  /** Null for a mend that touches no time at all, such as a text for the chat. */
  public static @Nullable Effect of(Design design, List<Mend> mends) {
    if (mends.stream().noneMatch(Effect::touchesTime)) {
      return null;
    }
    Design after = Design.of(Mending.of(design.sheet(), mends), design.people());
    LocalTime start = design.start();
    LocalTime starts = after.start();
    Duration begins =
        start == null || starts == null ? Duration.ZERO : Layout.between(start, starts);
    Duration end = after.items().getLast().end();
    return new Effect(
        begins.plus(end).minus(design.items().getLast().end()),
        begins,
        starts,
        after.clock(end),
        broken(design, after));
  }

  private static boolean touchesTime(Mend mend) {
    return switch (mend) {
      case Mend.InsertItem insert -> true;
      case Mend.ChangeLength length -> true;
      case Mend.ChangeSwap swap -> true;
      case Mend.ChangeStart start -> true;
      case Mend.ChangeSize size -> false;
      case Mend.ChangeKind kind -> false;
      case Mend.SetText text -> false;
      case Mend.AddLine line -> false;
      case Mend.AddChat chat -> false;
      case Mend.AddLink link -> false;
      case Mend.AddRule rule -> false;
      case Mend.AddMute mute -> false;
    };
  }

  private static List<Broken> broken(Design before, Design after) {
    Map<ItemId, Duration> late = new HashMap<>();
    before.items().forEach(each -> late.put(each.item().id(), each.late()));
    List<Broken> broken = new ArrayList<>();
    for (Placed each : after.items()) {
      LocalTime pin = each.item().at();
      Duration was = late.getOrDefault(each.item().id(), Duration.ZERO);
      if (pin != null && each.late().compareTo(was) > 0) {
        broken.add(new Broken(each.item().id(), each.item().title(), pin, each.late()));
      }
    }
    return broken;
  }

  /** In a few words, such as <q>+10 min, ends at 11:10</q>. */
  public Message said() {
    Message time = time();
    if (breaks.isEmpty()) {
      return time;
    }
    Broken first = breaks.getFirst();
    return Message.of(
        "checks.effect.breaks", time, first.title(), first.pin(), first.by(), breaks.size() - 1);
  }

  private Message time() {
    if (!begins.isZero() && adds.isZero() && start != null) {
      String key = begins.isNegative() ? "checks.effect.begins-earlier" : "checks.effect.begins";
      return Message.of(key, begins.abs(), start);
    }
    if (adds.isZero()) {
      return end == null
          ? Message.of("checks.effect.same-length")
          : Message.of("checks.effect.same-end", end);
    }
    String sign = adds.isNegative() ? "less" : "more";
    return end == null
        ? Message.of("checks.effect." + sign + "-length", adds.abs())
        : Message.of("checks.effect." + sign, adds.abs(), end);
  }
}
