package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.ui.kit.Action;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class CardCommandsTest {
  private final PlayedDesk desk =
      new PlayedDesk(
          Seminar.sheet(Language.NB, Seminar.item("Start", 15), Seminar.item("Samtale", 15)),
          "09:30");
  private final NoDecks decks = new NoDecks();
  private final CardsViewModel model =
      new CardsViewModel(
          desk,
          Stock.of(SmallDeck.deck()),
          Language.NB,
          new SimpleObjectProperty<>(Words.in(Language.NB)),
          text -> {},
          new EarlierCards(
              (series, except) -> List.of(),
              new SessionId("denne"),
              Runnable::run,
              Runnable::run,
              trouble -> {}),
          new Favourites(Set.of(), kept -> {}),
          decks);
  private final List<String> opened = new ArrayList<>();
  private final List<Action> all = new CardCommands(model, () -> opened.add("cards")).all();

  private Action action(String key) {
    return all.stream()
        .filter(each -> each.name().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  @Test
  void decksAreSeenToByTheirNames() {
    for (String key : List.of("import", "export", "reload", "print")) {
      action("cards.pane." + key).run().run();
    }
    assertThat(decks.asked).containsExactly("import", "export", "reload", "print nb");
    assertThat(opened).as("the pane is opened first").hasSize(4);

    action("cards.pane.write").run().run();
    assertThat(model.form().draftProperty().get()).isNotNull();
  }

  @Test
  void theCardOnTheTableIsShownLaidReadyAndTimed() {
    desk.follow(model::show).done(new SessionCommand.Start(Duration.ZERO));
    assertThat(action("keys.card-show").possible().getAsBoolean()).isFalse();

    model.choose(SmallDeck.GIFT);
    for (String key : List.of("keys.card-show", "keys.card-pin", "keys.card-timer")) {
      assertThat(action(key).possible().getAsBoolean()).isTrue();
      action(key).run().run();
    }
    assertThat(desk.state().course().shown()).isEqualTo(SmallDeck.GIFT);
    assertThat(desk.state().course().table().pinned())
        .containsOnlyKeys(Seminar.item("Samtale", 1).id());
    assertThat(desk.state().timer()).isNotNull();
  }

  @Test
  void theyAreFoundByWhatTheyAreAbout() {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      assertThat(all)
          .allSatisfy(each ->
              assertThat(words.text(each.also().getFirst()))
                  .contains(language == Language.EN ? "card" : "kort"));
    }
  }
}
