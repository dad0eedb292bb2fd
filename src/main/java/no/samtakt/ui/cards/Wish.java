package no.samtakt.ui.cards;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.Course;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What the running item wants on the table: the card laid ready for it, else what its sheet asks
 * for, else cards for what it is.
 *
 * @param card a certain one; null where none is wanted
 * @param category null where it wants none, or one that there is not
 * @param cleared whether the table is to be empty for it, so that a card is drawn
 */
record Wish(@Nullable CardId card, @Nullable Category category, boolean cleared) {
  private static final Wish NOTHING = new Wish(null, null, false);

  private static Wish of(Course course, Item item) {
    CardId pinned = course.table().pinned().get(item.id());
    CardChoice asked = item.card();
    if (asked == null) {
      return new Wish(pinned, usual(item.kind()), false);
    }
    CardId card = pinned == null && asked.id() != null ? new CardId(asked.id()) : pinned;
    String category = asked.category();
    return new Wish(
        card,
        category == null ? null : Category.of(category).orElse(null),
        card == null && category != null);
  }

  /** What goes with an item whose sheet says nothing of cards; null where anything may. */
  private static @Nullable Category usual(Kind kind) {
    return switch (kind) {
      case CHECK_IN -> Category.CHECK_IN;
      case PAIRS -> Category.SPEED_DATE;
      case ENERGISER -> Category.ENERGISER;
      case CHECK_OUT -> Category.CHECK_OUT;
      case TECH_CHECK,
          WELCOME,
          TALK,
          DIALOGUE,
          IGP,
          GROUPS,
          BREAK,
          SHARING,
          TRAINING,
          OPEN_SPACE,
          BUFFER,
          CUSTOM ->
          null;
    };
  }

  /** Follows the running item, and tells its wish when it has become another. */
  static final class Following {
    private final Set<Beginning> met = new HashSet<>();
    private @Nullable Beginning running;

    /** That the leader went to an item at a certain moment. */
    private record Beginning(ItemId item, Instant at) {}

    /**
     * The wish of what runs since this was asked last. One that comes back, because what followed
     * was undone, wants its category again, and leaves the table alone.
     */
    Optional<Wish> news(Course course) {
      Visit visit = course.ended() == null ? course.visit() : null;
      Item item = course.item();
      Beginning now =
          visit == null || item == null
              ? null
              : new Beginning(visit.item(), visit.legs().getFirst().entered());
      if (Objects.equals(now, running)) {
        return Optional.empty();
      }
      running = now;
      if (now == null || item == null) {
        return Optional.of(NOTHING);
      }
      Wish wish = of(course, item);
      return Optional.of(met.add(now) ? wish : new Wish(null, wish.category(), false));
    }
  }
}
