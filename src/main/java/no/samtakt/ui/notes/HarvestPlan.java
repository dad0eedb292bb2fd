package no.samtakt.ui.notes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Harvest;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Attribution;
import no.samtakt.session.SessionCommand;
import org.jspecify.annotations.Nullable;

/**
 * What a harvest would become in the session as it stands: each line by the item that ran when it
 * was written, and by whom. Authors who are on no list become known, and are never listed.
 *
 * @param items how many of the notes belong to each item, by its title, in the sheet's order; the
 *     empty title is for those before the start and after the end
 * @param from when the first line was written; null where no line tells
 * @param to when the last one was
 */
record HarvestPlan(
    SessionCommand.GatherNotes command,
    Map<String, Integer> items,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  /** A clock that is a little ahead of ours is no clock of yesterday. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  static HarvestPlan of(Harvest harvest, Snapshot now) {
    Authors authors = new Authors(now.people());
    ZoneId zone = now.state().sheet().zone();
    List<SessionCommand.Gathered> notes = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    LocalTime from = null;
    LocalTime to = null;
    for (Harvest.Line line : harvest.lines()) {
      Instant said = said(line, now, zone);
      notes.add(
          new SessionCommand.Gathered(
              said, authors.of(line.author()).orElse(null), null, line.text(), null));
      counts.merge(title(said, now), 1, Integer::sum);
      if (said != null && line.time() != null) {
        from = from == null ? line.time() : from;
        to = line.time();
      }
    }
    return new HarvestPlan(
        new SessionCommand.GatherNotes(harvest.origin(), notes, authors.strangers),
        counts,
        from,
        to);
  }

  private static @Nullable Instant said(Harvest.Line line, Snapshot now, ZoneId zone) {
    LocalTime time = line.time();
    if (time == null) {
      return null;
    }
    LocalDate day = line.day();
    if (day != null) {
      return day.atTime(time).atZone(zone).toInstant();
    }
    LocalDate today = LocalDate.ofInstant(now.now(), zone);
    Instant said = today.atTime(time).atZone(zone).toInstant();
    return said.isAfter(now.now().plus(AHEAD))
        ? today.minusDays(1).atTime(time).atZone(zone).toInstant()
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

  /** Who wrote what, by names. */
  private static final class Authors {
    private final Map<NameKey, PersonId> known = new LinkedHashMap<>();
    private final List<Person> strangers = new ArrayList<>();
    private Roster all;

    Authors(Roster people) {
      all = people;
      people.people().forEach(person -> known.putIfAbsent(NameKey.of(person.name()), person.id()));
    }

    Optional<PersonId> of(String name) {
      if (name.isBlank()) {
        return Optional.empty();
      }
      return Optional.of(known.computeIfAbsent(NameKey.of(name), key -> stranger(name.strip())));
    }

    private PersonId stranger(String name) {
      List<Roster.Entry> entries = new ArrayList<>(all.entries());
      entries.add(new Roster.Entry(name, Map.of()));
      Person person = all.listed(entries).people().getLast();
      strangers.add(person);
      all = all.with(new Roster(List.of(person)));
      return person.id();
    }
  }
}
