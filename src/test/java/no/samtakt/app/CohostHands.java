package no.samtakt.app;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.session.Floor;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Notices;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.controlsfx.control.PopOver;
import org.testfx.api.FxRobot;

/** The hands of a co-host in their window. */
final class CohostHands {
  private final Journey journey;
  private final FxRobot robot;
  private final Stage window;

  private CohostHands(Journey journey, FxRobot robot, Stage window) {
    this.journey = journey;
    this.robot = robot;
    this.window = window;
  }

  /** Opens the co-host's window from the leader's. */
  static CohostHands opening(Journey journey, FxRobot robot) {
    robot.type(KeyCode.H);
    Stage window = Objects.requireNonNull(journey.app().host().cohost()).stage().stage();
    journey.until(window::isShowing);
    return new CohostHands(journey, robot, window);
  }

  /** Closes the window while something is done with the keys of the leader's. */
  void meanwhile(Runnable work) {
    robot.interact(window::close);
    work.run();
    robot.interact(window::show);
    robot.interact(window::requestFocus);
  }

  Stage window() {
    return window;
  }

  void fire(String id) {
    robot.interact(((ButtonBase) lookup(id))::fire);
  }

  /** Writes in the field for names, where the caret then is. */
  void write(String letters) {
    TextField field = (TextField) lookup("#add-name");
    robot.interact(() -> {
      window.requestFocus();
      field.requestFocus();
      field.setText(letters);
    });
  }

  /** Puts the first one whom the letters may mean on the speaker list. */
  void add(String letters, boolean reply) {
    int waiting = floor().speakers().waiting().size();
    write(letters);
    if (reply) {
      robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    } else {
      robot.type(KeyCode.ENTER);
    }
    journey.until(() -> floor().speakers().waiting().size() == waiting + 1);
    robot.type(KeyCode.ESCAPE);
  }

  /** Gives the word to the next one. */
  void next() {
    Floor before = floor();
    type(KeyCode.T);
    journey.until(() -> !floor().equals(before));
  }

  void type(KeyCode key) {
    robot.interact(window::requestFocus);
    robot.interact(lookup("#cohost")::requestFocus);
    robot.type(key);
  }

  void choose(int row) {
    robot.interact(() -> waiting().getSelectionModel().select(row));
  }

  /** Asks for the menu of whoever is chosen. */
  void menu() {
    robot.interact(() ->
        Event.fireEvent(
            waiting(),
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 700, 300, true, null)));
  }

  void size(double width, double height) {
    robot.interact(() -> {
      window.setWidth(width);
      window.setHeight(height);
    });
  }

  /** Says something in private, from here or from the leader's window. */
  void say(Stage from, String text) {
    int before = journey.now().state().cues().size();
    robot.interact(((ButtonBase) from.getScene().lookup("#cue-open"))::fire);
    journey.until(() -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance));
    TextField field = robot.lookup("#cue-field").queryAs(TextField.class);
    robot.interact(() -> field.setText(text));
    robot.interact(robot.lookup("#cue-send").queryAs(ButtonBase.class)::fire);
    journey.until(() -> journey.now().state().cues().size() == before + 1);
    journey.until(() -> Window.getWindows().stream().noneMatch(PopOver.class::isInstance));
  }

  /** Trouble as long as it gets, in passing. To be called on the window thread. */
  void trouble() {
    Words words = Words.in(journey.app().preferences().language());
    ((Notices) lookup(".notice"))
        .show(Icon.WARNING, words.text(Message.of("store.disk-trouble", Said.FILE)), null);
  }

  private Floor floor() {
    return journey.now().state().course().floor();
  }

  private ListView<?> waiting() {
    return (ListView<?>) lookup("#waiting");
  }

  private Node lookup(String id) {
    return Objects.requireNonNull(window.getScene().lookup(id), id);
  }
}
