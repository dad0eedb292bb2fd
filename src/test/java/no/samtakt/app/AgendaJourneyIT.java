package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The agenda is changed while it runs: a break nobody planned, an item put in, one moved. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class AgendaJourneyIT {
  private static final String SHEET =
      """
      title: Læringsnettverk om frivillighet
      language: nb
      start: "09:00"
      items:
        - {title: Velkommen og innsjekk, kind: check-in, duration: 10, lead: Ingrid}
        - {title: Hva har vi fått til siden sist?, kind: dialogue, duration: 20, shortest: 12}
        - {title: Speed date to og to, kind: pairs, rounds: {count: 3, duration: 6, swap: 30 s}}
        - {title: Erfaringer fra tre kommuner, kind: talk, duration: 15, lead: Åse, cut: 1}
        - {title: Lunsj, kind: break, duration: 30, at: "10:15"}
        - {title: Utsjekk, kind: check-out, duration: 10}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey = Journey.ofSheet(folder, stage, "09:00", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void theAgendaIsChangedAndAllOfItTakenBack(FxRobot robot) throws IOException {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Velkommen og innsjekk"));
    journey.at("09:10");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().startsWith("Hva har vi"));
    journey.at("09:18");
    List<String> before = agenda();

    robot.type(KeyCode.U);
    journey.until(() -> journey.item().equals("Pause"));
    assertThat(agenda().get(3)).isEqualTo("Hva har vi fått til siden sist? (forts.) 12");
    journey.at("09:20");
    journey.picture(robot, "agenda-break");
    journey.participantPicture(robot, "agenda-break-participants");

    move(robot);
    insert(robot);
    journey.picture(robot, "agenda-changed");
    delay(robot);

    robot.type(KeyCode.F1);
    journey.seen("#help-overlay");
    journey.picture(robot, "agenda-help");
    robot.type(KeyCode.ESCAPE);
    for (int step = 0; step < 4; step++) {
      robot.interact(() -> scene().lookup("#console").requestFocus());
      int left = journey.now().state().undo().size();
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
      journey.until(() -> journey.now().state().undo().size() < left);
    }
    assertThat(agenda()).isEqualTo(before);
    assertThat(journey.item()).startsWith("Hva har vi");
  }

  /** The chosen row goes down, and stays chosen; one before a pin is told to stay. */
  private void move(FxRobot robot) {
    ListView<?> list = (ListView<?>) scene().lookup("#timeline-list");
    robot.interact(() -> {
      list.requestFocus();
      list.getSelectionModel().select(4);
    });
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    journey.until(() -> agenda().get(5).startsWith("Speed date"));
    journey.until(() -> list.getSelectionModel().getSelectedIndex() == 5);
    List<String> moved = agenda();
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    journey.until(() -> robot.lookup(AgendaJourneyIT::saysWhy).tryQuery().isPresent());
    assertThat(agenda()).isEqualTo(moved);
  }

  private static boolean saysWhy(Node node) {
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && labeled.getText().startsWith("«Lunsj» har fast tid kl. 10:15");
  }

  private void insert(FxRobot robot) throws IOException {
    robot.interact(() -> scene().lookup("#console").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    journey.seen("#palette");
    robot.interact(
        () -> ((TextField) scene().lookup("#palette-field")).setText("sett inn en post"));
    robot.type(KeyCode.ENTER);
    journey.until(() -> robot.lookup("#insert-title").tryQuery().isPresent());
    robot.interact(() -> {
      robot.lookup("#insert-title").queryAs(TextField.class).setText("Spørsmål fra salen");
      robot.lookup("#insert-length").queryAs(TextField.class).setText("5 min");
    });
    Scene box = robot.lookup("#insert-title").query().getScene();
    assertThat(Screenshot.keep(robot, box, "agenda-insert")).isNotEmptyFile();
    robot.interact(
        () -> robot.lookup("#insert-length").queryAs(TextField.class).fireEvent(new ActionEvent()));
    journey.until(() -> agenda().get(3).equals("Spørsmål fra salen 5"));
    journey.until(() -> robot.lookup("#insert-title").tryQuery().isEmpty());
    Item put = journey.now().state().sheet().items().get(3);
    assertThat(put.kind()).isEqualTo(Kind.CUSTOM);
    assertThat(put.length()).isEqualTo(Duration.ofMinutes(5));
  }

  private void delay(FxRobot robot) throws IOException {
    robot.interact(() -> scene().lookup("#console").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    journey.seen("#palette");
    robot.interact(() -> ((TextField) scene().lookup("#palette-field")).setText("utsett alt"));
    robot.type(KeyCode.ENTER);
    journey.until(() -> robot.lookup("#adjust-delay").tryQuery().isPresent());
    Duration left = journey.now().timeline().current().left();
    robot.interact(() -> robot.lookup("#adjust-length").queryAs(TextField.class).setText("5"));
    Scene box = robot.lookup("#adjust-length").query().getScene();
    assertThat(Screenshot.keep(robot, box, "agenda-delay")).isNotEmptyFile();
    robot.interact(() -> robot.lookup("#adjust-delay").queryButton().fire());
    journey.until(() -> journey.now().timeline().current().left().equals(left.plusMinutes(5)));
    journey.until(() -> robot.lookup("#adjust-delay").tryQuery().isEmpty());
  }

  private List<String> agenda() {
    return journey.now().state().sheet().items().stream()
        .map(item -> item.title() + " " + item.length().toMinutes())
        .toList();
  }

  private Scene scene() {
    return journey.stage().getScene();
  }
}
