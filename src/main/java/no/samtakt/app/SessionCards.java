package no.samtakt.app;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import no.samtakt.cards.CardId;
import no.samtakt.settings.FavouritesFile;
import no.samtakt.ui.cards.CardsViewModel;
import no.samtakt.ui.cards.EarlierCards;
import no.samtakt.ui.cards.Favourites;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** The cards of an open session: its deck, what is starred, and what earlier sessions have seen. */
final class SessionCards {
  private final Surroundings around;
  private final DeckFiles decks;
  private final CardsViewModel model;

  /**
   * Cards that are not in the windows yet.
   *
   * @param sheetLanguage what the participants read
   * @param words what the leader reads while the session is open
   */
  SessionCards(
      Surroundings around,
      RunningSession session,
      TellingDesk desk,
      Language sheetLanguage,
      ObservableValue<Words> words,
      PaperFiles paper,
      CardShelf.Found found) {
    this.around = around;
    Services services = around.services();
    CardShelf shelf = new CardShelf(services.deck(), services.data().folder(), session.source());
    decks =
        new DeckFiles(
            shelf,
            found.shelf(),
            paper,
            around.main(),
            around.speech(),
            services.dialogs(),
            around.disk(),
            around.window());
    FavouritesFile starred = new FavouritesFile(shelf.data());
    Favourites favourites =
        new Favourites(
            found.favourites(), cards -> around.disk().execute(() -> keep(starred, cards)));
    EarlierCards earlier =
        new EarlierCards(
            services.store(), session.id(), around.disk(), around.window(), around.telling()::warn);
    model =
        new CardsViewModel(
            desk,
            decks.stock(),
            sheetLanguage,
            words,
            around.telling()::copy,
            earlier,
            favourites,
            decks);
    Message trouble = found.trouble();
    if (trouble != null) {
      around.telling().warn(trouble);
    }
  }

  CardsViewModel model() {
    return model;
  }

  /** Has the panes use whatever deck there is from now on. */
  void lieIn(Panes panes) {
    decks.follow(panes::use);
  }

  /** Away from the window. */
  private void keep(FavouritesFile file, Set<CardId> cards) {
    Set<String> ids = cards.stream().map(CardId::value).collect(Collectors.toSet());
    file.save(ids).ifPresent(trouble -> around.window().run(() -> around.telling().warn(trouble)));
  }
}
