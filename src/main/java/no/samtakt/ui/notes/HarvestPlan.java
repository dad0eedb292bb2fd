package no.samtakt.ui.notes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Harvest;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Attribution;
import no.samtakt.session.SessionCommand;
import org.jspecify.annotations.Nullable;

/**
 * What a harvest would become in the session as it stands: each line by the item that ran when it
 * was written, and by whom. What is here already is left out. Authors who are on no list become
 * known, and are never listed.
 *
 * @param items how many of the notes belong to each item, by its title, in the sheet's order; the
 *     empty title is for those before the start and after the end
 * @param known how many are here already
 * @param deleted how many of those were deleted
 * @param from when the first line was written, in the meeting's own zone; null where no line tells
 * @param to when the last one was
 */
record HarvestPlan(
    SessionCommand.GatherNotes command,
    Map<String, Integer> items,
    int known,
    int deleted,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  /** A clock that is a little ahead of ours is no clock of yesterday. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  static HarvestPlan of(Harvest harvest, Snapshot now) {
    HarvestAuthors authors = new HarvestAuthors(now);
    HarvestBefore before = new HarvestBefore(harvest.origin(), now.state().notebook());
    ZoneId zone = now.state().sheet().zone();
    List<SessionCommand.Gathered> notes = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Instant from = null;
    Instant to = null;
    for (Harvest.Line line : harvest.lines()) {
      Instant said = said(line, now, zone);
      if (said != null) {
        from = from == null || said.isBefore(from) ? said : from;
        to = to == null || said.isAfter(to) ? said : to;
      }
      if (!before.has(said, line.text())) {
        notes.add(
            new SessionCommand.Gathered(
                said, authors.of(line.author()).orElse(null), null, line.text(), null));
        counts.merge(title(said, now), 1, Integer::sum);
      }
    }
    return new HarvestPlan(
        new SessionCommand.GatherNotes(harvest.origin(), notes, authors.strangers()),
        counts,
        before.known(),
        before.deleted(),
        from == null ? null : LocalTime.ofInstant(from, zone),
        to == null ? null : LocalTime.ofInstant(to, zone));
  }

  private static @Nullable Instant said(Harvest.Line line, Snapshot now, ZoneId zone) {
    LocalTime time = line.time();
    if (time == null) {
      return null;
    }
    ZoneOffset told = line.offset();
    ZoneId clock = told == null ? zone : told;
    LocalDate day = line.day();
    if (day != null) {
      return day.atTime(time).atZone(clock).toInstant();
    }
    LocalDate today = LocalDate.ofInstant(now.now(), clock);
    Instant said = today.atTime(time).atZone(clock).toInstant();
    return said.isAfter(now.now().plus(AHEAD))
        ? today.minusDays(1).atTime(time).atZone(clock).toInstant()
        : said;
  }

  private static String title(@Nullable Instant said, Snapshot now) {
    Item running = now.state().course().item();
    Optional<ItemId> item =
        said == null
            ? Optional.ofNullable(running).map(Item::id)
            : Attribution.item(now.state().course(), said);
    return item.flatMap(id -> now.state().sheet().item(id)).map(Item::title).orElse("");
  }
}
