package no.samtakt.ui.cards;

import java.util.HashSet;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.words.Words;

/**
 * All that the cards pane depends on.
 *
 * @param stock the cards at hand
 * @param said what the session says
 * @param hand what the leader has in hand
 * @param situation what a card has to fit just now; {@link Situation#ANY} while nobody asks
 * @param favourites the cards that are starred
 * @param earlier the cards that these people had in earlier sessions
 * @param words the language the leader reads
 */
record Table(
    Stock stock,
    Said said,
    Hand hand,
    Situation situation,
    Set<CardId> favourites,
    Set<CardId> earlier,
    Words words) {

  /**
   * Whether only what fits now is wanted. A leader who searches looks for a certain card, and finds
   * it whether it fits or not.
   */
  boolean isByWhatFits() {
    return hand.narrowings().contains(Narrowing.FITS_NOW) && hand.filter().search().isBlank();
  }

  /** Whether no card fits just now, though some would if that did not count. */
  boolean isOnlyTheMomentAgainst() {
    return isByWhatFits() && !anyFits() && with(hand.toggling(Narrowing.FITS_NOW)).anyFits();
  }

  private boolean anyFits() {
    return !stock.deck().fitting(filter(), said.reading()).isEmpty();
  }

  /** Which cards the leader wants, everything taken together. */
  CardFilter filter() {
    CardFilter filter = hand.filter();
    if (isByWhatFits()) {
      filter = situation.narrow(filter);
    }
    if (hand.narrowings().contains(Narrowing.FAVOURITES)) {
      filter = filter.withOnly(favourites);
    }
    if (hand.narrowings().contains(Narrowing.UNUSED)) {
      Set<CardId> had = new HashSet<>(earlier);
      had.addAll(said.used());
      filter = filter.withExcept(had);
    }
    return filter;
  }

  Table with(Hand other) {
    return new Table(stock, said, other, situation, favourites, earlier, words);
  }
}
