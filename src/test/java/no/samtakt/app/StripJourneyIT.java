package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
import no.samtakt.settings.Place;
import no.samtakt.settings.PlacesFile;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole session in the strip alone, and a window that finds its places again. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class StripJourneyIT {
  private static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  private static final ScreenSet.Area LAPTOP = StillScreens.screen(0, 0, 1440, 900);
  private static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);

  @TempDir private static Path folder;
  private final StillScreens screens = new StillScreens(LAPTOP);
  private Path data;
  private Journey journey;

  @Start
  void start(Stage lent) throws Exception {
    data = Files.createTempDirectory(folder, "data");
    // One of our own: others want theirs back at the size it had.
    journey = Journey.begin(data, new Stage(), "09:28", NORWEGIAN, SHEET, screens);
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  private Face face() {
    return journey.app().faces().faceProperty().get();
  }

  private Place place() {
    Stage stage = journey.stage();
    return Place.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  private void turn(FxRobot robot, Face wanted) {
    journey.seen("#next");
    while (face() != wanted) {
      Face before = face();
      robot.type(KeyCode.M);
      journey.until(() -> face() != before);
    }
  }

  private void press(FxRobot robot, String id) {
    journey.seen(id);
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  @Test
  void aWholeSessionInTheStripAlone(FxRobot robot) throws IOException {
    turn(robot, Face.STRIP);
    assertThat(place()).isEqualTo(new Place(1100, 0, 340, 900, false));
    assertThat(journey.stage().isAlwaysOnTop()).isTrue();
    journey.picture(robot, "strip-before-nb-light");

    // Started before anybody pressed start.
    journey.at("09:34");
    press(robot, "#start-earlier");
    journey.until(() -> journey.item().equals("Digitalt kvarter"));
    assertThat(journey.now().timeline().current().left()).isEqualTo(Duration.ofMinutes(11));
    tickAndCopy(robot);
    writeANote(robot);
    journey.at("09:45");
    journey.nextUntil(robot, "Velkommen og hilserunde");
    drawAndShowACard(robot);
    pauseAndGiveTime(robot);
    journey.at("10:35");
    journey.nextUntil(robot, "Pause");
    assertThat(journey.stage().getTitle()).endsWith("Pause – Samtakt");
    journey.at("10:47");
    rounds(robot);
    inOtherLanguagesAndSizes(robot);
    journey.at("12:14");
    journey.nextUntil(robot, "Utsjekk");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().state().course().ended() != null);
    journey.at("12:15");
    assertThat(journey.stage().getTitle()).startsWith("Slutt 12:14");
    journey.picture(robot, "strip-ended-nb-light");
    assertThat(journey.now().state().notes()).hasSize(1);
    assertThat(face()).as("never once out of the strip").isEqualTo(Face.STRIP);
  }

  private void tickAndCopy(FxRobot robot) throws IOException {
    CheckBox box = robot.lookup("#strip-do-0").queryAs(CheckBox.class);
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    journey.until(() -> journey.now().state().course().done().size() == 1);
    journey.until(() -> {
      Node focused = journey.stage().getScene().getFocusOwner();
      return focused instanceof CheckBox && !"strip-do-0".equals(focused.getId());
    });
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("Kopier");
    String first = copied(robot);
    assertThat(first).isNotBlank();
    robot.interact(() -> journey.stage().getScene().lookup("#strip").requestFocus());
    robot.type(KeyCode.C);
    journey.until(() -> !copied(robot).equals(first));
    journey.picture(robot, "strip-copied-nb-light");
  }

  private static String copied(FxRobot robot) {
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    return copied[0];
  }

  private void writeANote(FxRobot robot) {
    robot.interact(() -> journey.stage().getScene().lookup("#strip").requestFocus());
    robot.type(KeyCode.N);
    TextArea field = robot.lookup("#notes-field").queryAs(TextArea.class);
    journey.until(field::isFocused);
    robot.interact(() -> field.setText("«Vi var naboer i ti år»"));
    // A letter is a letter, and what is half written is there in every face.
    robot.interact(() -> journey.app().faces().go(Face.FULL));
    journey.until(
        () -> robot.lookup("#notes-field").queryAs(TextArea.class).getText().startsWith("«Vi var"));
    robot.interact(() -> journey.app().faces().go(Face.STRIP));
    robot.type(KeyCode.N);
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 1);
    journey.until(() -> journey.text("#strip-saved").startsWith("Lagret 09:34: «Vi var"));
    robot.type(KeyCode.ESCAPE);
  }

  private void drawAndShowACard(FxRobot robot) throws IOException {
    robot.type(KeyCode.K);
    journey.until(() -> journey.now().state().course().cards().size() == 1);
    press(robot, "#strip-card-show");
    journey.until(() -> journey.now().state().course().shown() != null);
    journey.picture(robot, "strip-card-nb-light");
    press(robot, "#strip-card-away");
    journey.until(() -> journey.now().state().course().shown() == null);
    robot.interact(() -> journey.stage().getScene().lookup("#strip").requestFocus());
  }

  private void pauseAndGiveTime(FxRobot robot) throws IOException {
    robot.type(KeyCode.SPACE);
    journey.until(() -> journey.now().timeline().current().paused());
    journey.at("09:46:20");
    assertThat(journey.stage().getTitle()).contains("på pause: Velkommen");
    journey.picture(robot, "strip-paused-nb-light");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-paused-nb-light");
    // The script is not to be seen here, and its texts are a key away all the same.
    robot.type(KeyCode.C);
    journey.until(() -> copied(robot).startsWith("Hvor mange måter"));
    journey.picture(robot, "mini-copied-nb-light");
    turn(robot, Face.STRIP);
    press(robot, "#pause");
    journey.until(() -> !journey.now().timeline().current().paused());
    Duration before = journey.now().timeline().current().left();
    press(robot, "#more");
    journey.until(() -> journey.now().timeline().current().left().equals(before.plusMinutes(1)));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> journey.now().timeline().current().left().equals(before));
  }

  private void rounds(FxRobot robot) throws IOException {
    journey.nextUntil(robot, "Speed date med en læringskollega");
    journey.at("10:49:18");
    journey.picture(robot, "strip-nb-light");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-nb-light");
    turn(robot, Face.STRIP);
    robot.interact(() -> journey.stage().getScene().lookup("#strip").requestFocus());
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().timeline().current().segment() == 1);
    Duration left = journey.now().timeline().current().left();
    assertThat(left).isPositive();
    journey.at("10:55:10");
    journey.picture(robot, "strip-warning-nb-light");
    assertThat(journey.text("#timer-word")).isEqualTo("Under 1 minutt igjen");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-warning-nb-light");
    turn(robot, Face.STRIP);
    journey.at("10:56:30");
    journey.picture(robot, "strip-overtime-nb-light");
    assertThat(journey.text("#timer-word")).isEqualTo("Over tida");
    assertThat(journey.stage().getTitle()).contains("over tida:");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-overtime-nb-light");
    turn(robot, Face.STRIP);
  }

  private void inOtherLanguagesAndSizes(FxRobot robot) throws IOException {
    change(robot, NORWEGIAN.withLanguage(Language.NN).withAppearance(Appearance.DARK));
    journey.picture(robot, "strip-nn-dark");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-nn-dark");
    turn(robot, Face.STRIP);
    change(robot, NORWEGIAN.withLanguage(Language.EN).withTextPercent(150));
    journey.picture(robot, "strip-en-150");
    assertThat(place())
        .as("it grows away from its edge")
        .isEqualTo(new Place(930, 0, 510, 900, false));
    change(robot, NORWEGIAN.withTextPercent(200));
    journey.picture(robot, "strip-nb-200");
    turn(robot, Face.BAR);
    journey.picture(robot, "mini-nb-200");
    turn(robot, Face.STRIP);
    change(robot, NORWEGIAN);
  }

  private void change(FxRobot robot, Settings chosen) {
    robot.interact(() -> journey.app().preferences().change(before -> chosen));
  }

  @Test
  void eachFaceFindsItsPlaceAgain(FxRobot robot) throws Exception {
    turn(robot, Face.STRIP);
    press(robot, "#strip-dock");
    assertThat(place()).isEqualTo(new Place(0, 0, 340, 900, false));
    turn(robot, Face.BAR);
    robot.interact(() -> journey.stage().setX(300));
    robot.interact(() -> journey.stage().setY(600));
    Place bar = place();
    turn(robot, Face.FULL);
    assertThat(place()).isEqualTo(new Place(0, 0, 1440, 900, false));
    assertThat(journey.stage().isAlwaysOnTop()).isFalse();
    turn(robot, Face.STRIP);
    assertThat(place()).isEqualTo(new Place(0, 0, 340, 900, false));
    turn(robot, Face.BAR);
    assertThat(place()).isEqualTo(bar);
    turn(robot, Face.STRIP);

    // And after the program has been away.
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
    assertThat(new PlacesFile(data).read().places().bySet()).hasSize(1);
    Journey[] again = new Journey[1];
    robot.interact(() -> again[0] = begin());
    journey = again[0];
    turn(robot, Face.BAR);
    assertThat(place()).isEqualTo(bar);
  }

  private Journey begin() {
    try {
      return Journey.begin(data, new Stage(), "09:40", NORWEGIAN, SHEET, screens);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
