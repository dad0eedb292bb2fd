package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Chats and pictures on their way from the meeting's window to the notes, in every face. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class HarvestJourneyIT {
  private static final String SHEET =
      """
      title: Nettverk
      language: nb
      zone: Europe/Oslo
      items:
        - {id: inn, title: Innsjekk, duration: 10}
        - {id: prat, title: Prat, duration: 20}
      """;
  private static final String FIRST =
      """
      09:31:10 From Nordmann, Kari (Færder kommune) to Everyone:
      \tHei fra Færder
      09:32:02 From Ola Vik to Everyone:
      \tVi trenger møteplasser
      """;
  private static final String LATER =
      FIRST
          + """
          09:33:30 From Ola Vik to Ingrid (direct message):
          \tIkke til alle
          09:33:40 From Ola Vik to Everyone:
          \tOg kaffe
          """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    Path sheet =
        Files.writeString(Files.createTempDirectory(folder, "sheet").resolve("ny.yaml"), SHEET);
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, sheet);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void whatIsPastedIsAskedOnceAndAddedOnce(FxRobot robot) throws IOException {
    journey.seen("#next");
    journey.until(() -> journey.app().host().latest() != null);
    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> !journey.item().isEmpty());
    journey.at("09:34");
    twoPressesAddOnce(robot);
    theSameAgainIsTold(robot);
    theStripShowsTheCard(robot);
    aPictureIsAddedInTheStrip(robot);
    filesAreTakenFromTheClipboard(robot);
    inLargeTextAndTheDark(robot);
  }

  private void twoPressesAddOnce(FxRobot robot) throws IOException {
    write(robot);
    copy(robot, FIRST);
    paste(robot);
    journey.seen("#notes-harvest-card");
    assertThat(focused()).isEqualTo("notes-field");
    journey.picture(robot, "notes-harvest");
    robot.doubleClickOn(lookup("#notes-harvest-accept"));
    journey.until(() -> notes().size() == 2);
    WaitForAsyncUtils.waitForFxEvents();
    journey.seen("#notes-harvest-delete");
    assertThat(notes()).extracting(Note::text).contains("Hei fra Færder");
    assertThat(notes()).hasSize(2);
  }

  private void theSameAgainIsTold(FxRobot robot) throws IOException {
    write(robot);
    paste(robot);
    journey.until(() -> journey.text("#notes-harvest-lines").equals("Alle 2 er her fra før"));
    assertThat(lookup("#notes-harvest-accept").isVisible()).isFalse();
    journey.picture(robot, "notes-harvest-again");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> !lookup("#notes-harvest-card").isVisible());
    assertThat(focused()).isEqualTo("notes-field");
    assertThat(notes()).hasSize(2);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
  }

  private void theStripShowsTheCard(FxRobot robot) throws IOException {
    robot.interact(() -> journey.app().faces().go(Face.STRIP));
    journey.seen("#strip");
    write(robot);
    copy(robot, "To linjer\nsom er ett notat");
    paste(robot);
    journey.until(() -> field().getText().equals("To linjer\nsom er ett notat"));
    robot.interact(() -> field().setText(""));
    copy(robot, LATER);
    // As the menu of the field does, which no key tells of.
    robot.interact(() -> field().paste());
    journey.seen("#notes-harvest-card");
    assertThat(journey.app().faces().faceProperty().get()).isEqualTo(Face.FULL);
    journey.until(() -> "notes-field".equals(focused()));
    assertThat(field().getText()).isEmpty();
    assertThat(journey.text("#notes-harvest-lines"))
        .isEqualTo(
            "2 av 3 er her fra før\nInnsjekk: 1\nÉn privat melding eller reaksjon er utelatt");
    robot.type(KeyCode.ENTER);
    journey.until(() -> notes().size() == 3);
    assertThat(notes().getLast().text()).isEqualTo("Og kaffe");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(notes()).as("a second Enter takes nothing away").hasSize(3);
    robot.type(KeyCode.ESCAPE);
  }

  private void inLargeTextAndTheDark(FxRobot robot) throws IOException {
    var settings = journey.app().preferences();
    robot.interact(
        () -> settings.change(s -> s.withAppearance(Appearance.DARK).withTextPercent(200)));
    write(robot);
    copy(robot, LATER + "09:33:50 From Ola Vik to Everyone:\n\tTakk\n");
    paste(robot);
    journey.seen("#notes-harvest-card");
    journey.picture(robot, "notes-harvest-dark-200");
    robot.type(KeyCode.ESCAPE);
    robot.interact(
        () -> settings.change(s -> s.withAppearance(Appearance.LIGHT).withTextPercent(100)));
  }

  private void aPictureIsAddedInTheStrip(FxRobot robot) throws IOException {
    robot.interact(() -> journey.app().faces().go(Face.STRIP));
    journey.seen("#strip");
    write(robot);
    robot.interact(() -> {
      WritableImage image = new WritableImage(40, 30);
      image.getPixelWriter().setColor(3, 3, Color.RED);
      ClipboardContent copied = new ClipboardContent();
      copied.putImage(image);
      Clipboard.getSystemClipboard().setContent(copied);
    });
    paste(robot);
    journey.until(() -> notes().size() == 4);
    assertThat(notes().getLast().origin()).isEqualTo(Origin.PICTURE);
    assertThat(journey.app().faces().faceProperty().get()).isEqualTo(Face.STRIP);
    journey.until(() -> journey.text("#strip-saved").equals("Lagret 09:34: bilde"));
    journey.picture(robot, "notes-harvest-strip");
  }

  private void filesAreTakenFromTheClipboard(FxRobot robot) throws IOException {
    Path picture = Files.createTempDirectory(folder, "copied").resolve("tavle.PNG");
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putFiles(List.of(picture.toFile()));
      copied.putString(picture.toString());
      Clipboard.getSystemClipboard().setContent(copied);
    });
    robot.interact(() -> journey.app().faces().go(Face.FULL));
    write(robot);
    paste(robot);
    journey.until(() -> notes().size() == 5);
    assertThat(notes().getLast().origin()).isEqualTo(Origin.PICTURE);
    assertThat(field().getText()).isEmpty();
  }

  private List<Note> notes() {
    return journey.now().state().notes();
  }

  private void write(FxRobot robot) {
    robot.interact(() -> {
      Node face = lookup("#strip") == null ? lookup("#console") : lookup("#strip");
      face.requestFocus();
    });
    robot.type(KeyCode.N);
    journey.until(() -> "notes-field".equals(focused()));
  }

  private static void copy(FxRobot robot, String text) {
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(text);
      Clipboard.getSystemClipboard().setContent(copied);
    });
  }

  private static void paste(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
  }

  private TextInputControl field() {
    return (TextInputControl) lookup("#notes-field");
  }

  private Node lookup(String id) {
    return journey.stage().getScene().lookup(id);
  }

  private String focused() {
    Node owner = journey.stage().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}
