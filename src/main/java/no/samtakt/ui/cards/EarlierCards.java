package no.samtakt.ui.cards;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import no.samtakt.cards.CardId;
import no.samtakt.history.CardMemory;
import no.samtakt.history.PastCards;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The cards that were used with this group in earlier sessions of the series, each as often as it
 * was used. They are read once, away from the window; until then there are none. Where they could
 * not be read, that is told, and after a while tried again.
 *
 * <p>To be used on the window thread.
 */
public final class EarlierCards {
  /** So many looks later; a session that runs looks every second. */
  private static final int PATIENCE = 30;

  private final CardMemory memory;
  private final SessionId session;
  private final Executor disk;
  private final Executor window;
  private final Consumer<Message> trouble;
  private @Nullable String asked;
  private List<CardId> cards = List.of();
  private boolean told;
  private int looksToWait;

  /**
   * @param session the one that asks
   * @param disk does one thing after the other, away from the window
   * @param trouble is told that they could not be read
   */
  public EarlierCards(
      CardMemory memory,
      SessionId session,
      Executor disk,
      Executor window,
      Consumer<Message> trouble) {
    this.memory = memory;
    this.session = session;
    this.disk = disk;
    this.window = window;
    this.trouble = trouble;
  }

  /**
   * Looks back at a series, where it has not been done yet.
   *
   * @param series null for none
   * @param arrived runs when the cards are known
   */
  void lookBack(@Nullable String series, Runnable arrived) {
    if (looksToWait > 0 && --looksToWait == 0) {
      asked = null;
    }
    if (series == null || series.equals(asked)) {
      return;
    }
    asked = series;
    disk.execute(() -> {
      try {
        List<CardId> found =
            memory.cardsOf(series, session).stream()
                .map(PastCards::cards)
                .flatMap(List::stream)
                .toList();
        window.execute(() -> {
          cards = found;
          arrived.run();
        });
      } catch (JournalException e) {
        window.execute(() -> failed(e.reason()));
      }
    });
  }

  private void failed(Message reason) {
    looksToWait = PATIENCE;
    if (!told) {
      told = true;
      trouble.accept(reason);
    }
  }

  List<CardId> cards() {
    return cards;
  }
}
