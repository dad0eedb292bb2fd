package no.samtakt.cli;

import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cards as programs read them, in one language; {@code command-line.md} documents the keys. */
final class CardsJson {
  private CardsJson() {}

  static JsonNode of(Deck deck, List<Card> cards, Language language) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Card card : cards) {
      ObjectNode one = array.addObject();
      one.put("id", card.id().value());
      one.put("category", card.category().key());
      one.put("minutes", card.minutes());
      one.put("text", card.text(language));
      one.put("purpose", card.purpose(language).orElse(null));
      one.put("how", card.how().isEmpty() ? null : card.how(language));
      one.putObject("group").put("from", card.smallestGroup()).put("to", card.largestGroup());
      ArrayNode works = one.putArray("works");
      card.works().forEach(setting -> works.add(setting.key()));
      one.put("energy", card.energy().key());
      one.putNull("chain");
      deck.chainOf(card.id())
          .ifPresent(chain ->
              one.putObject("chain")
                  .put("title", chain.title(language))
                  .put("step", chain.step(card.id()))
                  .put("of", chain.cards().size()));
    }
    return array;
  }
}
