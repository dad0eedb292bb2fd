package no.samtakt.cards;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a leader wants to see. Every part that is empty lets all cards through.
 *
 * @param categories the card has one of these
 * @param settings the card works in all of these: a meeting that is digital with cameras off needs
 *     both
 * @param search every word of it stands in the card's text, whatever the case
 * @param people how many do it together, in one room
 * @param atMostMinutes how many whole minutes there are
 * @param only the card is one of these; null where it may be any, for there may be none of them
 * @param except the card is none of these
 */
public record CardFilter(
    Set<Category> categories,
    Set<Setting> settings,
    String search,
    OptionalInt people,
    OptionalInt atMostMinutes,
    @Nullable Set<CardId> only,
    Set<CardId> except) {

  /** Lets every card through. */
  public static final CardFilter ALL =
      new CardFilter(
          Set.of(), Set.of(), "", OptionalInt.empty(), OptionalInt.empty(), null, Set.of());

  public CardFilter {
    categories = Set.copyOf(categories);
    settings = Set.copyOf(settings);
    only = only == null ? null : Set.copyOf(only);
    except = Set.copyOf(except);
  }

  /** Whether the card fits; the search looks at its text in {@code language}. */
  public boolean fits(Card card, Language language) {
    return (categories.isEmpty() || categories.contains(card.category()))
        && card.works().containsAll(settings)
        && (people.isEmpty() || card.suits(people.getAsInt()))
        && (atMostMinutes.isEmpty() || card.minutes() <= atMostMinutes.getAsInt())
        && (only == null || only.contains(card.id()))
        && !except.contains(card.id())
        && found(card.text(language), language);
  }

  public CardFilter withCategories(Set<Category> wanted) {
    return new CardFilter(wanted, settings, search, people, atMostMinutes, only, except);
  }

  public CardFilter withSettings(Set<Setting> wanted) {
    return new CardFilter(categories, wanted, search, people, atMostMinutes, only, except);
  }

  public CardFilter withSearch(String wanted) {
    return new CardFilter(categories, settings, wanted, people, atMostMinutes, only, except);
  }

  public CardFilter withPeople(OptionalInt wanted) {
    return new CardFilter(categories, settings, search, wanted, atMostMinutes, only, except);
  }

  public CardFilter withAtMostMinutes(OptionalInt wanted) {
    return new CardFilter(categories, settings, search, people, wanted, only, except);
  }

  public CardFilter withOnly(Set<CardId> wanted) {
    return new CardFilter(categories, settings, search, people, atMostMinutes, wanted, except);
  }

  public CardFilter withExcept(Set<CardId> unwanted) {
    return new CardFilter(categories, settings, search, people, atMostMinutes, only, unwanted);
  }

  private boolean found(String text, Language language) {
    String lower = text.toLowerCase(language.locale());
    // A blank search splits into one empty word, which every text contains.
    return Arrays.stream(search.strip().toLowerCase(language.locale()).split("\\s+", -1))
        .allMatch(lower::contains);
  }
}
