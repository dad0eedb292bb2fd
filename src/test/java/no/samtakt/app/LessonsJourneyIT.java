package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is noted in a rehearsal stands in the script of the next one. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class LessonsJourneyIT {
  @TempDir private static Path folder;
  private Path file;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    file = Files.createTempDirectory(folder, "sheet").resolve("vestfold.yaml");
    Files.copy(Path.of("samples", "samarbeid-pa-nye-mater.yaml"), file);
    Path data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "08:00", Journey.NORWEGIAN, file);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void notesOfARehearsalGoIntoTheScript(FxRobot robot) throws Exception {
    String asWritten = Files.readString(file);
    rehearse(robot);
    journey.nextUntil(robot, "Velkommen og hilserunde");
    write(robot, "be Åse dele skjermen");
    write(robot, "Husk å skru av opptaket");
    journey.seen("#notes-lessons-take");
    journey.picture(robot, "rehearsal-lessons");

    // The newest alone, by its key in the list, and then whatever is left.
    focus(robot, "#notes-list");
    robot.type(KeyCode.M);
    journey.until(() -> Files.readString(file).contains("do: Husk å skru av opptaket"));
    assertThat(Files.readString(file)).doesNotContain("dele skjermen");
    assertThat(asWritten.lines()).allMatch(Files.readAllLines(file)::contains);
    robot.interact(((Button) node("#notes-lessons-take"))::fire);
    journey.until(() -> Files.readString(file).contains("Husk: be Åse dele skjermen"));
    journey.until(() -> !node("#notes-lessons").isVisible());
    journey.picture(robot, "rehearsal-lessons-kept");

    // One key takes the last back, and it can be put in again.
    robot.interact(() -> node("#console").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> !Files.readString(file).contains("dele skjermen"));
    journey.until(() -> node("#notes-lessons").isVisible());
    assertThat(journey.item()).isEqualTo("Velkommen og hilserunde");
    robot.interact(((Button) node("#notes-lessons-take"))::fire);
    journey.until(() -> Files.readString(file).contains("dele skjermen"));
    robot.interact(() -> node("#console").requestFocus());
    robot.type(KeyCode.V);
    journey.seen("#rehearsal-again");
    robot.interact(((Button) node("#rehearsal-again"))::fire);
    journey.until(() -> journey.app().host().isReady() && journey.now().state().notes().isEmpty());
    Item welcome =
        journey.now().state().sheet().items().stream()
            .filter(item -> item.title().equals("Velkommen og hilserunde"))
            .findFirst()
            .orElseThrow();
    List<String> script = welcome.script().stream().map(ScriptLine::text).toList();
    assertThat(script).endsWith("Husk å skru av opptaket", "Husk: be Åse dele skjermen");
  }

  private void rehearse(FxRobot robot) {
    journey.until(() -> journey.app().host().isReady());
    robot.interact(() -> journey.app().startHost().sheets().rehearseOpen());
    journey.until(() -> journey.app().host().isRehearsal() && journey.app().host().isReady());
    journey.seen("#rehearsal-chance");
    // What belongs to the console is shown there, whatever stands in its place.
    robot.type(KeyCode.E);
    journey.until(() -> robot.lookup("#adjust-length").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> robot.lookup("#adjust-length").tryQuery().isEmpty());
    journey.seen("#console");
    robot.interact(() -> node("#console").requestFocus());
  }

  private void write(FxRobot robot, String note) {
    int before = journey.now().state().notes().size();
    robot.type(KeyCode.N);
    journey.until(() -> journey.stage().getScene().getFocusOwner() instanceof TextInputControl);
    TextInputControl field = (TextInputControl) journey.stage().getScene().getFocusOwner();
    robot.interact(() -> field.setText(note));
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() > before);
    robot.type(KeyCode.ESCAPE);
  }

  private Node node(String id) {
    return journey.stage().getScene().lookup(id);
  }

  private void focus(FxRobot robot, String id) {
    robot.interact(node(id)::requestFocus);
  }
}
