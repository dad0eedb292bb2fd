package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import no.samtakt.session.Scene.Fixed;
import no.samtakt.settings.Audience;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.TimeText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What participants see through a whole session. The leader opens their window with P and never
 * touches it again; everything else is done in the console.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ParticipantsJourneyIT {
  private static final String SHEET =
      """
      title: Nabolaget
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      platform: zoom
      items:
        - {title: Digitalt kvarter, kind: tech-check, duration: 15}
        - {title: Innsjekk, kind: check-in, duration: 10, prompt: Hva la du fra deg for å komme?}
        - {title: Hva vi vet, kind: talk, duration: 10}
        - {title: Beinstrekk, kind: break, duration: 10}
        - title: Speed date
          kind: pairs
          prompt: Hva inspirerte deg mest?
          rounds: {count: 2, duration: 6, swap: 30 s}
        - title: Idéverksted
          kind: igp
          prompt: Hva gjør vi sammen?
          phases:
            - {mode: individual, duration: 3}
            - {mode: group, duration: 9, size: 3, swap: 30 s}
            - {mode: plenary, duration: 6}
        - {title: Utsjekk, kind: check-out, duration: 5, prompt: Hvem ringer du først?}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey = Journey.ofSheet(folder, stage, "09:20", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void theWindowFollowsAWholeSessionByItself(FxRobot robot) throws IOException {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    list(robot);
    robot.type(KeyCode.P);
    journey.until(() -> window().isShowing());
    journey.until(() -> said(journey.stage().getScene()).contains("Publikumsvinduet er åpent"));
    // The console fills the screen, so it opened before it; the leader's keys work in it.
    robot.interact(() -> assertThat(window().isFocused()).isTrue());
    shows("Kjøreregler for møtet", "Vi starter kl. 09:30", "10:00", "Mens vi venter");
    journey.at("09:30");
    next(robot, "Digitalt kvarter");
    shows("Møtet starter kl. 09:45", "Lyden virker ikke?", "15:00");
    journey.at("09:45");
    next(robot, "Innsjekk");
    shows("Innsjekk", "Hva la du fra deg for å komme?", "10:00");
    journey.at("09:55");
    next(robot, "Hva vi vet");
    shows("Hva vi vet", "10:00", "Til kl. 10:05");
    journey.at("10:05");
    next(robot, "Beinstrekk");
    shows("Beinstrekk", "Tilbake kl.", "10:15", "10:00");
    journey.at("10:15");
    next(robot, "Speed date");
    shows("Speed date, runde 1 av 2", "Hva inspirerte deg mest?", "Åse S.", "Pål M.", "6:00");
    journey.at("10:21");
    robot.type(KeyCode.RIGHT);
    shows("Speed date, runde 2 av 2", "Bytt rom", "Åse S.", "0:30");
    journey.at("10:22");
    shows("Speed date, runde 2 av 2", "5:30");
    journey.at("10:28");
    next(robot, "Idéverksted");
    shows("Idéverksted", "Individ", "Hva gjør vi sammen?", "3:00");
    journey.at("10:31");
    robot.type(KeyCode.RIGHT);
    shows("Idéverksted, fase 2 av 3", "Gå til rommet ditt", "Åse S.");
    journey.at("10:40");
    robot.type(KeyCode.RIGHT);
    shows("Plenum", "6 min, nå", "Hva gjør vi sammen?");
    journey.at("10:46");
    next(robot, "Utsjekk");
    shows("Utsjekk", "Hvem ringer du først?", "5:00");
    journey.at("10:51");
    robot.type(KeyCode.RIGHT);
    shows("Takk for i dag!");
    Screenshot.keep(robot, window().getScene(), "participants-journey-thanks");
  }

  @Test
  void theLeaderChoosesByADigitAndTheNextItemTakesOver(FxRobot robot) throws IOException {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.P);
    journey.until(() -> window().isShowing());
    journey.at("09:30");
    next(robot, "Digitalt kvarter");
    robot.type(KeyCode.DIGIT2);
    shows("Program", "Speed date", "Utsjekk");
    assertThat(journey.text("#participants-state")).isEqualTo("Valgt: Program");
    assertThat(marked(robot)).containsExactly("Vis: Program");
    journey.picture(robot, "console-scene-chosen-nb");
    robot.type(KeyCode.DIGIT1);
    shows("Slik gjør du i Zoom", "Endre navnet");
    robot.type(KeyCode.DIGIT0);
    shows("Møtet starter kl. 09:45");
    assertThat(marked(robot)).containsExactly("Følg kjøreplanen");
    assertThat(journey.text("#participants-state")).isEqualTo("Viser: Infoplakat");
    robot.type(KeyCode.NUMPAD4);
    shows("Digitalt kvarter", "15:00", "Til kl. 09:45");
    journey.at("09:45");
    next(robot, "Innsjekk");
    shows("Hva la du fra deg for å komme?");

    robot.type(KeyCode.DIGIT3);
    TextField[] field = new TextField[1];
    journey.until(() -> {
      field[0] = robot.lookup("#message-text").tryQueryAs(TextField.class).orElse(null);
      return field[0] != null && field[0].isFocused();
    });
    robot.write("Vi venter på 1 til");
    assertThat(field[0].getText()).isEqualTo("Vi venter på 1 til");
    robot.type(KeyCode.ENTER);
    shows("Vi venter på 1 til");
    journey.until(() -> robot.lookup("#message-text").tryQuery().isEmpty());
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    next(robot, "Hva vi vet");
    shows("Vi venter på 1 til");
    robot.type(KeyCode.DIGIT9);
    journey.until(() -> journey.now().state().scene() == Fixed.BLACKOUT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts()).isEmpty();
    robot.type(KeyCode.DIGIT9);
    shows("Hva vi vet", "Til kl. 09:55");
    robot.type(KeyCode.DIGIT6);
    journey.until(
        () -> said(journey.stage().getScene()).contains("ikke laget grupper til «Hva vi vet»"));
    assertThat(journey.now().state().scene()).isNull();

    singleKeys(robot, false);
    press(robot, window().getScene(), KeyCode.P);
    assertThat(window().isShowing()).as("a key alone does nothing where they are off").isTrue();
    singleKeys(robot, true);
    press(robot, window().getScene(), KeyCode.P);
    assertThat(window().isShowing()).isFalse();
    robot.type(KeyCode.DIGIT2);
    journey.until(() -> journey.now().state().scene() == Fixed.AGENDA);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(journey.text("#participants-state")).isEqualTo("Valgt, ikke åpent: Program");
    journey.close(robot);
    journey = Journey.again(robot, journey.data(), "09:56");
    journey.resume(robot);
    assertThat(journey.now().state().scene()).isEqualTo(Fixed.AGENDA);
    robot.type(KeyCode.P);
    journey.until(() -> window().isShowing());
    shows("Program", "Utsjekk");
  }

  @Test
  void whatTheyWouldSeeIsSavedAndDressedAndNamesAreWrittenOut(FxRobot robot) throws IOException {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    for (int i = 0; i < 2; i++) {
      ask(robot, "Lagre det del");
    }
    Path first = journey.data().resolve("Nabolaget - Ventebilde.png");
    Path second = journey.data().resolve("Nabolaget - Ventebilde (2).png");
    journey.until(() -> Files.exists(second) && Files.size(second) == Files.size(first));
    BufferedImage picture = ImageIO.read(first.toFile());
    assertThat(picture.getWidth()).isEqualTo(1920);
    assertThat(picture.getHeight()).isEqualTo(1080);
    long colours =
        IntStream.range(0, 1920 * 1080)
            .map(at -> picture.getRGB(at % 1920, at / 1920))
            .distinct()
            .limit(40)
            .count();
    assertThat(colours).as("something is drawn on it").isEqualTo(40);

    ask(robot, "Kopier det del");
    boolean[] copied = new boolean[1];
    journey.until(() -> {
      robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().hasImage());
      return copied[0];
    });

    ask(robot, "Lagre infopl");
    Path page = journey.data().resolve("Nabolaget - Infoplakat.pdf");
    journey.until(() ->
        Files.exists(page)
            && Files.readString(page, StandardCharsets.ISO_8859_1).contains("%%EOF"));
    try (PDDocument document = Loader.loadPDF(page.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Nabolaget", "Kjøreregler for møtet", "Endre navnet", "Slå på kameraet");
    }
    for (boolean whole : new boolean[] {true, false}) {
      ask(robot, "Hele eller korte navn");
      journey.until(() -> journey.app().preferences().settings().audience().fullNames() == whole);
    }
    itMayLookOtherwise(robot);
  }

  private void itMayLookOtherwise(FxRobot robot) {
    list(robot);
    robot.type(KeyCode.P);
    journey.until(() -> window().isShowing());
    robot.interact(() -> journey.stage().requestFocus());
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withAudience(new Audience(Audience.Look.DARK, false, null))));
    assertThat(window().getScene().getRoot().getStyleClass()).contains("dark");
    assertThat(journey.stage().getScene().getRoot().getStyleClass()).doesNotContain("dark");
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withAudience(now.audience().withLook(Audience.Look.STRONG))));
    assertThat(window().getScene().getRoot().getStyleClass()).contains("high-contrast");
    assertThat(window().getScene().getRoot().getStyleClass()).doesNotContain("dark");

    journey.at("10:15");
    next(robot, "Digitalt kvarter");
    for (String title : List.of("Innsjekk", "Hva vi vet", "Beinstrekk", "Speed date")) {
      next(robot, title);
    }
    shows("Åse S.");
    assertThat(String.join(" ", texts())).doesNotContain("Solberg");
    wholeNames(robot, true);
    shows("Åse Solberg");
    wholeNames(robot, false);
    shows("Åse S.");
  }

  private void wholeNames(FxRobot robot, boolean whole) {
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withAudience(now.audience().withFullNames(whole))));
  }

  /** Asks for it by its name, or the beginning of it. */
  private static void ask(FxRobot robot, String name) {
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    robot.write(name);
    robot.type(KeyCode.ENTER);
  }

  private void singleKeys(FxRobot robot, boolean on) {
    robot.interact(() -> journey.app().preferences().change(now -> now.withSingleKeys(on)));
  }

  /** A key in a window, whichever has the focus. */
  private static void press(FxRobot robot, Scene scene, KeyCode key) {
    robot.interact(() ->
        Event.fireEvent(
            scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  /** What the menu of scenes says is chosen. */
  private List<String> marked(FxRobot robot) {
    List<String> marked = new ArrayList<>();
    robot.interact(() -> {
      ((Button) journey.stage().getScene().lookup("#participants-menu")).fire();
      ContextMenu menu =
          Window.getWindows().stream()
              .filter(window -> window instanceof ContextMenu)
              .map(window -> (ContextMenu) window)
              .findFirst()
              .orElseThrow();
      menu.getItems().stream()
          .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
          .forEach(item -> marked.add(item.getText()));
      menu.hide();
    });
    return marked;
  }

  private void list(FxRobot robot) {
    robot.type(KeyCode.G);
    journey.seen("#groups-paste");
    robot.clickOn("#groups-paste");
    journey.seen("#groups-list-text");
    robot.interact(() ->
        robot
            .lookup("#groups-list-text")
            .queryAs(TextArea.class)
            .setText("Åse Solberg\nPål Mørk\nAnne Tveit\nNils Holm\nEva Lie\nOla Dahl"));
    robot.clickOn("#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 6);
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }

  private void next(FxRobot robot, String title) {
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals(title));
  }

  private Stage window() {
    return Objects.requireNonNull(journey.app().host().participants()).stage();
  }

  /** Waits until all of this can be read in the participants' window. */
  private void shows(String... words) {
    try {
      journey.until(() -> {
        String said = String.join("\n", texts());
        return List.of(words).stream().allMatch(said::contains);
      });
    } catch (AssertionError e) {
      throw new AssertionError("wanted " + List.of(words) + " but read " + texts(), e);
    }
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    gather(window().getScene().getRoot(), texts);
    return texts;
  }

  private static String said(Scene scene) {
    List<String> texts = new ArrayList<>();
    gather(scene.getRoot(), texts);
    return String.join("\n", texts);
  }

  private static void gather(Node node, List<String> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof TimeText time) {
      texts.add(time.getText());
    } else if (node instanceof Text text && !text.getText().isBlank()) {
      texts.add(text.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, texts));
    }
  }
}
