package no.samtakt.ui.cards;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;

/** What can be done with cards by its name, wherever the leader is. */
public final class CardCommands {
  private final CardsViewModel model;
  private final Runnable open;

  /**
   * Commands for one session's cards.
   *
   * @param open shows the cards pane
   */
  public CardCommands(CardsViewModel model, Runnable open) {
    this.model = model;
    this.open = open;
  }

  /** All of them; those that need a card are possible while one lies on the table. */
  public List<Action> all() {
    CardFormModel form = model.form();
    Decks decks = model.decks();
    BooleanSupplier onTable = model::isOnTable;
    return List.of(
        at("keys.card-show", Icon.PARTICIPANT_WINDOW, model::toggleShown).when(onTable),
        at("keys.card-pin", Icon.ANCHOR, model::pinToNext).when(onTable),
        at("keys.card-timer", Icon.TIMER, model::startTimer).when(onTable),
        at("keys.card-any", Icon.SHUFFLE, model::drawAny),
        at("cards.pane.write", Icon.NEW_FILE, form::write),
        at("cards.pane.edit", Icon.WRITE, form::edit).when(form::canEdit),
        at("cards.pane.make-own", Icon.COPY, form::makeOwn).when(form::canMakeOwn),
        at("cards.pane.remove", Icon.REMOVE, form::remove).when(form::canEdit),
        at("cards.pane.import", Icon.IMPORT, decks::importDeck),
        at("cards.pane.export", Icon.SAVE, decks::exportOwn).when(model::hasOwn),
        at("cards.pane.print", Icon.PRINT, model::print),
        at("cards.pane.reload", Icon.ROUND, decks::reload));
  }

  private Action at(String name, Icon icon, Runnable what) {
    return Action.of(
            name,
            icon,
            () -> {
              open.run();
              what.run();
            })
        .foundBy("keys.card.found-by");
  }
}
