package no.samtakt.ui.cards;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A card as somebody writes it, right or wrong.
 *
 * @param before the card that is changed; null for a new one
 * @param minutes as it was typed, and so are both ends of the group
 */
record CardDraft(
    @Nullable Card before,
    Map<Language, String> text,
    Map<Language, String> purpose,
    Map<Language, String> how,
    Category category,
    String minutes,
    String smallest,
    String largest,
    Set<Setting> works,
    Energy energy) {
  /** Of what was typed, more words than these make no better id. */
  private static final int WORDS_IN_ID = 5;

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final String UNSEEN = "[\\p{Cc}\\p{Cs}\uFEFF&&[^\n\t]]";

  CardDraft {
    text = Map.copyOf(text);
    purpose = Map.copyOf(purpose);
    how = Map.copyOf(how);
    works = Set.copyOf(works);
  }

  /** A new card of some category. */
  static CardDraft blank(Category category) {
    return new CardDraft(
        null,
        Map.of(),
        Map.of(),
        Map.of(),
        category,
        "5",
        "2",
        "12",
        Set.of(Setting.DIGITAL, Setting.ROOM, Setting.HYBRID, Setting.SEATED),
        Energy.usual(category));
  }

  /** Changes a card. */
  static CardDraft of(Card card) {
    return of(card, card);
  }

  /** A new card that begins as another one is. */
  static CardDraft like(Card card) {
    return of(null, card);
  }

  private static CardDraft of(@Nullable Card before, Card card) {
    return new CardDraft(
        before,
        card.text(),
        card.purpose(),
        card.how(),
        card.category(),
        String.valueOf(card.minutes()),
        String.valueOf(card.smallestGroup()),
        String.valueOf(card.largestGroup()),
        card.works(),
        card.energy());
  }

  /** What keeps this from being a card, by field, in the order of the form. */
  SequencedMap<CardField, Message> problems() {
    SequencedMap<CardField, Message> problems = new LinkedHashMap<>();
    for (CardField field : CardField.values()) {
      boolean wrong =
          switch (field) {
            case TEXT -> cleaned(text).isEmpty();
            case MINUTES -> number(minutes) < 1 || number(minutes) > Card.MOST_MINUTES;
            case GROUP ->
                number(smallest) < 1
                    || number(largest) < number(smallest)
                    || number(largest) > Card.MOST_PEOPLE;
            case WORKS -> works.isEmpty();
          };
      if (wrong) {
        problems.put(field, field.problem());
      }
    }
    return problems;
  }

  /**
   * The card, among those of a deck.
   *
   * @throws IllegalStateException while there are {@link #problems}
   */
  Card card(Deck deck) {
    if (!problems().isEmpty()) {
      throw new IllegalStateException("no card yet: " + problems().keySet());
    }
    return new Card(
        before == null ? freshId(deck) : before.id(),
        category,
        cleaned(text),
        cleaned(purpose),
        cleaned(how),
        number(minutes),
        number(smallest),
        number(largest),
        works,
        energy);
  }

  /** Made of the card's first words, so that whoever reads the file knows it again. */
  private CardId freshId(Deck deck) {
    String plain =
        Normalizer.normalize(firstText(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "o")
            .replaceAll("\\p{M}", "");
    String words =
        Arrays.stream(plain.split("[^a-z0-9]+", -1))
            .filter(word -> !word.isEmpty())
            .limit(WORDS_IN_ID)
            .collect(Collectors.joining("-"));
    String name = words.isEmpty() ? "egen" : "egen-" + words;
    CardId id = new CardId(name);
    for (int number = 2; deck.card(id).isPresent(); number++) {
      id = new CardId(name + "-" + number);
    }
    return id;
  }

  private String firstText() {
    return Arrays.stream(Language.values())
        .map(language -> text.getOrDefault(language, ""))
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The texts that say something. */
  private static Map<Language, String> cleaned(Map<Language, String> texts) {
    return texts.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), cleaned(entry.getValue())))
        .filter(entry -> !entry.getValue().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Without signs that nobody sees, which come along with what is pasted, and with plain breaks.
   */
  private static String cleaned(String typed) {
    return BREAK.matcher(typed).replaceAll("\n").replaceAll(UNSEEN, "").strip();
  }

  /** −1 for what is no whole number. */
  private static int number(String typed) {
    String plain = typed.strip();
    return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : -1;
  }
}
