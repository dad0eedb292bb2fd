package no.samtakt.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.PictureId;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class StripViewModelTest {
  private static final Deck DECK = BuiltInDeck.load();
  private static final String CERTAIN = DECK.cards().getFirst().id().value();

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final PlayedDesk desk =
      new PlayedDesk(
          Seminar.sheet(
              Language.NB,
              Seminar.item("Velkommen", 10),
              Seminar.wanting("Energi", 5, "energiser"),
              Seminar.wantingCard("Innsjekk", 5, CERTAIN)),
          "09:30");
  private final StripViewModel model = model();

  private StripViewModel model() {
    StripViewModel made = new StripViewModel(desk, DECK, words);
    desk.follow(made::show);
    return made;
  }

  private Aside aside() {
    return Objects.requireNonNull(model.screenProperty().get());
  }

  private void start() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
  }

  private void draw() {
    desk.done(new SessionCommand.DrawCard(DECK, CardFilter.ALL, Language.NB, List.of()));
  }

  @Test
  void aCardThatIsDrawnStandsAsThePromptUntilTheNextItem() {
    start();
    assertThat(aside().card()).isNull();
    draw();
    Aside.Prompt card = Objects.requireNonNull(aside().card());
    assertThat(card.label()).startsWith("Kort: ");
    assertThat(card.shown()).isFalse();
    assertThat(card.text()).isEqualTo(DECK.card(card.id()).orElseThrow().text(Language.NB));
    desk.done(new SessionCommand.Next());
    assertThat(aside().card()).isNull();
  }

  @Test
  void aCardIsShownHiddenAndPutAway() {
    start();
    draw();
    model.toggleShown();
    assertThat(Objects.requireNonNull(aside().card()).shown()).isTrue();
    model.toggleShown();
    assertThat(Objects.requireNonNull(aside().card()).shown()).isFalse();
    model.toggleShown();
    model.putAway();
    assertThat(aside().card()).isNull();
    assertThat(desk.state().course().shown()).as("from participants too").isNull();
  }

  @Test
  void aDrawThatIsUndoneTakesItsCardAlong() {
    start();
    draw();
    desk.done(new SessionCommand.Undo());
    assertThat(aside().card()).isNull();
  }

  @Test
  void anItemThatWishesForACardOffersToDrawOneUntilItLiesThere() {
    start();
    assertThat(aside().drawable()).isFalse();
    desk.done(new SessionCommand.Next());
    assertThat(aside().drawable()).isTrue();
    draw();
    assertThat(aside().drawable()).isFalse();
  }

  @Test
  void theVeryCardAnItemAsksForLiesThereByItself() {
    start();
    desk.done(new SessionCommand.Next()).done(new SessionCommand.Next());
    assertThat(Objects.requireNonNull(aside().card()).id().value()).isEqualTo(CERTAIN);
    model.putAway();
    assertThat(aside().card()).isNull();
  }

  @Test
  void whatWasDrawnBeforeTheProgramWasStartedAgainIsNotTakenForNew() {
    start();
    draw();
    StripViewModel again = model();
    assertThat(Objects.requireNonNull(again.screenProperty().get()).card()).isNull();
  }

  @Test
  void theLastNoteIsSaidOnOneLineInTheLanguageOfTheWindow() {
    assertThat(aside().lastNote()).isEmpty();
    desk.at("10:54").done(new SessionCommand.TakeNote(null, "Vi var\nnaboer"));
    assertThat(aside().lastNote()).isEqualTo("Lagret 10:54: Vi var naboer");
    assertThat(aside().notes()).isEqualTo(1);
    words.set(Words.in(Language.EN));
    assertThat(aside().lastNote()).isEqualTo("Saved 10:54: Vi var naboer");
  }

  @Test
  void aPictureIsSaidToBeOne() {
    desk.at("10:54").done(new SessionCommand.TakeNote(null, "", null, new PictureId(1)));
    assertThat(aside().lastNote()).isEqualTo("Lagret 10:54: bilde");
  }
}
