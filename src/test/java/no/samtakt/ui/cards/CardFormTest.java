package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class CardFormTest {
  private static final Map<Language, String> TEXT =
      Map.of(
          Language.NB, " Hva gjør deg glad, ærlig talt nå? ",
          Language.NN, "Kva gjer deg glad?",
          Language.EN, "What makes you happy?");
  private static final Map<Language, String> HOW =
      Map.of(Language.NB, "Ta en runde.", Language.NN, "Ta ein runde.", Language.EN, "Go round.");

  private final Deck deck = SmallDeck.deck();
  private final NoDecks decks = new NoDecks();
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final CardsViewModel cards =
      new CardsViewModel(
          new PlayedDesk(Seminar.sheet(Language.NB, Seminar.item("Start", 15)), "09:30"),
          Stock.of(deck),
          Language.NB,
          words,
          text -> {},
          new EarlierCards(
              (series, except) -> List.of(),
              new SessionId("denne"),
              Runnable::run,
              Runnable::run,
              trouble -> {}),
          new Favourites(Set.of(), kept -> {}),
          decks);
  private final CardFormModel form = cards.form();

  private static CardDraft draft(String minutes, String largest) {
    return new CardDraft(
        null,
        TEXT,
        Map.of(),
        HOW,
        Category.ICEBREAKER,
        minutes,
        "2",
        largest,
        Set.of(Setting.DIGITAL),
        Energy.LOW);
  }

  @Test
  void aNewCardIsKeptWithAnIdOfItsWordsAndTheFormCloses() {
    form.write();
    assertThat(form.draftProperty().get()).isNotNull();

    assertThat(form.save(draft(" 4", "9"))).isEmpty();

    Card card = decks.saved.getFirst();
    assertThat(card.id()).isEqualTo(new CardId("egen-hva-gjor-deg-glad-aerlig"));
    assertThat(card.text(Language.NB)).isEqualTo("Hva gjør deg glad, ærlig talt nå?");
    assertThat(card.how(Language.EN)).isEqualTo("Go round.");
    assertThat(card.minutes()).isEqualTo(4);
    assertThat(card.largestGroup()).isEqualTo(9);
    assertThat(card.works()).containsExactly(Setting.DIGITAL);
    assertThat(form.draftProperty().get()).isNull();
  }

  @Test
  void whatIsMissingIsNamedAtItsFieldAndNothingIsKept() {
    form.write();
    CardDraft wrong =
        new CardDraft(
            null,
            Map.of(Language.NN, " "),
            Map.of(),
            HOW,
            Category.CHECK_IN,
            "fem",
            "3",
            "2",
            Set.of(),
            Energy.LOW);

    assertThat(form.save(wrong).keySet())
        .containsExactly(CardField.TEXT, CardField.MINUTES, CardField.GROUP, CardField.WORKS);
    assertThat(words.get().text(Objects.requireNonNull(wrong.problems().get(CardField.TEXT))))
        .isEqualTo("Skriv det deltakerne skal lese, på ett språk eller flere.");
    assertThat(decks.saved).isEmpty();
    assertThat(form.draftProperty().get()).isNotNull();
  }

  @Test
  void whatADeckWouldNotTakeIsNotTakenHereEither() {
    assertThat(draft("999", "9999").problems()).isEmpty();
    assertThat(draft("1000", "9999").problems()).containsOnlyKeys(CardField.MINUTES);
    assertThat(draft("1500", "10000").problems())
        .containsOnlyKeys(CardField.MINUTES, CardField.GROUP);
  }

  @Test
  void oneLanguageIsEnoughAndTheRestMayBeLeftOut() {
    CardDraft draft =
        new CardDraft(
            null,
            Map.of(Language.NN, "Kva gjer deg glad?"),
            Map.of(),
            Map.of(),
            Category.CHECK_IN,
            "3",
            "2",
            "9",
            Set.of(Setting.ROOM),
            Energy.LOW);

    assertThat(form.save(draft)).isEmpty();

    Card card = decks.saved.getFirst();
    assertThat(card.id()).isEqualTo(new CardId("egen-kva-gjer-deg-glad"));
    assertThat(card.text()).containsOnlyKeys(Language.NN);
    assertThat(card.text(Language.EN)).isEqualTo("Kva gjer deg glad?");
    assertThat(card.how(Language.NB)).isEmpty();
  }

  @Test
  void whatWasWrittenWaitsUntilTheFormIsOpenedAgain() {
    form.write();
    CardDraft half = draft("", "9");
    form.leave(half);
    assertThat(form.draftProperty().get()).isNull();

    form.write();
    assertThat(form.draftProperty().get()).isEqualTo(half);
    assertThat(form.isResumed()).isTrue();
    form.leave(half);
    form.write();
    form.discard();
    form.write();
    assertThat(form.draftProperty().get()).isEqualTo(CardDraft.blank(Category.CHECK_IN));
    assertThat(form.isResumed()).isFalse();
  }

  @Test
  void aDraftOfOneCardIsNotTheDraftOfAnother() {
    Card made = deck.cards().getFirst();
    cards.use(new Stock(deck, 1, 0, 0, Set.of(made.id())));
    cards.choose(made.id());
    form.write();
    form.leave(draft("4", "9"));

    form.edit();
    assertThat(form.draftProperty().get()).isEqualTo(CardDraft.of(made));
  }

  @Test
  void aCardThatIsSavedLateClosesNoOtherDraft() {
    decks.slow = true;
    form.write();
    CardDraft first = draft("4", "9");
    form.save(first);
    form.save(first);
    assertThat(decks.saved).as("once, however often the key is pressed").hasSize(1);
    form.leave(first);
    form.write();
    assertThat(form.draftProperty().get())
        .as("what is on its way to the disk is no draft any more")
        .isEqualTo(CardDraft.blank(Category.CHECK_IN));

    decks.waiting.getFirst().run();
    assertThat(form.draftProperty().get()).isEqualTo(CardDraft.blank(Category.CHECK_IN));
    form.leave(CardDraft.blank(Category.CHECK_IN));
    form.write();
    assertThat(form.isResumed()).isFalse();
  }

  @Test
  void aCardThatCouldNotBeSavedIsADraftAgain() {
    decks.slow = true;
    form.write();
    CardDraft first = draft("4", "9");
    form.save(first);
    form.leave(first);
    decks.failing.getFirst().run();

    form.write();
    assertThat(form.draftProperty().get()).isEqualTo(first);
    form.save(first);
    assertThat(decks.saved).hasSize(2);
  }

  @Test
  void anOwnCardIsMadeOfABuiltInOne() {
    Card builtIn = deck.cards().getFirst();
    cards.choose(builtIn.id());
    assertThat(form.canEdit()).isFalse();
    form.remove();
    assertThat(decks.removed).isEmpty();

    form.makeOwn();
    CardDraft begun = Objects.requireNonNull(form.draftProperty().get());
    assertThat(begun.text()).isEqualTo(builtIn.text());
    assertThat(begun.before()).isNull();
    form.save(begun);
    assertThat(decks.saved.getFirst().id().value()).startsWith("egen-");
  }

  @Test
  void anOwnCardIsDeleted() {
    Card made = deck.cards().getFirst();
    cards.use(new Stock(deck, 1, 0, 0, Set.of(made.id())));
    cards.choose(made.id());
    assertThat(form.canMakeOwn()).isFalse();

    form.remove();
    assertThat(decks.removed).containsExactly(made);
  }

  @Test
  void onlyCardsThatWereMadeHereAreChangedAndTheyKeepTheirId() {
    Card made = deck.cards().getFirst();
    cards.choose(made.id());
    assertThat(form.canEdit()).isFalse();

    cards.use(new Stock(deck, 1, 0, 0, Set.of(made.id())));
    form.edit();
    CardDraft begun = Objects.requireNonNull(form.draftProperty().get());
    assertThat(begun.text()).isEqualTo(made.text());
    assertThat(begun.minutes()).isEqualTo(String.valueOf(made.minutes()));

    assertThat(form.save(begun)).isEmpty();
    assertThat(decks.saved).containsExactly(made);
  }

  @Test
  void anIdThatIsTakenGetsANumber() {
    CardDraft draft = draft("4", "9");
    Card first = draft.card(deck);
    Deck both = deck.with(new Deck(deck.title(), List.of(first), List.of()));

    assertThat(draft.card(both).id().value()).isEqualTo(first.id().value() + "-2");
  }
}
