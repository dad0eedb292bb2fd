package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.history.PastCards;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class CardsViewModelTest {
  private static final Deck DECK = SmallDeck.deck();

  private final PlayedDesk desk =
      new PlayedDesk(
          Seminar.sheet(
              Language.NN,
              Seminar.item("Digitalt kvarter", 15),
              Seminar.wanting("Velkommen", 10, "check-in"),
              Seminar.wantingCard("Utsjekk", 10, "word"),
              Seminar.wanting("Ukjent", 10, "no-such-category"),
              Seminar.wantingCard("Borte", 10, "no-such-card"),
              Seminar.pairs("Speed date", 10),
              Seminar.item("Oppsummering", 10)),
          "09:30");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final List<String> copied = new ArrayList<>();
  private final Map<String, List<PastCards>> remembered = new HashMap<>();
  private final EarlierCards earlier =
      new EarlierCards(
          (series, except) -> remembered.getOrDefault(series, List.of()),
          new SessionId("denne"),
          Runnable::run,
          Runnable::run,
          trouble -> {});
  private final List<Set<CardId>> kept = new ArrayList<>();
  private final Favourites favourites = new Favourites(Set.of(), kept::add);
  private final NoDecks asked = new NoDecks();
  private final CardsViewModel model = open();

  private CardsViewModel open() {
    CardsViewModel made =
        new CardsViewModel(
            desk, Stock.of(DECK), Language.NN, words, copied::add, earlier, favourites, asked);
    // What fits 71 people just now is looked at elsewhere.
    made.toggle(Narrowing.FITS_NOW);
    desk.follow(made::show);
    return made;
  }

  private CardsScreen screen() {
    return model.screenProperty().get();
  }

  private CardFace face() {
    return Objects.requireNonNull(screen().face());
  }

  private List<Category> chosen() {
    return screen().categories().stream().filter(FilterChip::chosen).map(FilterChip::what).toList();
  }

  private List<CardId> fitting() {
    return screen().fitting().stream().map(CardRow::id).toList();
  }

  @Test
  void beforeAnythingIsDrawnItInvitesToDraw() {
    assertThat(screen().face()).isNull();
    assertThat(screen().searchPrompt()).isEqualTo("Søk i 4 kort");
    assertThat(screen().count()).isEqualTo("4 kort i utvalget");
    assertThat(screen().draw()).isEqualTo("Trekk et kort");
    assertThat(screen().used()).isEmpty();
  }

  @Test
  void theDrawnCardSpeaksToParticipantsInTheirLanguageAndToTheLeaderInHers() {
    model.toggle(Category.STRENGTH);
    model.draw();
    assertThat(desk.asked())
        .containsExactly(
            new SessionCommand.DrawCard(
                DECK,
                CardFilter.ALL.withCategories(Set.of(Category.STRENGTH)),
                Language.NN,
                List.of()));
    assertThat(face())
        .isEqualTo(
            new CardFace(
                SmallDeck.GIFT,
                Category.STRENGTH,
                "Styrker",
                "The gift (nn)",
                "",
                "How to gift (nb)",
                "5 min",
                "2–12 personer",
                "Livlig",
                "Digitalt · I rommet · Hybrid · Sittende · Uten kamera",
                "",
                "",
                "",
                "",
                false));
    assertThat(screen().heading()).isEqualTo("Trukket kort");
    assertThat(screen().draw()).isEqualTo("Trekk et annet");

    words.set(Words.in(Language.EN));
    assertThat(face().text()).isEqualTo("The gift (nn)");
    assertThat(face().how()).isEqualTo("How to gift (en)");
    assertThat(chosen()).containsExactly(Category.STRENGTH);

    model.copy();
    assertThat(copied).containsExactly("The gift (nn)");
  }

  @Test
  void choicesNarrowDownAndTheChipsCountWhatTheyWouldGive() {
    model.toggle(Setting.CAMERA_OFF);
    assertThat(fitting()).containsExactly(SmallDeck.SOUND, SmallDeck.GIFT, SmallDeck.WORD);
    assertThat(screen().categories().getFirst().label()).isEqualTo("Innsjekk 1");

    model.toggle(Category.CHECK_IN);
    model.toggle(Category.CHECK_OUT);
    assertThat(fitting()).containsExactly(SmallDeck.SOUND, SmallDeck.WORD);
    assertThat(screen().categories().getFirst().label()).isEqualTo("Innsjekk 1");

    model.toggle(Category.CHECK_IN);
    assertThat(fitting()).containsExactly(SmallDeck.WORD);

    model.search("gift");
    assertThat(screen().count()).isEqualTo("Ingen kort i utvalget");
    model.clear();
    assertThat(fitting()).hasSize(4);
    assertThat(screen().search()).isEmpty();
  }

  @Test
  void searchOpensTheListAndAChosenCardClosesIt() {
    model.search("wind");
    assertThat(screen().browsing()).isTrue();
    assertThat(screen().heading()).isEqualTo("Velg et kort");
    assertThat(screen().fitting())
        .containsExactly(
            new CardRow(SmallDeck.WINDOW, "The window (nn)", "Innsjekk, 2 min", "", false));

    model.choose(SmallDeck.WINDOW);
    assertThat(screen().browsing()).isFalse();
    assertThat(screen().heading()).isEqualTo("Valgt kort");
    assertThat(face().group()).isEqualTo("2 personer");
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void aCardIsShownAndHidden() {
    model.toggleShown();
    assertThat(desk.asked()).isEmpty();

    model.choose(SmallDeck.SOUND);
    assertThat(screen().show()).isEqualTo("Vis for deltakerne");
    model.toggleShown();
    assertThat(desk.state().course().shown()).isEqualTo(SmallDeck.SOUND);
    assertThat(screen().show()).isEqualTo("Skjul for deltakerne");
    assertThat(face().shown()).isEqualTo("Vises nå");

    model.toggleShown();
    assertThat(desk.state().course().shown()).isNull();
    assertThat(face().isShown()).isFalse();
  }

  @Test
  void whatParticipantsSeeIsSaidWhenAnotherCardIsOnTheTable() {
    model.choose(SmallDeck.SOUND);
    model.toggleShown();
    assertThat(screen().elsewhere()).isEmpty();

    model.choose(SmallDeck.GIFT);
    assertThat(screen().elsewhere()).isEqualTo("Deltakerne ser «The sound (nn)»");
    assertThat(screen().show()).isEqualTo("Vis for deltakerne");

    model.hide();
    assertThat(screen().elsewhere()).isEmpty();
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);

    desk.done(new SessionCommand.ShowCard(new CardId("from-another-deck")));
    assertThat(screen().elsewhere()).startsWith("Deltakerne ser et kort som ikke");
  }

  @Test
  void usedCardsStandLatestFirstAndComeBackOnTheTable() {
    model.toggle(Category.STRENGTH);
    model.draw();
    model.toggle(Category.STRENGTH);
    model.toggle(Category.CHECK_OUT);
    desk.at("09:41");
    model.draw();
    assertThat(screen().used())
        .containsExactly(
            new UsedCard(2, SmallDeck.WORD, "09:41", "The word (nn)"),
            new UsedCard(1, SmallDeck.GIFT, "09:30", "The gift (nn)"));

    model.choose(SmallDeck.GIFT);
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    model.clear();
    assertThat(screen().fitting())
        .filteredOn(row -> row.mark().equals("Brukt"))
        .extracting(CardRow::id)
        .containsExactly(SmallDeck.GIFT, SmallDeck.WORD);

    desk.done(new SessionCommand.Undo());
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    assertThat(screen().used()).hasSize(1);
    desk.done(new SessionCommand.Undo());
    assertThat(screen().face()).isNull();
  }

  @Test
  void anItemChoosesItsCategoryOnceAndTheLeaderMayChooseAnother() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    model.choose(SmallDeck.GIFT);
    model.toggle(Setting.CAMERA_OFF);
    desk.at("09:45").done(new SessionCommand.Next());
    assertThat(chosen()).containsExactly(Category.CHECK_IN);
    assertThat(screen().face()).isNull();
    assertThat(fitting()).containsExactly(SmallDeck.SOUND);

    model.toggle(Category.CHECK_IN);
    model.toggle(Category.STRENGTH);
    desk.at("09:46").done(new SessionCommand.Pause()).done(new SessionCommand.Resume());
    words.set(Words.in(Language.EN));
    assertThat(chosen()).containsExactly(Category.STRENGTH);
  }

  @Test
  void whatAnItemAskedForIsTakenBackWhenItIsOver() {
    model.toggle(Category.STRENGTH);
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:45").done(new SessionCommand.Next());
    assertThat(chosen()).containsExactly(Category.CHECK_IN);
    desk.at("09:55").done(new SessionCommand.Next());
    assertThat(chosen()).as("what the leader had chosen").containsExactly(Category.STRENGTH);

    desk.done(new SessionCommand.Undo());
    assertThat(chosen()).as("the item runs again").containsExactly(Category.CHECK_IN);
  }

  @Test
  void whatTheLeaderChoseWhileAnItemRanStays() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:45").done(new SessionCommand.Next());
    model.toggle(Category.ENERGISER);
    desk.at("09:55").done(new SessionCommand.Next());
    assertThat(chosen()).containsExactly(Category.CHECK_IN, Category.ENERGISER);
  }

  @Test
  void aSpeedDateDealsCardsForSpeedDatesAndLeavesTheTableAsItIs() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    model.choose(SmallDeck.GIFT);
    desk.at("10:00").done(new SessionCommand.JumpTo(Seminar.pairs("Speed date", 1).id()));
    assertThat(chosen()).containsExactly(Category.SPEED_DATE);
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    desk.at("10:10").done(new SessionCommand.Next());
    assertThat(chosen()).isEmpty();
  }

  @Test
  void anItemThatWantsACertainCardFindsItOnTheTable() {
    desk.done(new SessionCommand.Start(Duration.ZERO))
        .done(new SessionCommand.Next())
        .done(new SessionCommand.Next());

    assertThat(face().id()).isEqualTo(SmallDeck.WORD);
    assertThat(desk.state().course().shown()).isNull();
  }

  @Test
  void aWishThatTheDeckCannotMeetChangesNothing() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    model.toggle(Category.STRENGTH);
    model.choose(SmallDeck.GIFT);
    desk.at("10:00").done(new SessionCommand.JumpTo(Seminar.item("Borte", 1).id()));
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    desk.at("10:05").done(new SessionCommand.JumpTo(Seminar.item("Ukjent", 1).id()));
    assertThat(chosen()).containsExactly(Category.STRENGTH);
  }

  @Test
  void aSessionOpenedAgainHasItsLastCardOnTheTable() {
    desk.done(new SessionCommand.Start(Duration.ZERO)).at("09:45").done(new SessionCommand.Next());
    model.draw();
    CardId drawn = desk.state().course().cards().getLast();

    CardsScreen again = open().screenProperty().get();
    assertThat(Objects.requireNonNull(again.face()).id()).isEqualTo(drawn);
    assertThat(again.categories().getFirst().chosen()).isTrue();

    model.choose(SmallDeck.GIFT);
    model.toggleShown();
    CardsScreen shown = open().screenProperty().get();
    assertThat(Objects.requireNonNull(shown.face()).id()).isEqualTo(SmallDeck.GIFT);
  }

  @Test
  void nothingIsRepaintedWhenOnlyTheClockHasMoved() {
    List<CardsScreen> painted = new ArrayList<>();
    model.screenProperty().addListener((observed, before, now) -> painted.add(now));
    desk.at("09:31").follow(model::show);

    assertThat(painted).isEmpty();
  }

  @Test
  void thoseThatTheFiltersLeaveArePrintedInTheParticipantsLanguage() {
    model.toggle(Category.CHECK_IN);
    model.print();

    assertThat(asked.asked).containsExactly("print nn");
    assertThat(asked.printed).extracting(Card::id).containsExactlyElementsOf(fitting());
    assertThat(asked.printed)
        .isNotEmpty()
        .allSatisfy(card -> assertThat(card.category()).isEqualTo(Category.CHECK_IN));
  }
}
