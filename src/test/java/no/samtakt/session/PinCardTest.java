package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import no.samtakt.cards.CardId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PinCardTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final CardId CARD = new CardId("check-in-weather");
  private static final Item WELCOME = Sheets.item("Velkommen", 5);
  private static final Item TALK = Sheets.item("Samtale", 15);
  private static final Item PAIRS = Sheets.speedDate("Speed date", 2, 6);
  private static final Item PAUSE = Sheets.goingOn("Pause", 10);

  private SessionState state = SessionState.of(Sheets.sheet("09:00", WELCOME, TALK, PAIRS, PAUSE));

  @Test
  void aCardLaidReadyIsShownAsItsItemBegins() {
    pin(TALK, CARD);
    give(new SessionCommand.Start(Duration.ZERO));
    assertThat(state.course().shown()).isNull();
    give(new SessionCommand.Next());
    assertThat(state.course().shown()).isEqualTo(CARD);
    give(new SessionCommand.HideCard());
    give(new SessionCommand.JumpTo(WELCOME.id()));
    give(new SessionCommand.JumpTo(TALK.id()));
    assertThat(state.course().shown()).as("again, when it begins again").isEqualTo(CARD);
  }

  @Test
  void theFirstItemShowsItsOwnAtTheStartAndElseWhatStoodThere() {
    CardId warmUp = new CardId("icebreaker-topping");
    give(new SessionCommand.ShowCard(warmUp));
    SessionState before = state;
    give(new SessionCommand.Start(Duration.ZERO));
    assertThat(state.course().shown()).isEqualTo(warmUp);
    state = before;
    pin(WELCOME, CARD);
    give(new SessionCommand.Start(Duration.ZERO));
    assertThat(state.course().shown()).isEqualTo(CARD);
  }

  @Test
  void whereRoomsOrTheReturnAreReadFirstItOnlyLiesReady() {
    pin(PAIRS, CARD);
    pin(PAUSE, CARD);
    give(new SessionCommand.Start(Duration.ZERO));
    give(new SessionCommand.JumpTo(PAIRS.id()));
    assertThat(state.course().shown()).isNull();
    assertThat(state.course().table().pinned()).containsEntry(PAIRS.id(), CARD);
    give(new SessionCommand.JumpTo(PAUSE.id()));
    assertThat(state.course().shown()).isNull();
  }

  @Test
  void undoTakesItAwayAgainAndSaysSo() {
    pin(TALK, CARD);
    assertThat(state.undo().getLast().what().key()).isEqualTo("session.did.pin-card");
    give(new SessionCommand.Undo());
    assertThat(state.course().table().pinned()).isEmpty();
    give(new SessionCommand.Redo());
    assertThat(state.course().table().pinned()).containsEntry(TALK.id(), CARD);
    give(new SessionCommand.PinCard(TALK.id(), null));
    assertThat(state.course().table().pinned()).isEmpty();
  }

  @Test
  void whatWouldChangeNothingOrHasNoItemIsRefused() {
    assertThat(refused(TALK.id(), null)).isEqualTo("session.no-card-pinned");
    pin(TALK, CARD);
    assertThat(refused(TALK.id(), CARD)).isEqualTo("session.card-pinned");
    assertThat(refused(new ItemId("gone"), CARD)).isEqualTo("session.no-such-item");
  }

  private void pin(Item item, CardId card) {
    give(new SessionCommand.PinCard(item.id(), card));
  }

  private String refused(ItemId item, @Nullable CardId card) {
    return decide(new SessionCommand.PinCard(item, card)) instanceof Decision.Refused refused
        ? refused.reason().key()
        : "accepted";
  }

  private Decision decide(SessionCommand command) {
    return Session.decide(state, command, Roster.EMPTY, NINE, new SplittableRandom(1));
  }

  private void give(SessionCommand command) {
    if (decide(command) instanceof Decision.Accepted accepted) {
      accepted.events().forEach(event -> state = Session.evolve(state, event));
    } else {
      throw new AssertionError("refused: " + command);
    }
  }
}
