package no.samtakt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.CardId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsedCardsTest {
  private static final Item FIRST = Sheets.item("Velkommen", 5);
  private static final Item SECOND = Sheets.item("Samtale", 15);

  private final Instant nine = Instant.parse("2026-11-23T08:00:00Z");
  private final List<SessionEvent> journal = new ArrayList<>();

  @Test
  void nothingHappenedInAnEmptyJournal() {
    assertThat(UsedCards.of(List.of())).isEmpty();
  }

  @Test
  void ofSeveralDrawnInOneItemTheLastWasKept() {
    begin();
    drawn("a", FIRST.id());
    drawn("b", FIRST.id());
    drawn("c", SECOND.id());
    assertThat(UsedCards.of(journal)).containsExactlyInAnyOrder(id("b"), id("c"));
  }

  @Test
  void whatWasOnTheScreenWasUsedEvenIfAnotherWasDrawnThen() {
    begin();
    drawn("a", FIRST.id());
    journal.add(new SessionEvent.CardShown(nine, id("a")));
    drawn("b", FIRST.id());
    journal.add(new SessionEvent.CardShown(nine, id("chosen")));
    assertThat(UsedCards.of(journal))
        .containsExactlyInAnyOrder(id("a"), id("b"), id("chosen"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aDrawThatWasUndoneWasNotUsed() {
    begin();
    drawn("a", FIRST.id());
    journal.add(new SessionEvent.Undone(nine, List.of()));
    assertThat(UsedCards.of(journal)).isEmpty();
  }

  @Test
  void whatWasLaidReadyWasUsedWhereItsItemBegan() {
    begin();
    journal.add(new SessionEvent.CardPinned(nine, SECOND.id(), id("ready")));
    assertThat(UsedCards.of(journal)).isEmpty();
    journal.add(new SessionEvent.ItemStarted(nine.plusSeconds(300), SECOND.id(), 0, nine));
    assertThat(UsedCards.of(journal)).containsExactly(id("ready"));
  }

  private void begin() {
    journal.add(new SessionEvent.SheetOpened(nine, Sheets.sheet("09:00", FIRST, SECOND)));
    journal.add(new SessionEvent.SessionStarted(nine, nine, nine, Duration.ZERO, FIRST.id(), nine));
  }

  private void drawn(String card, @Nullable ItemId item) {
    journal.add(new SessionEvent.CardDrawn(nine, id(card), item));
  }

  private static CardId id(String card) {
    return new CardId(card);
  }
}
