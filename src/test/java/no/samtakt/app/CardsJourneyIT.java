package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.cards.CardId;
import no.samtakt.runsheet.Item;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Cards through the real window, by keyboard: drawn, starred, laid ready, and people's own. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class CardsJourneyIT {
  private static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  private static final Path DECK = Path.of("samples", "decks", "nabolag.yaml");

  /** In bytes; one page with its type is larger. */
  private static final long SOME_PAGES = 10_000;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void cardsForAGroup(FxRobot robot) throws IOException {
    journey.seen("#next");
    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Digitalt kvarter"));
    robot.type(KeyCode.K);
    journey.until(() -> drawn() == 1);
    CardId first = journey.now().state().course().cards().getFirst();
    robot.type(KeyCode.K);
    journey.until(() -> drawn() == 2);
    CardId second = journey.now().state().course().cards().getLast();
    assertThat(second).isNotEqualTo(first);

    press(robot, "#cards-star");
    journey.until(() -> Files.exists(journey.data().resolve("favourites.json")));
    assertThat(journey.text("#cards-now")).contains("digitalt");
    journey.picture(robot, "cards-fits-now-nb-light");
    press(robot, "#cards-only-fits-now");
    press(robot, "#cards-only-favourites");
    assertThat(journey.text("#cards-count")).startsWith("1 kort");
    press(robot, "#cards-only-favourites");

    layReady(robot, second);
    press(robot, "#cards-timer");
    journey.until(() -> journey.now().state().timer() != null);
    journey.picture(robot, "cards-laid-ready-nb-light");
    ownDecks(robot);
    robot.interact(() -> {
      journey
          .app()
          .preferences()
          .change(settings -> settings.withLanguage(Language.EN).withAppearance(Appearance.DARK));
    });
    journey.picture(robot, "cards-en-dark");
  }

  /** Lays the card ready for the item after next; there it is on the screen by itself. */
  private void layReady(FxRobot robot, CardId card) {
    Item welcome = journey.now().state().sheet().items().get(1);
    press(robot, "#cards-pin");
    // The menu opens on its first item, the one that runs.
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    journey.until(() -> card.equals(pinned(welcome)));
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    journey.at("09:45");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals(welcome.title()));
    assertThat(journey.now().state().course().shown()).isEqualTo(card);
    assertThat(journey.text("#cards-card-pinned")).contains(welcome.title());
  }

  /** The cards that fit go on paper, in the folder that was chosen. */
  private void print(FxRobot robot) {
    Path pages = journey.data().resolve("Kort.pdf");
    choose(robot, 3);
    journey.until(() -> Files.exists(pages));
    journey.until(() -> pages.toFile().length() > SOME_PAGES);
  }

  /** An own card, without ever leaving the keyboard. */
  private void write(FxRobot robot) throws IOException {
    Path own = journey.data().resolve("decks").resolve("egne.yaml");
    choose(robot, 4);
    journey.seen("#card-form-text-nb");
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    journey.until(() -> journey.text("#card-form-trouble-text").contains("ett språk"));
    journey.picture(robot, "cards-form-nb-light");
    assertThat(own).doesNotExist();
    for (String text : List.of("hva naa", "spor", "fordi")) {
      robot.write(text, 0).type(KeyCode.TAB);
    }
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    journey.until(() -> Files.exists(own));
    journey.until(() -> search().contains("163"));
    assertThat(Files.readString(own)).contains("egen-hva-naa", "nb: spor", "nb: fordi");
    journey.until(() -> journey.text("#cards-card-text").equals("hva naa"));
  }

  private void ownDecks(FxRobot robot) throws IOException {
    Path chosen = journey.data().resolve("deck.yaml");
    Files.writeString(chosen, Files.readString(DECK).replace("minutes: 3", "minutes: tre"));
    choose(robot, 0);
    journey.until(() -> Window.getWindows().size() == 2);
    Window problems = Window.getWindows().getLast();
    robot.interact(
        ((Button) Objects.requireNonNull(problems.getScene().lookup(".dialog-answers .button")))
            ::fire);
    assertThat(journey.data().resolve("decks")).doesNotExist();

    Files.copy(DECK, chosen, StandardCopyOption.REPLACE_EXISTING);
    choose(robot, 0);
    journey.until(() -> Files.exists(journey.data().resolve("decks").resolve("deck.yaml")));
    journey.until(() -> search().contains("162"));
    print(robot);
    write(robot);

    Files.writeString(journey.data().resolve("decks").resolve("odd.yaml"), "cards: 3\n");
    choose(robot, 2);
    journey.seen("#cards-problems");
    journey.until(() -> journey.text("#cards-trouble").startsWith("En kortstokk har feil"));
    assertThat(search()).as("all the others are here").contains("163");
  }

  /** Chooses in the menu of decks by keyboard; it opens on its first row. */
  private void choose(FxRobot robot, int row) {
    press(robot, "#cards-more");
    KeyCode[] down = new KeyCode[row];
    Arrays.fill(down, KeyCode.DOWN);
    robot.type(down).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String search() {
    return node("#cards-search") instanceof TextField field ? field.getPromptText() : "";
  }

  private Node node(String id) {
    return Objects.requireNonNull(journey.stage().getScene().lookup(id), id);
  }

  private void press(FxRobot robot, String id) {
    journey.seen(id);
    robot.interact(() -> node(id).requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int drawn() {
    return journey.now().state().course().cards().size();
  }

  private CardId pinned(Item item) {
    return journey.now().state().course().table().pinned().get(item.id());
  }
}
