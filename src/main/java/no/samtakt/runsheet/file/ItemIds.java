package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Gives every item an id: the one that the sheet says, else one made of the title, so that it stays
 * the same when other items come and go. Items of one title are numbered: {@code pause}, {@code
 * pause-2}.
 */
final class ItemIds {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private ItemIds() {}

  /** What an item says of itself; without an id, and without a title where that is lacking. */
  record Named(@Nullable String id, @Nullable String title) {}

  static List<ItemId> of(List<Named> items) {
    Set<String> taken = new HashSet<>();
    items.stream().map(Named::id).filter(Objects::nonNull).forEach(taken::add);
    Map<String, Integer> next = new HashMap<>();
    List<ItemId> ids = new ArrayList<>();
    for (Named item : items) {
      ids.add(new ItemId(item.id() == null ? free(slug(item.title()), taken, next) : item.id()));
    }
    return ids;
  }

  private static String free(String slug, Set<String> taken, Map<String, Integer> next) {
    String id = slug;
    while (!taken.add(id)) {
      id = slug + "-" + next.merge(slug, 2, (last, first) -> last + 1);
    }
    return id;
  }

  /** {@code Få øye på hverandre!} becomes {@code fa-oye-pa-hverandre}. */
  static String slug(@Nullable String title) {
    String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
    String plain = lower.replace("æ", "ae").replace('ø', 'o').replace('å', 'a');
    String joined = OTHER.matcher(plain).replaceAll("-");
    int from = joined.startsWith("-") ? 1 : 0;
    int to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return from >= to ? "item" : joined.substring(from, to);
  }
}
