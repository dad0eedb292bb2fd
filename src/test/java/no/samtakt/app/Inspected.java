package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
import no.samtakt.settings.Settings;
import no.samtakt.ui.inspection.Counts;
import no.samtakt.words.Language;
import org.controlsfx.control.PopOver;
import org.testfx.api.FxRobot;

/** A program that is being inspected, and the hands that lead it from one place to the next. */
final class Inspected implements AutoCloseable {
  static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  static final Path LIST = Path.of("samples", "rosters", "vestfold-71.csv");
  static final String SPEED_DATE = "Speed date med en læringskollega";
  static final String IGP = "IGP: oppvekstarenaer for alle";
  private static final Settings NORWEGIAN =
      Settings.USUAL
          .withLanguage(Language.NB)
          .withAppearance(Appearance.LIGHT)
          // What is shown is there at once.
          .withReducedMotion(true);

  final Journey journey;
  final InspectionTour tour;
  private final FxRobot robot;
  private final Stage stage;
  private final String name;

  private Inspected(String name, FxRobot robot, Journey journey) {
    this.name = name;
    this.robot = robot;
    this.journey = journey;
    this.stage = journey.stage();
    this.tour = new InspectionTour(journey);
  }

  /**
   * Opens the program.
   *
   * @param file a run sheet; null for the start screen
   */
  static Inspected begin(
      String name, FxRobot robot, Path data, Stage stage, String time, Path file) {
    Journey[] journey = new Journey[1];
    robot.interact(() -> {
      try {
        journey[0] = Journey.begin(data, stage, time, NORWEGIAN, file);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    Inspected begun = new Inspected(name, robot, journey[0]);
    if (file != null) {
      begun.journey.seen("#next");
      begun.journey.until(() -> begun.journey.app().host().latest() != null);
    }
    return begun;
  }

  /** Tells how much was looked at and fails on what was found. */
  void report() {
    Counts counts = tour.counts();
    System.out.println("INSPECTED " + name + ": " + counts);
    assertThat(counts.texts()).as("texts looked at").isGreaterThan(500);
    List<String> found = tour.found();
    assertThat(found).as("%d defects", found.size()).isEmpty();
  }

  @Override
  public void close() throws IOException {
    tour.keep(name);
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    robot.interact(() -> journey.app().close());
  }

  void fire(String id) {
    ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
    robot.interact(button::fire);
  }

  void write(String id, String text) {
    TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
    robot.interact(() -> field.setText(text));
  }

  /** Puts the keyboard where single keys work. */
  void home() {
    robot.interact(() -> {
      stage.requestFocus();
      Stream.of("#console", "#strip", "#bar")
          .map(stage.getScene()::lookup)
          .filter(Objects::nonNull)
          .forEach(Node::requestFocus);
    });
  }

  /** Shows another face of the window. */
  void turn(Face face) {
    robot.interact(() -> journey.app().faces().go(face));
    home();
    tour.settle();
  }

  void type(KeyCode key) {
    home();
    robot.type(key);
  }

  void next(String title) {
    home();
    journey.nextUntil(robot, title);
  }

  void at(String time) {
    journey.at(time);
  }

  /** Lists 71 people. */
  void people() {
    type(KeyCode.G);
    journey.seen("#groups-paste");
    fire("#groups-paste");
    journey.seen("#groups-list-text");
    try {
      write("#groups-list-text", Files.readString(LIST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fire("#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 71);
  }

  /** Goes to the speed date, on the way into which its groups are formed, and looks at them. */
  void speedDate() {
    next(SPEED_DATE);
    journey.until(() -> journey.now().state().course().formations().size() == 2);
    type(KeyCode.G);
    journey.seen("#groups-rooms");
  }

  void size(double width, double height) {
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
  }

  /** Opens a tool where it has no room of its own. */
  Runnable tool(int tool) {
    return () -> {
      TabPane tools = (TabPane) stage.getScene().lookup("#tools");
      tools.getSelectionModel().select(tool);
      tools.setVisible(true);
    };
  }

  /** A window of its own, which stays open while the language changes. */
  void window(String place, Runnable open) {
    Set<Window> before = Set.copyOf(Window.getWindows());
    open.run();
    journey.until(() -> Window.getWindows().size() > before.size());
    Window opened =
        Window.getWindows().stream()
            .filter(window -> !before.contains(window))
            .findFirst()
            .orElseThrow();
    tour.at(opened);
    tour.everyWay(place);
    robot.interact(opened::hide);
    tour.at(stage);
  }

  void openAdjustBox() {
    fire("#session-menu");
    journey.until(this::hasPopup);
    robot.interact(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow()
            .getItems()
            .getFirst()
            .fire());
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(ContextMenu.class::isInstance)
            .forEach(Window::hide));
  }

  /** What comes up beside the main window and goes again. */
  void popup(String place, Runnable open) {
    tour.everyWay(place, open, this::hasPopup, this::hidePopups);
  }

  void popupInSomeWays(String place, Runnable open) {
    tour.someWays(place, open, this::hasPopup, this::hidePopups);
  }

  void dialog(String place, Runnable open) {
    tour.everyWay(place, open, this::hasDialog, this::closeDialog);
  }

  void dialogInSomeWays(String place, Runnable open) {
    tour.someWays(place, open, this::hasDialog, this::closeDialog);
  }

  /** Asks to close the main window. The question is waited for where it is asked, so not here. */
  void askToLeave() {
    Platform.runLater(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  private boolean hasPopup() {
    return Window.getWindows().stream().anyMatch(Inspected::isPopup);
  }

  private void hidePopups() {
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream().filter(Inspected::isPopup).forEach(Window::hide));
  }

  private static boolean isPopup(Window window) {
    return window instanceof ContextMenu || window instanceof PopOver;
  }

  private boolean hasDialog() {
    return robot.lookup(".takt-dialog").tryQuery().isPresent();
  }

  /** As Esc does. */
  private void closeDialog() {
    Node dialog = robot.lookup(".takt-dialog").query();
    robot.interact(() -> ((Stage) dialog.getScene().getWindow()).close());
    journey.until(() -> !hasDialog());
  }
}
