package no.samtakt.cards.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a deck as YAML. Reading what was written gives an equal deck. */
public final class DeckWriter {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonMapper LINE = new JsonMapper();

  private DeckWriter() {}

  /** The same as JSON, for a deck whose file is. */
  static String json(Deck deck) {
    return JSON.writeValueAsString(keys(deck)) + "\n";
  }

  /** Keys and what stands under them, each on lines of its own. */
  static String block(Map<String, ?> keys) {
    return YAML.writeValueAsString(keys);
  }

  /** The same, or one value, on a line; JSON is what YAML calls a flow. */
  static String inline(Object value) {
    return LINE.writeValueAsString(value);
  }

  /** The whole file's text, ending in a line break. */
  public static String yaml(Deck deck) {
    return YAML.writeValueAsString(keys(deck));
  }

  private static Map<String, Object> keys(Deck deck) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", texts(deck.title()));
    if (!deck.chains().isEmpty()) {
      keys.put("chains", deck.chains().stream().map(DeckWriter::chain).toList());
    }
    keys.put("cards", deck.cards().stream().map(DeckWriter::card).toList());
    return keys;
  }

  private static Map<String, Object> chain(Chain chain) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", texts(chain.title()));
    keys.put("cards", chain.cards().stream().map(CardId::value).toList());
    return keys;
  }

  /** What stands under each key of a card; a key that has nothing is not there. */
  static Map<String, Object> card(Card card) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", card.id().value());
    keys.put("category", card.category().key());
    keys.put("minutes", card.minutes());
    keys.put("group", card.smallestGroup() + "-" + card.largestGroup());
    List<String> works = new ArrayList<>();
    card.works().stream().map(Setting::key).forEach(works::add);
    keys.put("works", works);
    keys.put("energy", card.energy().key());
    keys.put("text", texts(card.text()));
    if (!card.purpose().isEmpty()) {
      keys.put("purpose", texts(card.purpose()));
    }
    if (!card.how().isEmpty()) {
      keys.put("how", texts(card.how()));
    }
    return keys;
  }

  private static Map<String, String> texts(Map<Language, String> texts) {
    Map<String, String> keys = new LinkedHashMap<>();
    texts.forEach((language, text) -> keys.put(language.tag(), text));
    return keys;
  }
}
