package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.history.PastSession;
import no.samtakt.notes.Tag;
import no.samtakt.people.Roster;
import no.samtakt.rehearsal.SimulatedPeople;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.store.BytesOf;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The meeting is over, and whoever took part is forgotten at once, before the window is closed. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class AfterMeetingJourneyIT {
  private static final String NAME = SimulatedPeople.of(71, 1).getFirst().name();
  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey =
        Journey.begin(
            Files.createTempDirectory(folder, "data"),
            stage,
            "09:30",
            Journey.NORWEGIAN,
            Path.of("samples/samarbeid-pa-nye-mater.yaml"));
  }

  @AfterEach
  void close(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void peopleAreForgottenFromTheReportOfTheSessionThatJustEnded(FxRobot robot) throws Exception {
    begin(robot);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    journey.seen("#delete-participant-data");
    press(journey.stage(), "#delete-participant-data");
    journey.until(() -> Window.getWindows().size() == 2);
    assertThat(texts(Window.getWindows().getLast()))
        .as("a session that goes on needs its people, and what to do is said")
        .contains("Økta er ikke ferdig")
        .anyMatch(text -> text.contains("Avslutt økta først"));
    robot.type(KeyCode.ENTER);
    journey.until(() -> Window.getWindows().size() == 1);
    assertThat(session().kept().names()).isEqualTo(71);
    robot.type(KeyCode.ESCAPE);
    journey.seen("#console");

    end(robot);
    robot.interact(robot.lookup("#open-report").queryAs(Button.class)::fire);
    journey.seen("#report-table");
    robot.interact(robot.lookup("#report-named").queryAs(CheckBox.class)::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts(journey.stage())).anyMatch(text -> text.contains(NAME));
    assertThat(BytesOf.filesWith(journey.data(), NAME)).isNotEmpty();
    pictures(robot);

    answer(robot, journey.stage(), "#delete-participant-data", "Slett deltakerdata");
    journey.seen("#start");
    journey.until(() -> journey.app().telling().isTelling());
    assertThat(journey.app().host().isOpen()).isFalse();
    assertThat(texts(journey.stage()))
        .anyMatch(text -> text.startsWith("Deltakerdata i «Samarbeid på nye måter» er slettet"))
        .noneMatch(text -> text.contains(NAME));
    journey.picture(robot, "after-meeting-forgotten");
    assertThat(BytesOf.filesWith(journey.data(), NAME)).isEmpty();
    assertThat(session().kept().anonymised()).isEqualTo(Journey.instant("09:58"));
    assertThat(session().standing()).isEqualTo(PastSession.Standing.ENDED);

    ListView<?> list = history(robot);
    assertThat(list.getItems()).hasSize(2);
    assertThat(texts(historyStage())).noneMatch(text -> text.contains(NAME));
  }

  @Test
  void theSessionThatJustEndedIsDeletedForGoodFromItsReport(FxRobot robot) throws Exception {
    begin(robot);
    end(robot);
    robot.interact(robot.lookup("#open-report").queryAs(Button.class)::fire);
    journey.seen("#delete-session");
    answer(robot, journey.stage(), "#delete-session", "Slett for godt");
    journey.seen("#start");
    journey.until(() -> journey.app().telling().isTelling());
    assertThat(journey.app().services().store().sessions()).isEmpty();
    assertThat(BytesOf.filesWith(journey.data(), NAME)).isEmpty();
    assertThat(BytesOf.filesWith(journey.data(), "ressursbank")).isEmpty();
  }

  @Test
  void theSessionThatJustEndedIsForgottenFromTheHistory(FxRobot robot) throws Exception {
    begin(robot);
    ListView<?> list = history(robot);
    robot.type(KeyCode.DOWN);
    journey.until(() -> historyStage().getScene().lookup("#history-anonymise") != null);
    press(historyStage(), "#history-anonymise");
    journey.until(() -> Window.getWindows().size() == 3);
    assertThat(texts(Window.getWindows().getLast())).contains("Økta er ikke ferdig");
    robot.type(KeyCode.ENTER);
    journey.until(() -> Window.getWindows().size() == 2);

    end(robot);
    answer(robot, historyStage(), "#history-anonymise", "Slett deltakerdata");
    journey.until(() -> historyStage().getScene().lookup(".notice").isVisible());
    assertThat(texts(historyStage()))
        .anyMatch(text -> text.startsWith("Deltakerdata i «Samarbeid på nye måter» er slettet"));
    WaitForAsyncUtils.waitForFxEvents();
    Screenshot.keep(robot, historyStage().getScene(), "after-meeting-history-nb-light");
    assertThat(journey.app().host().isOpen()).isFalse();
    assertThat(journey.stage().getScene().lookup("#start")).isNotNull();
    assertThat(BytesOf.filesWith(journey.data(), NAME)).isEmpty();

    answer(robot, historyStage(), "#history-delete", "Slett for godt");
    journey.until(() -> list.getItems().isEmpty());
  }

  /** Somebody on the list is named in a note, and in a text that is typed and not sent. */
  private void begin(FxRobot robot) {
    journey.seen("#next");
    Roster people = Roster.EMPTY.listed(SimulatedPeople.of(71, 1));
    give(new SessionCommand.ListPeople(people));
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().state().course().running());
    journey.at("09:46");
    give(new SessionCommand.TakeNote(Tag.IDEA, "Felles digital ressursbank"));
    give(new SessionCommand.TakeNote(Tag.FOLLOW_UP, NAME + " kaller inn"));
    robot.type(KeyCode.N);
    journey.until(() -> journey.stage().getScene().getFocusOwner() instanceof TextInputControl);
    robot.interact(() ->
        ((TextInputControl) journey.stage().getScene().getFocusOwner()).setText("Ring " + NAME));
    robot.type(KeyCode.ESCAPE);
  }

  private void end(FxRobot robot) {
    journey.at("09:58");
    give(new SessionCommand.End());
    journey.seen("#open-report");
  }

  private void give(SessionCommand command) {
    assertThat(journey.app().host().give(command)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ListView<?> history(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    journey.until(() -> historyStage() != null);
    return (ListView<?>) historyStage().getScene().lookup("#history-list");
  }

  private Stage historyStage() {
    HistoryStage shown = journey.app().historyDesk().shown();
    return shown == null || !shown.stage().isShowing() ? null : shown.stage();
  }

  private PastSession session() throws Exception {
    return journey.app().services().store().sessions().getFirst();
  }

  /** The answer is awaited in the press itself, so that is not to hold the robot up. */
  private void press(Stage stage, String id) {
    Node button = Objects.requireNonNull(stage.getScene().lookup(id), id);
    Platform.runLater(((ButtonBase) button)::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void answer(FxRobot robot, Stage stage, String asks, String word) {
    int windows = Window.getWindows().size();
    press(stage, asks);
    journey.until(() -> Window.getWindows().size() == windows + 1);
    Button chosen =
        Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(word))
            .findFirst()
            .orElseThrow();
    robot.interact(chosen::fire);
    journey.until(() -> Window.getWindows().size() == windows);
  }

  private static List<String> texts(Window window) {
    return window.getScene().getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> Objects.requireNonNullElse(((Labeled) label).getText(), ""))
        .toList();
  }

  private void pictures(FxRobot robot) throws Exception {
    scrolled(robot);
    journey.picture(robot, "after-meeting-report-nb-light");
    change(robot, Appearance.DARK, 200);
    scrolled(robot);
    journey.picture(robot, "after-meeting-report-nb-dark-200");
    change(robot, Appearance.LIGHT, 100);
  }

  private void scrolled(FxRobot robot) {
    robot.interact(() ->
        robot
            .lookup("#report .report-scroll")
            .queryAllAs(ScrollPane.class)
            .forEach(scroll -> scroll.setVvalue(scroll.getVmax())));
  }

  private void change(FxRobot robot, Appearance appearance, int percent) {
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withAppearance(appearance).withTextPercent(percent)));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
