package no.samtakt.cards;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.words.Language;

/**
 * A card: a text for everybody and a word to the leader on how to use it.
 *
 * @param text what participants see, in one or more languages
 * @param purpose why one would take it, one sentence to the leader; empty where the deck does not
 *     say
 * @param how what the leader reads; empty where the deck does not say
 * @param minutes how long it takes one group of fitting size, in whole minutes, at most {@value
 *     #MOST_MINUTES}
 * @param smallestGroup the fewest people who can do it together
 * @param largestGroup the most people who can do it together, at most {@value #MOST_PEOPLE}
 * @param works the settings it works in; at least one
 * @param energy how much it sets people in motion
 */
public record Card(
    CardId id,
    Category category,
    Map<Language, String> text,
    Map<Language, String> purpose,
    Map<Language, String> how,
    int minutes,
    int smallestGroup,
    int largestGroup,
    Set<Setting> works,
    Energy energy) {
  /** No card takes longer, in minutes. */
  public static final int MOST_MINUTES = 999;

  /** No card is for more people together. */
  public static final int MOST_PEOPLE = 9999;

  public Card {
    text = Wording.in(text);
    purpose = Wording.orNone(purpose);
    how = Wording.orNone(how);
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("a card takes a minute or more, and no day");
    }
    if (smallestGroup < 1 || largestGroup < smallestGroup || largestGroup > MOST_PEOPLE) {
      throw new IllegalArgumentException("a group goes from one person upwards");
    }
    if (works.isEmpty()) {
      throw new IllegalArgumentException("a card works somewhere");
    }
    works = Collections.unmodifiableSet(EnumSet.copyOf(works));
  }

  /** A card that does not say why, of the energy that is usual for its category. */
  public Card(
      CardId id,
      Category category,
      Map<Language, String> text,
      Map<Language, String> how,
      int minutes,
      int smallestGroup,
      int largestGroup,
      Set<Setting> works) {
    this(
        id,
        category,
        text,
        Map.of(),
        how,
        minutes,
        smallestGroup,
        largestGroup,
        works,
        Energy.usual(category));
  }

  public String text(Language language) {
    return Wording.of(text, language);
  }

  /** Why one would take it; empty where the deck does not say. */
  public Optional<String> purpose(Language language) {
    return Optional.of(Wording.of(purpose, language)).filter(said -> !said.isEmpty());
  }

  /** How to lead it; empty where the deck does not say. */
  public String how(Language language) {
    return Wording.of(how, language);
  }

  /** Whether this many people can do it together. */
  public boolean suits(int people) {
    return smallestGroup <= people && people <= largestGroup;
  }
}
