package no.samtakt.ui.cards;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What a newly begun item wants on the table: the card laid ready for it, else what its sheet asks
 * for.
 *
 * @param card a certain one; null where the item only asks for a category
 * @param category null where it asks for a card alone
 */
record Wish(@Nullable CardId card, @Nullable String category) {

  /** The filter as the item wants it. */
  CardFilter narrowed(CardFilter filter) {
    return Optional.ofNullable(category)
        .flatMap(Category::of)
        .map(one -> filter.withCategories(Set.of(one)))
        .orElse(filter);
  }

  /** The beginnings of items whose wish has been met. */
  static final class Met {
    private final Set<Beginning> met = new HashSet<>();

    /** That the leader went to an item at a certain moment. */
    private record Beginning(ItemId item, Instant at) {}

    /** The wish of an item that has begun since this was asked last. */
    Optional<Wish> news(Course course) {
      Visit visit = course.visit();
      Item item = course.item();
      if (visit == null
          || item == null
          || !met.add(new Beginning(visit.item(), visit.legs().getFirst().entered()))) {
        return Optional.empty();
      }
      CardId pinned = course.table().pinned().get(item.id());
      CardChoice asked = item.card();
      if (pinned == null && asked == null) {
        return Optional.empty();
      }
      String id = asked == null ? null : asked.id();
      CardId card = pinned == null && id != null ? new CardId(id) : pinned;
      return Optional.of(new Wish(card, asked == null ? null : asked.category()));
    }
  }
}
