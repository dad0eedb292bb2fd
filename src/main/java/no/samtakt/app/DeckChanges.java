package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.cards.Card;
import no.samtakt.cards.file.BadDeckException;
import no.samtakt.cards.file.FileProblem;
import no.samtakt.cards.file.OwnDeck;
import no.samtakt.cards.file.Shelf;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/**
 * Changes single cards of people's own decks, and says what came of it. To be used on the window
 * thread.
 *
 * @param take is handed all decks as they are afterwards
 * @param disk does one thing after the other, away from the window
 */
record DeckChanges(
    CardShelf files,
    Consumer<Shelf> take,
    MainWindow main,
    Speech speech,
    Executor disk,
    Executor window) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Something done to a deck. */
  private interface Change {
    void make() throws BadDeckException, IOException;
  }

  /** Saves a card; one of {@code kept} and {@code failed} runs when it has been tried. */
  void put(OwnDeck deck, Card card, Runnable kept, Runnable failed) {
    Runnable done =
        () -> {
          kept.run();
          main.telling().tell(Message.of("cards.form.saved", deck.file().toString()));
        };
    make(deck, () -> deck.put(card), done, failed);
  }

  /** Takes a card away where the leader means it: there is no way back. */
  void remove(OwnDeck deck, Card card) {
    boolean sure =
        main.telling()
            .ask(
                Message.of("cards.decks.remove-title"),
                Message.of("cards.decks.remove-text", deck.file().toString()),
                List.of(
                    new Choice<>(true, speech.text("cards.decks.remove"), Choice.Kind.DANGER),
                    new Choice<>(false, speech.text("cards.decks.cancel"), Choice.Kind.CANCEL)))
            .orElse(false);
    if (sure) {
      Message removed = Message.of("cards.decks.removed", deck.file().toString());
      make(deck, () -> deck.remove(card.id()), () -> main.telling().tell(removed), () -> {});
    }
  }

  private void make(OwnDeck deck, Change change, Runnable done, Runnable failed) {
    disk.execute(() -> {
      try {
        change.make();
        Shelf read = files.read();
        window.execute(() -> {
          take.accept(read);
          done.run();
        });
      } catch (BadDeckException e) {
        FileProblem first = new FileProblem(deck.file(), e.problems().getFirst());
        refused(() -> Message.of("cards.form.broken", first.line(speech.words())), failed);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "a deck was not saved: " + e.getClass().getSimpleName());
        refused(() -> Message.of("cards.decks.not-saved", files.decks().toString()), failed);
      }
    });
  }

  private void refused(Supplier<Message> why, Runnable failed) {
    window.execute(() -> {
      main.telling().warn(why.get());
      failed.run();
    });
  }
}
