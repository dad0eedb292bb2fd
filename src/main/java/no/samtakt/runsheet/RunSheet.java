package no.samtakt.runsheet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A whole run sheet (kjøreplan). One that exists is valid: it has a title and at least one item,
 * and no two items share an id.
 *
 * @param language what participants read
 * @param start the planned start; null for a sheet that starts whenever it is started
 * @param platform the meeting platform's key, such as {@code zoom}
 * @param participants how many people are expected; 0 where nobody said
 */
public record RunSheet(
    String title,
    @Nullable String purpose,
    Language language,
    @Nullable LocalDate date,
    @Nullable LocalTime start,
    ZoneId zone,
    @Nullable String platform,
    @Nullable String link,
    @Nullable String series,
    int participants,
    List<TeamMember> team,
    List<String> rules,
    List<Task> before,
    @Nullable Prework prework,
    List<Item> items,
    List<Task> after,
    List<Mute> mute) {

  public RunSheet {
    team = List.copyOf(team);
    rules = List.copyOf(rules);
    before = List.copyOf(before);
    items = List.copyOf(items);
    after = List.copyOf(after);
    mute = List.copyOf(mute);
    if (title.isBlank() || items.isEmpty() || participants < 0) {
      throw new IllegalArgumentException("a run sheet has a title and items");
    }
    Set<ItemId> ids = new HashSet<>();
    for (Item item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("two items are called " + item.id());
      }
    }
  }

  /** What a clock on the wall shows at an instant where the session is held, to the minute. */
  public LocalTime clock(Instant instant) {
    return instant.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** The sum of its items. */
  public Duration length() {
    return items.stream().map(Item::length).reduce(Duration.ZERO, Duration::plus);
  }

  public Optional<Item> item(ItemId id) {
    int index = indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(items.get(index));
  }

  /** Where the item stands, counted from 0; −1 when the sheet has no such item. */
  public int indexOf(ItemId id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The same sheet with other items. */
  public RunSheet withItems(List<Item> others) {
    return new RunSheet(
        title,
        purpose,
        language,
        date,
        start,
        zone,
        platform,
        link,
        series,
        participants,
        team,
        rules,
        before,
        prework,
        others,
        after,
        mute);
  }
}
