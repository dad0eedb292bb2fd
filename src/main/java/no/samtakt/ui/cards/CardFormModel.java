package no.samtakt.ui.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/**
 * Writes an own card, or changes one. What was written and not saved is there when the same is
 * begun again, until it is thrown away. To be used on the window thread.
 */
final class CardFormModel {
  private final Supplier<Table> table;
  private final Decks decks;
  private final Consumer<CardId> kept;
  private final Map<Subject, CardDraft> unsaved = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable CardDraft> draft =
      new ReadOnlyObjectWrapper<>(this, "draft");

  /** The draft that is on its way to the disk. */
  private @Nullable CardDraft saving;

  private Subject subject = new Subject(What.NEW, null);
  private int opened;
  private boolean resumed;

  private enum What {
    NEW,
    LIKE,
    CHANGE
  }

  /** What is being written; the card is null for one that is all new. */
  private record Subject(What what, @Nullable CardId card) {}

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

  /** Whether the form goes on with what was written earlier. */
  boolean isResumed() {
    return resumed;
  }

  /** Begins a new card, of the category that is chosen where it is only one. */
  void write() {
    Set<Category> chosen = table.get().hand().filter().categories();
    open(
        new Subject(What.NEW, null),
        CardDraft.blank(chosen.size() == 1 ? chosen.iterator().next() : Category.CHECK_IN));
  }

  /** Whether the card on the table is of a deck that can be changed here. */
  boolean canEdit() {
    return onTable().filter(card -> table.get().stock().editable().contains(card.id())).isPresent();
  }

  /** Changes the card on the table. */
  void edit() {
    if (canEdit()) {
      onTable().ifPresent(card -> open(new Subject(What.CHANGE, card.id()), CardDraft.of(card)));
    }
  }

  /** Whether an own card can be made of the one on the table: it is nobody's to change. */
  boolean canMakeOwn() {
    return onTable().isPresent() && !canEdit();
  }

  /** Begins a new card that is like the one on the table. */
  void makeOwn() {
    if (canMakeOwn()) {
      onTable().ifPresent(card -> open(new Subject(What.LIKE, card.id()), CardDraft.like(card)));
    }
  }

  /** Takes the card on the table out of its deck. */
  void remove() {
    if (canEdit()) {
      onTable().ifPresent(decks::remove);
    }
  }

  private void open(Subject asked, CardDraft fresh) {
    if (draft.get() != null) {
      return;
    }
    CardDraft earlier = unsaved.get(asked);
    // What is on its way to the disk is no draft any more.
    resumed = earlier != null && !earlier.equals(saving);
    subject = asked;
    opened++;
    draft.set(resumed ? earlier : fresh);
  }

  /**
   * Keeps the card where nothing is missing; the form is open until it is on the disk.
   *
   * @return what is missing
   */
  SequencedMap<CardField, Message> save(CardDraft written) {
    SequencedMap<CardField, Message> problems = written.problems();
    if (problems.isEmpty() && !written.equals(saving)) {
      Card card = written.card(table.get().stock().deck());
      Subject of = subject;
      int opening = opened;
      saving = written;
      decks.keep(
          card,
          () -> {
            saved(written);
            unsaved.remove(of, written);
            if (opening == opened) {
              unsaved.remove(of);
              draft.set(null);
            }
            kept.accept(card.id());
          },
          () -> saved(written));
    }
    return problems;
  }

  private void saved(CardDraft written) {
    if (written.equals(saving)) {
      saving = null;
    }
  }

  /** Closes the form; what was written in it waits. */
  void leave(CardDraft written) {
    if (!written.equals(draft.get())) {
      unsaved.put(subject, written);
    }
    draft.set(null);
  }

  /** Closes the form; what was written in it is gone. */
  void discard() {
    unsaved.remove(subject);
    draft.set(null);
  }

  private Optional<Card> onTable() {
    Table now = table.get();
    CardId current = now.hand().current();
    return current == null ? Optional.empty() : now.stock().deck().card(current);
  }
}
