package no.samtakt.cards;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samtakt.words.Language;

/**
 * A card: a text for everybody and a word to the leader on how to use it.
 *
 * @param text what participants see, in every language
 * @param how what the leader reads, in every language
 * @param minutes how long it takes one group of fitting size, in whole minutes
 * @param smallestGroup the fewest people who can do it together
 * @param largestGroup the most people who can do it together
 * @param works the settings it works in; at least one
 */
public record Card(
    CardId id,
    Category category,
    Map<Language, String> text,
    Map<Language, String> how,
    int minutes,
    int smallestGroup,
    int largestGroup,
    Set<Setting> works) {

  public Card {
    text = EveryLanguage.in(text);
    how = EveryLanguage.in(how);
    if (minutes < 1) {
      throw new IllegalArgumentException("a card takes a minute or more");
    }
    if (smallestGroup < 1 || largestGroup < smallestGroup) {
      throw new IllegalArgumentException("a group goes from one person upwards");
    }
    if (works.isEmpty()) {
      throw new IllegalArgumentException("a card works somewhere");
    }
    works = Collections.unmodifiableSet(EnumSet.copyOf(works));
  }

  public String text(Language language) {
    return EveryLanguage.of(text, language);
  }

  public String how(Language language) {
    return EveryLanguage.of(how, language);
  }

  /** Whether this many people can do it together. */
  public boolean suits(int people) {
    return smallestGroup <= people && people <= largestGroup;
  }
}
