package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.CardId;
import no.samtakt.history.PastCards;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;

class EarlierCardsTest {
  private static final CardId CARD = new CardId("sound");

  private final List<Message> told = new ArrayList<>();
  private int reads;
  private boolean broken = true;

  private final EarlierCards earlier =
      new EarlierCards(
          (series, except) -> read(),
          new SessionId("denne"),
          Runnable::run,
          Runnable::run,
          told::add);

  private List<PastCards> read() throws JournalException {
    reads++;
    if (broken) {
      throw new JournalException(Message.of("errors.no-such-session"), new IllegalStateException());
    }
    return List.of(new PastCards("Sist", Instant.EPOCH, List.of(CARD)));
  }

  @Test
  void aReadThatFailedIsToldOnceAndTriedAgainAfterAWhile() {
    earlier.lookBack("Nettverk", () -> {});
    earlier.lookBack("Nettverk", () -> {});
    assertThat(reads).as("not at every tick").isEqualTo(1);
    for (int second = 0; second < 60; second++) {
      earlier.lookBack("Nettverk", () -> {});
    }
    assertThat(reads).isBetween(2, 4);
    assertThat(told).hasSize(1);

    broken = false;
    for (int second = 0; second < 60; second++) {
      earlier.lookBack("Nettverk", () -> {});
    }
    assertThat(earlier.cards()).containsExactly(CARD);
    int read = reads;
    for (int second = 0; second < 100; second++) {
      earlier.lookBack("Nettverk", () -> {});
    }
    assertThat(reads).as("what was read is known").isEqualTo(read);
  }
}
