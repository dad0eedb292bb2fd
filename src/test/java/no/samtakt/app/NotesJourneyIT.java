package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
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

/** Notes from the first letter to the next start of the program, by the keyboard alone. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class NotesJourneyIT {
  private static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  private static final String CHAT =
      """
      09:31:10 From Kari Nordmann to Everyone:
      \tHei fra Larvik
      09:46:02 From Ukjent Gjest to Everyone:
      \tVi trenger **møteplasser**
      09:46:30 From Ukjent Gjest to Ingrid (direct message):
      \tIkke til alle
      """;

  @TempDir private static Path folder;
  private Path data;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    data = EarlierSessions.in(Files.createTempDirectory(folder, "data"));
    // A copy: the sheet itself has a session to go on with.
    Path sheet = Files.copy(SHEET, Files.createTempDirectory(folder, "sheet").resolve("ny.yaml"));
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, sheet);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void notesLastFromTheFirstLetterToTheNextStart(FxRobot robot) throws IOException {
    journey.seen("#next");
    journey.until(() -> journey.app().host().latest() != null);
    list(robot);
    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> !journey.item().isEmpty());
    writeWithCompletion(robot, "Åse Sæther");
    changeMoveAndTick(robot);
    deleteAndBringBack(robot);
    journey.at("09:45");
    home(robot);
    journey.nextUntil(robot, "Velkommen og hilserunde");
    harvest(robot);
    search(robot);
    parkAndLook(robot);
    List<Note> all = journey.now().state().notes();
    journey.close(robot);
    journey = Journey.again(robot, data, "10:00");
    journey.resume(robot);
    assertThat(journey.now().state().notes()).isEqualTo(all);
  }

  private void list(FxRobot robot) {
    robot.type(KeyCode.G);
    fire(robot, "#groups-paste");
    journey.seen("#groups-list-text");
    robot.interact(() ->
        ((TextInputControl) lookup("#groups-list-text"))
            .setText("Åse Sæther\nÅsmund Berg\nKari Nordmann\nOla Vik"));
    fire(robot, "#groups-list-use");
    journey.until(() -> journey.now().state().presence().listed().size() == 4);
    home(robot);
  }

  private void writeWithCompletion(FxRobot robot, String owner) throws IOException {
    robot.type(KeyCode.N);
    journey.until(() -> "notes-field".equals(focused()));
    type("! Ring fylket innen 15.12 @" + owner.substring(0, 2));
    journey.seen("#notes-field-offers");
    journey.picture(robot, "notes-completion");
    robot.type(KeyCode.TAB);
    journey.until(() -> field().getText().endsWith("@" + owner + " "));
    journey.picture(robot, "notes-understood");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 1);
    Note note = journey.now().state().notes().getFirst();
    assertThat(note.tag()).isEqualTo(Tag.FOLLOW_UP);
    assertThat(note.text()).isEqualTo("Ring fylket innen 15.12 @" + owner);
    assertThat(note.followUp())
        .isEqualTo(
            new FollowUp(
                journey.now().people().named(owner).orElseThrow().id(),
                LocalDate.of(2026, 12, 15),
                false));
    type("Flere **faste møter** for #ungdom\n- i bydelene\n- på *nett*");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 2);
    type("Enda en #u");
    journey.seen("#notes-field-offers");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 3);
    assertThat(journey.now().state().notes().getLast().text())
        .as("nobody chose, so Enter saves what stands there")
        .isEqualTo("Enda en #u");
  }

  private void changeMoveAndTick(FxRobot robot) throws IOException {
    focus(robot, "#notes-list");
    robot.type(KeyCode.E);
    journey.until(() -> "note-editor".equals(focused()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(((TextInputControl) lookup("#note-editor")).getText())
        .as("the letter that opens the editor is not typed into it")
        .isEqualTo("Enda en #u");
    type("Enda en ting");
    journey.picture(robot, "notes-editing");
    robot.type(KeyCode.ENTER);
    journey.until(() -> note(2).text().equals("Enda en ting"));
    journey.until(() -> "notes-list".equals(focused()));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    journey.until(() -> note(2).tag() == Tag.IDEA);
    robot.type(KeyCode.E);
    journey.until(() -> "note-editor".equals(focused()));
    type("Noe helt annet");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "notes-list".equals(focused()));
    assertThat(note(2).text()).isEqualTo("Enda en ting");
    robot.type(KeyCode.V);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    journey.until(() -> !"digitalt-kvarter".equals(note(2).item()));
    focus(robot, "#notes-list");
    robot.type(KeyCode.END);
    robot.type(KeyCode.X);
    journey.until(() -> note(0).followUp() != null && note(0).followUp().done());
  }

  private void deleteAndBringBack(FxRobot robot) throws IOException {
    focus(robot, "#notes-list");
    robot.type(KeyCode.HOME);
    robot.type(KeyCode.DELETE);
    journey.until(() -> journey.now().state().notes().size() == 2);
    journey.seen("#notes-deleted");
    journey.picture(robot, "notes-deleted");
    robot.type(KeyCode.Z);
    journey.until(() -> journey.now().state().notes().size() == 3);
  }

  private void harvest(FxRobot robot) throws IOException {
    journey.at("09:47");
    robot.type(KeyCode.N);
    journey.until(() -> "notes-field".equals(focused()));
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString("To linjer\nsom er ett notat");
      Clipboard.getSystemClipboard().setContent(copied);
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    journey.until(() -> field().getText().equals("To linjer\nsom er ett notat"));
    type("");
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(CHAT);
      Clipboard.getSystemClipboard().setContent(copied);
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    journey.seen("#notes-harvest-card");
    assertThat(focused()).as("Enter answers from where it was pasted").isEqualTo("notes-field");
    assertThat(journey.text("#notes-harvest-lines"))
        .isEqualTo(
            "Digitalt kvarter: 1\nVelkommen og hilserunde: 1\n"
                + "Én privat melding eller reaksjon er utelatt");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 5);
    Note last = journey.now().state().notes().getLast();
    assertThat(last.origin()).isEqualTo(Origin.CHAT);
    assertThat(journey.now().name(last.by())).isEqualTo("Ukjent Gjest");
    assertThat(journey.now().state().presence().listed()).hasSize(4);
    fire(robot, "#notes-harvest-delete");
    journey.until(() -> journey.now().state().notes().size() == 3);
    fire(robot, "#notes-restore");
    journey.until(() -> journey.now().state().notes().size() == 5);
  }

  private void search(FxRobot robot) throws IOException {
    focus(robot, "#notes-search");
    robot.interact(() -> ((TextField) lookup("#notes-search")).setText("whatsapp"));
    journey.until(() -> rows() == 6);
    journey.picture(robot, "notes-found");
    robot.interact(() -> ((TextField) lookup("#notes-search")).setText("MØTE"));
    journey.until(() -> rows() == 2);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> rows() == 5 && ((TextField) lookup("#notes-search")).getText().isEmpty());
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
  }

  private void parkAndLook(FxRobot robot) throws IOException {
    robot.interact(() -> journey.app().faces().go(Face.STRIP));
    journey.seen("#strip");
    park(robot);
    journey.until(() -> "notes-field".equals(focused()));
    type("! Ikke glem @");
    journey.picture(robot, "notes-strip");
    type("Husk budsjettet");
    park(robot);
    journey.until(() -> journey.now().state().notes().size() == 6);
    assertThat(journey.now().state().notes().getLast().tag()).isEqualTo(Tag.PARKED);
    robot.interact(() -> journey.app().faces().go(Face.FULL));
    journey.seen("#notes-list");
    journey.picture(robot, "notes-nb-light");
    var settings = journey.app().preferences();
    robot.interact(() -> settings.change(s -> s.withLanguage(Language.EN)));
    robot.interact(() -> settings.change(s -> s.withAppearance(Appearance.DARK)));
    journey.picture(robot, "notes-en-dark");
    robot.interact(() -> settings.change(s -> s.withTextPercent(200)));
    robot.type(KeyCode.N);
    journey.until(() -> "notes-field".equals(focused()));
    type("! Call @Å");
    journey.picture(robot, "notes-en-dark-200");
    type("");
    home(robot);
    robot.interact(() ->
        settings.change(s ->
            s.withTextPercent(100).withLanguage(Language.NB).withAppearance(Appearance.LIGHT)));
  }

  private static void park(FxRobot robot) {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.P)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
  }

  private Note note(int place) {
    return journey.now().state().notes().get(place);
  }

  private int rows() {
    return ((ListView<?>) lookup("#notes-list")).getItems().size();
  }

  private TextInputControl field() {
    return (TextInputControl) lookup("#notes-field");
  }

  /** Letters by robot are slow: they arrive as a keyboard would leave them. */
  private void type(String text) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          TextInputControl focused = (TextInputControl) journey.stage().getScene().getFocusOwner();
          focused.setText(text);
          focused.end();
        });
  }

  private void fire(FxRobot robot, String id) {
    journey.seen(id);
    robot.interact(((Button) lookup(id))::fire);
  }

  private void focus(FxRobot robot, String id) {
    journey.seen(id);
    robot.interact(lookup(id)::requestFocus);
  }

  private void home(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
  }

  private Node lookup(String id) {
    return journey.stage().getScene().lookup(id);
  }

  private String focused() {
    Node owner = journey.stage().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}
