package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.history.PastCards;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** What narrows the cards down just now, and what is done with the one on the table. */
class CardsNarrowingTest {
  private static final Item WELCOME = Seminar.item("Velkommen", 10);
  private static final Item TALK = Seminar.item("Samtale", 15);
  private static final Deck SMALL = SmallDeck.deck();
  private static final Deck DECK =
      new Deck(
          SMALL.title(),
          SMALL.cards(),
          List.of(
              new Chain(
                  Map.of(Language.NB, "Dypere", Language.NN, "Djupare", Language.EN, "Deeper"),
                  List.of(SmallDeck.SOUND, SmallDeck.GIFT))));

  private final PlayedDesk desk = new PlayedDesk(sheet(), "09:30");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final List<Set<CardId>> kept = new ArrayList<>();
  private final NoDecks decks = new NoDecks();
  private final List<PastCards> remembered = new ArrayList<>();
  private final List<Runnable> disk = new ArrayList<>();
  private final CardsViewModel model =
      new CardsViewModel(
          desk,
          Stock.of(DECK),
          Language.NB,
          words,
          text -> {},
          new EarlierCards(
              (series, except) -> series.equals("Læringsnettverk") ? remembered : List.of(),
              new SessionId("denne"),
              disk::add,
              Runnable::run,
              trouble -> {}),
          new Favourites(Set.of(), kept::add),
          decks);

  private static RunSheet sheet() {
    RunSheet plain = Seminar.sheet(Language.NB, WELCOME, TALK);
    return new RunSheet(
        plain.title(),
        null,
        plain.language(),
        null,
        plain.start(),
        plain.zone(),
        "zoom",
        null,
        "Læringsnettverk",
        12,
        List.of(),
        List.of(),
        List.of(),
        null,
        plain.items(),
        List.of(),
        List.of());
  }

  private CardsScreen screen() {
    return model.screenProperty().get();
  }

  private CardFace face() {
    return Objects.requireNonNull(screen().face());
  }

  private List<CardId> fitting() {
    return screen().fitting().stream().map(CardRow::id).toList();
  }

  private void follow() {
    desk.follow(model::show);
  }

  @Test
  void whatFitsNowGoesByTimePeopleAndPlatformUnlessTheLeaderTurnsItOff() {
    follow();
    desk.done(new SessionCommand.Start(Duration.ZERO));
    assertThat(screen().now())
        .isEqualTo("K trekker blant det som passer nå: høyst 10 min · 12\u00a0sammen · digitalt");
    assertThat(fitting())
        .as("the window card is for two")
        .containsExactly(SmallDeck.SOUND, SmallDeck.GIFT, SmallDeck.WORD);

    desk.at("09:36");
    model.show(desk.snapshot());
    assertThat(screen().now()).contains("høyst 4 min");
    assertThat(fitting()).containsExactly(SmallDeck.SOUND, SmallDeck.WORD);

    desk.at("09:41");
    model.show(desk.snapshot());
    assertThat(screen().now())
        .as("in overtime nobody counts")
        .endsWith(": 12\u00a0sammen · digitalt");
    model.toggle(Narrowing.FITS_NOW);
    assertThat(screen().now()).isEmpty();
    assertThat(fitting()).hasSize(4);
  }

  @Test
  void inTheLastMinuteNoCardFits() {
    follow();
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:39:30");
    model.show(desk.snapshot());
    assertThat(fitting()).isEmpty();
    assertThat(screen().noneFitsNow()).isTrue();
    assertThat(screen().now())
        .isEqualTo("Ingen kort passer nå: høyst 0 min · 12\u00a0sammen · digitalt");

    model.drawAny();
    assertThat(desk.state().course().cards()).hasSize(1);
    assertThat(screen().noneFitsNow()).isFalse();
  }

  @Test
  void aLeaderWhoSearchesForACardFindsItThoughItDoesNotFit() {
    follow();
    desk.done(new SessionCommand.Start(Duration.ZERO));
    model.search("window");
    assertThat(fitting()).containsExactly(SmallDeck.WINDOW);
  }

  @Test
  void whileNobodyAsksWhatFitsTheClockRepaintsNothing() {
    follow();
    model.toggle(Narrowing.FITS_NOW);
    desk.done(new SessionCommand.Start(Duration.ZERO));
    List<CardsScreen> painted = new ArrayList<>();
    model.screenProperty().addListener((observed, before, now) -> painted.add(now));
    desk.at("09:35");
    model.show(desk.snapshot());
    assertThat(painted).isEmpty();
    model.toggle(Narrowing.FITS_NOW);
    painted.clear();
    desk.at("09:35");
    model.show(desk.snapshot());
    assertThat(painted).isEmpty();
  }

  @Test
  void favouritesAreKeptAndChosenAmong() {
    follow();
    model.toggle(Narrowing.FITS_NOW);
    model.choose(SmallDeck.GIFT);
    assertThat(face().favourite()).isFalse();
    model.toggleFavourite();
    assertThat(face().favourite()).isTrue();
    assertThat(kept).containsExactly(Set.of(SmallDeck.GIFT));

    model.toggle(Narrowing.FAVOURITES);
    assertThat(fitting()).containsExactly(SmallDeck.GIFT);
    model.toggleFavourite();
    assertThat(fitting()).isEmpty();
    assertThat(kept).last().isEqualTo(Set.of());
    model.clear();
    assertThat(fitting()).hasSize(4);
  }

  @Test
  void whatTheGroupHadBeforeIsMarkedAndCanBeLeftOut() {
    remembered.add(new PastCards("Først", Instant.EPOCH, List.of(SmallDeck.SOUND)));
    follow();
    model.toggle(Narrowing.FITS_NOW);
    assertThat(disk).as("read once, away from the window").hasSize(1);
    model.choose(SmallDeck.SOUND);
    assertThat(face().had()).as("not read yet").isEmpty();
    disk.forEach(Runnable::run);
    assertThat(face().had()).isEqualTo("Brukt med denne gruppa før");
    model.show(desk.snapshot());
    assertThat(disk).hasSize(1);

    model.toggle(Narrowing.UNUSED);
    assertThat(fitting()).containsExactly(SmallDeck.WINDOW, SmallDeck.GIFT, SmallDeck.WORD);
    model.draw();
    CardId drawn = desk.state().course().cards().getLast();
    assertThat(drawn).isNotEqualTo(SmallDeck.SOUND);
    assertThat(fitting()).hasSize(2).doesNotContain(drawn, SmallDeck.SOUND);
    assertThat(desk.asked())
        .last()
        .isInstanceOfSatisfying(
            SessionCommand.DrawCard.class,
            draw -> assertThat(draw.earlier()).containsExactly(SmallDeck.SOUND));
  }

  @Test
  void aCardIsLaidReadyForAnItemAndLiesThereWhenItBegins() {
    follow();
    desk.done(new SessionCommand.Start(Duration.ZERO));
    assertThat(screen().places())
        .extracting(FilterChip::label)
        .containsExactly("Velkommen (nå)", "Samtale");
    model.choose(SmallDeck.GIFT);
    model.togglePinned(TALK.id());
    assertThat(face().pinned()).isEqualTo("Klart til Samtale");
    assertThat(screen().places()).last().satisfies(place -> assertThat(place.chosen()).isTrue());

    model.choose(SmallDeck.WORD);
    assertThat(face().pinned()).isEmpty();
    desk.at("09:40").done(new SessionCommand.Next());
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    assertThat(face().shown()).isEqualTo("Vises nå");

    model.togglePinned(TALK.id());
    assertThat(face().pinned()).isEmpty();
    assertThat(desk.state().course().table().pinned()).isEmpty();
    desk.done(new SessionCommand.Undo());
    assertThat(face().pinned()).isEqualTo("Klart til Samtale");
  }

  @Test
  void theCardGetsItsMinutesOnTheTimerBesideTheAgenda() {
    follow();
    model.startTimer();
    assertThat(desk.asked()).isEmpty();
    model.choose(SmallDeck.GIFT);
    assertThat(screen().timer()).isEqualTo("Start 5 min");
    model.startTimer();
    assertThat(desk.asked())
        .containsExactly(new SessionCommand.StartSideTimer(Duration.ofMinutes(5), SmallDeck.GIFT));
  }

  @Test
  void aChainLeadsOnUntilItsLastStep() {
    follow();
    model.choose(SmallDeck.SOUND);
    assertThat(face().step()).isEqualTo("Trinn 1 av 2 i «Dypere»");
    assertThat(screen().nextStep()).isEqualTo("Neste kort i kjeden");
    model.takeNextStep();
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    assertThat(screen().nextStep()).isEmpty();
    model.takeNextStep();
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    model.choose(SmallDeck.WORD);
    assertThat(face().step()).isEmpty();
  }

  @Test
  void otherCardsCanComeToHandAndTroubleWithThemIsTold() {
    follow();
    assertThat(screen().trouble()).isEmpty();
    model.choose(SmallDeck.GIFT);
    model.use(new Stock(SMALL, 2, 1, 3, Set.of()));
    assertThat(face().id()).isEqualTo(SmallDeck.GIFT);
    assertThat(screen().own()).isEqualTo(2);
    assertThat(screen().trouble())
        .isEqualTo("En kortstokk har feil og er holdt utenfor. Alle andre kort er her.");
    model.use(new Stock(SMALL, 2, 0, 1, Set.of()));
    assertThat(screen().trouble()).isEqualTo("Ett kort står i to kortstokker.");
  }
}
