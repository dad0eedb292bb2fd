package no.samtakt.ui.cards;

import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Writes an own card, or changes one. To be used on the window thread. */
final class CardFormModel {
  private final Supplier<Table> table;
  private final Decks decks;
  private final Consumer<CardId> kept;
  private final ReadOnlyObjectWrapper<@Nullable CardDraft> draft =
      new ReadOnlyObjectWrapper<>(this, "draft");

  /**
   * A form that is closed.
   *
   * @param kept is told which card was saved
   */
  CardFormModel(Supplier<Table> table, Decks decks, Consumer<CardId> kept) {
    this.table = table;
    this.decks = decks;
    this.kept = kept;
  }

  /** What the form begins with; null while it is closed. */
  ReadOnlyObjectProperty<@Nullable CardDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** Begins a new card, of the category that is chosen where it is only one. */
  void write() {
    Set<Category> chosen = table.get().hand().filter().categories();
    draft.set(CardDraft.blank(chosen.size() == 1 ? chosen.iterator().next() : Category.CHECK_IN));
  }

  /** Whether the card on the table was made here. */
  boolean canEdit() {
    CardId current = table.get().hand().current();
    return current != null && table.get().stock().editable().contains(current);
  }

  /** Changes the card on the table. */
  void edit() {
    CardId current = table.get().hand().current();
    if (current != null && canEdit()) {
      table.get().stock().deck().card(current).map(CardDraft::of).ifPresent(draft::set);
    }
  }

  /**
   * Keeps the card where nothing is missing; the form is open until it is on the disk.
   *
   * @return what is missing
   */
  SequencedMap<CardField, Message> save(CardDraft written) {
    SequencedMap<CardField, Message> problems = written.problems();
    if (problems.isEmpty()) {
      Card card = written.card(table.get().stock().deck());
      decks.keep(
          card,
          () -> {
            draft.set(null);
            kept.accept(card.id());
          });
    }
    return problems;
  }

  /** Closes the form; what was written in it is gone. */
  void cancel() {
    draft.set(null);
  }
}
