package no.samtakt.cards;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import no.samtakt.words.Language;

/**
 * Which cards a leader wants to see. Every part that is empty lets all cards through.
 *
 * @param categories the card has one of these
 * @param settings the card works in all of these: a meeting that is digital with cameras off needs
 *     both
 * @param search every word of it stands in the card's text, whatever the case
 * @param people how many do it together, in one room
 * @param atMostMinutes how many whole minutes there are
 */
public record CardFilter(
    Set<Category> categories,
    Set<Setting> settings,
    String search,
    OptionalInt people,
    OptionalInt atMostMinutes) {

  /** Lets every card through. */
  public static final CardFilter ALL =
      new CardFilter(Set.of(), Set.of(), "", OptionalInt.empty(), OptionalInt.empty());

  public CardFilter {
    categories = Set.copyOf(categories);
    settings = Set.copyOf(settings);
  }

  /** Whether the card fits; the search looks at its text in {@code language}. */
  public boolean fits(Card card, Language language) {
    return (categories.isEmpty() || categories.contains(card.category()))
        && card.works().containsAll(settings)
        && (people.isEmpty() || card.suits(people.getAsInt()))
        && (atMostMinutes.isEmpty() || card.minutes() <= atMostMinutes.getAsInt())
        && found(card.text(language), language);
  }

  public CardFilter withCategories(Set<Category> wanted) {
    return new CardFilter(wanted, settings, search, people, atMostMinutes);
  }

  public CardFilter withSettings(Set<Setting> wanted) {
    return new CardFilter(categories, wanted, search, people, atMostMinutes);
  }

  public CardFilter withSearch(String wanted) {
    return new CardFilter(categories, settings, wanted, people, atMostMinutes);
  }

  public CardFilter withPeople(OptionalInt wanted) {
    return new CardFilter(categories, settings, search, wanted, atMostMinutes);
  }

  public CardFilter withAtMostMinutes(OptionalInt wanted) {
    return new CardFilter(categories, settings, search, people, wanted);
  }

  private boolean found(String text, Language language) {
    String lower = text.toLowerCase(language.locale());
    // A blank search splits into one empty word, which every text contains.
    return Arrays.stream(search.strip().toLowerCase(language.locale()).split("\\s+", -1))
        .allMatch(lower::contains);
  }
}
