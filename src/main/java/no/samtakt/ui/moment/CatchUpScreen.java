package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.CatchUp.Change;
import no.samtakt.session.Due;
import no.samtakt.session.Outlook;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What can be done about the time, in words. */
public final class CatchUpScreen {
  private static final int MOST_LISTED = 4;

  private CatchUpScreen() {}

  /**
   * What is offered.
   *
   * @param heading how much there is to catch up, or to give; empty when nothing is offered
   * @param changes what would be done, and when it would all end
   * @param calm nothing is late: there is time to give back
   */
  public record Offer(String heading, String changes, boolean calm) {
    static final Offer NONE = new Offer("", "", false);

    public boolean stands() {
      return !heading.isEmpty();
    }

    /** Whether a part of it can be chosen. */
    public boolean parts() {
      return stands() && !calm;
    }
  }

  /**
   * What there is to choose among.
   *
   * @param aims what the session is late for; empty when it no longer is
   * @param end when the aim is reached with what is ticked
   * @param missing how late that still is
   * @param inTime nothing is missing
   */
  public record Choice(
      List<Aim> aims, List<Line> lines, String end, String missing, boolean inTime) {
    static final Choice NONE = new Choice(List.of(), List.of(), "", "", false);

    public Choice {
      aims = List.copyOf(aims);
      lines = List.copyOf(lines);
    }

    public boolean stands() {
      return !aims.isEmpty();
    }

    /** Whether anything is ticked. */
    public boolean usable() {
      return lines.stream().anyMatch(Line::ticked);
    }
  }

  /** Something to aim at. */
  public record Aim(Due due, String text, boolean chosen) {}

  /**
   * One change.
   *
   * @param change from how long to how long, or that it goes
   * @param said all of it, as a screen reader says it
   */
  public record Line(ItemId item, String title, String change, String said, boolean ticked) {}

  static Offer offer(CatchUp found, Snapshot now, Words words) {
    RunSheet sheet = now.state().sheet();
    String changes = listed(found, sheet, words);
    Duration rest = Duration.ofMinutes(found.minutesShort());
    LocalTime end = reached(found, sheet);
    ItemId pinned = found.pinned();
    if (pinned != null) {
      String title = title(sheet, pinned);
      return new Offer(
          words.text("catchup.offer-pin", sheet.clock(found.aim())),
          rest.isZero()
              ? words.text("catchup.then-pin", changes, title, end)
              : words.text("catchup.then-pin-late", changes, title, end, rest),
          false);
    }
    // Seconds that are gained beside whole minutes are noise: what is said is what the plan says.
    Duration drift = now.timeline().drift();
    Duration gained =
        rest.isZero()
            ? Duration.ofMinutes(drift.toMinutes())
            : Duration.ofMinutes(Math.ceilDiv(drift.toSeconds(), 60)).minus(rest);
    return new Offer(
        words.text("catchup.offer", gained),
        rest.isZero()
            ? words.text("catchup.then", changes, end)
            : words.text("catchup.then-late", changes, end, rest),
        false);
  }

  static Offer offer(Change.Buffer gift, Snapshot now, Words words) {
    RunSheet sheet = now.state().sheet();
    Duration more = gift.to().minus(gift.from());
    LocalTime end = sheet.clock(now.timeline().expectedEnd().plus(more));
    String change =
        words.text("catchup.shrink", title(sheet, gift.item()), gift.from().toMinutes(), gift.to());
    return new Offer(
        words.text("catchup.spare", more), words.text("catchup.then", change, end), true);
  }

  static Choice choice(
      Outlook outlook, @Nullable Due picked, Set<ItemId> unticked, RunSheet sheet, Words words) {
    CatchUp found = outlook.proposal().orElse(null);
    if (found == null) {
      return Choice.NONE;
    }
    ItemId aimed = found.pinned();
    if (picked != null && outlook.isLateFor(picked)) {
      aimed = picked.pinned();
    }
    ItemId chosen = aimed;
    List<Aim> aims =
        outlook.late().stream()
            .map(due -> new Aim(due, aim(due, sheet, words), Objects.equals(due.pinned(), chosen)))
            .toList();
    List<Line> lines =
        found.changes().stream()
            .map(change -> line(change, !unticked.contains(change.item()), sheet, words))
            .toList();
    CatchUp part = found.with(ticked(found, unticked));
    LocalTime end = reached(part, sheet);
    ItemId pinned = part.pinned();
    boolean inTime = part.minutesShort() == 0;
    return new Choice(
        aims,
        lines,
        pinned == null
            ? words.text("catchup.end", end)
            : words.text("catchup.end-pin", title(sheet, pinned), end),
        inTime
            ? words.text("catchup.in-time")
            : words.text("catchup.missing", Duration.ofMinutes(part.minutesShort())),
        inTime);
  }

  static Set<ItemId> ticked(CatchUp found, Set<ItemId> unticked) {
    return found.changes().stream()
        .map(Change::item)
        .filter(item -> !unticked.contains(item))
        .collect(Collectors.toSet());
  }

  private static Line line(Change change, boolean ticked, RunSheet sheet, Words words) {
    String title = title(sheet, change.item());
    String what =
        change.to().isZero()
            ? words.text("catchup.line-cut")
            : words.text("catchup.line", change.from().toMinutes(), change.to());
    return new Line(
        change.item(), title, what, words.text("catchup.line-said", title, what), ticked);
  }

  private static String aim(Due due, RunSheet sheet, Words words) {
    ItemId pinned = due.pinned();
    LocalTime at = sheet.clock(due.at());
    return pinned == null
        ? words.text("catchup.aim-end", at)
        : words.text("catchup.aim-pin", title(sheet, pinned), at);
  }

  /** When the aim is reached; where that is within a minute before it, the aim itself. */
  private static LocalTime reached(CatchUp found, RunSheet sheet) {
    boolean within = Duration.between(found.endAfter(), found.aim()).toMinutes() == 0;
    return sheet.clock(within && found.minutesShort() == 0 ? found.aim() : found.endAfter());
  }

  private static String title(RunSheet sheet, ItemId item) {
    return sheet.item(item).map(Item::title).orElse(item.value());
  }

  /** The first of them where there are many: the rest stands where a part can be chosen. */
  private static String listed(CatchUp found, RunSheet sheet, Words words) {
    int count = found.changes().size();
    boolean many = count > MOST_LISTED + 1;
    String first =
        found.said(sheet, many ? MOST_LISTED : count).stream()
            .map(words::text)
            .collect(Collectors.joining(", "));
    return many ? words.text("catchup.and-more", first, count - MOST_LISTED) : first;
  }
}
