package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.history.PastSession;
import no.samtakt.session.SessionId;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.store.BytesOf;
import no.samtakt.store.Store;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The history: finding a session, comparing, forgetting people, deleting for good. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class HistoryJourneyIT {
  private static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);
  @TempDir private static Path folder;
  private Stage stage;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  @Test
  void sessionsAreFoundComparedAndForgotten(FxRobot robot) throws Exception {
    Path data = EarlierSessions.in(Files.createTempDirectory(folder, "history"));
    robot.interact(() -> {
      try {
        journey = Journey.begin(data, stage, "10:58", NORWEGIAN, null);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    journey.seen("#resume");
    // The oldest is more than a year old: its people were forgotten when the program started.
    assertThat(people(data, "okt-0").anonymised()).isNotNull();
    assertThat(people(data, "okt-2").names()).isEqualTo(71);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    journey.until(() -> open() != null);
    ListView<?> list = (ListView<?>) seen("#history-list");
    assertThat(list.getItems()).hasSize(8);
    look(robot, "history-list");

    robot.interact(() -> ((TextInputControl) seen("#history-search")).setText("whatsapp"));
    journey.until(() -> list.getItems().size() > 6);
    robot.interact(() -> ((TextInputControl) seen("#history-search")).setText("larvik"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(list.getItems()).hasSize(2);
    robot.type(KeyCode.DOWN);
    journey.until(() -> shown("#history-chosen").startsWith("Larvik"));

    press(robot, "#history-compare");
    journey.until(() -> seen("#history-runs").isVisible());
    look(robot, "history-session");

    // The report is not hidden behind the history, which is there again as it was afterwards.
    robot.interact(() -> {
      open().setX(60);
      open().setY(40);
      open().setWidth(900);
    });
    press(robot, "#history-report");
    journey.until(() -> journey.stage().getScene().lookup("#participant-data") != null);
    assertThat(open()).isNull();
    assertThat(Window.getWindows()).hasSize(1);
    journey.picture(robot, "history-report-nb-light");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> open() != null);
    assertThat(journey.stage().getScene().lookup("#report")).isNull();
    assertThat(shown("#history-chosen")).startsWith("Larvik");
    assertThat(List.of(open().getX(), open().getY(), open().getWidth()))
        .containsExactly(60.0, 40.0, 900.0);

    press(robot, "#history-anonymise");
    journey.until(() -> Window.getWindows().size() == 3);
    Screenshot.keep(robot, Window.getWindows().getLast().getScene(), "history-ask-nb-light");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> Window.getWindows().size() == 2);
    assertThat(people(data, "okt-2").names()).isEqualTo(71);
    answer(robot, "#history-anonymise", "Slett deltakerdata");
    journey.until(() -> people(data, "okt-2").anonymised() != null);

    answer(robot, "#history-delete", "Slett for godt");
    journey.until(() -> list.getItems().isEmpty());
    assertThat(BytesOf.filesWith(data, "Larvik folkehelse")).isEmpty();
    robot.interact(() -> ((TextInputControl) seen("#history-search")).setText(""));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(list.getItems()).hasSize(7);

    robot.interact(() -> ((TextInputControl) seen("#history-person")).setText("Kari Nordmann"));
    press(robot, "#save-person");
    journey.until(() -> Files.exists(data.resolve("Kari Nordmann.json")));
    journey.until(() -> Window.getWindows().size() == 3);
    robot.type(KeyCode.ENTER);
    journey.until(() -> Window.getWindows().size() == 2);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> Window.getWindows().size() == 1);
  }

  private static PastSession.Kept people(Path data, String session) throws Exception {
    try (Store store = Store.open(data)) {
      return store.sessions().stream()
          .filter(each -> each.id().equals(new SessionId(session)))
          .findFirst()
          .orElseThrow()
          .kept();
    }
  }

  private Stage open() {
    HistoryStage shown = journey.app().historyDesk().shown();
    return shown == null || !shown.stage().isShowing() ? null : shown.stage();
  }

  private Node seen(String id) {
    return Objects.requireNonNull(open().getScene().lookup(id), id);
  }

  private String shown(String id) {
    return open().getScene().lookup(id) instanceof Labeled labeled ? labeled.getText() : "";
  }

  private void press(FxRobot robot, String id) {
    robot.interact(
        () -> javafx.application.Platform.runLater(() -> ((ButtonBase) seen(id)).fire()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void answer(FxRobot robot, String asks, String word) {
    press(robot, asks);
    journey.until(() -> Window.getWindows().size() == 3);
    List<Button> buttons =
        Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(word))
            .toList();
    robot.interact(buttons.getFirst()::fire);
    journey.until(() -> Window.getWindows().size() == 2);
  }

  private void look(FxRobot robot, String name) throws Exception {
    picture(robot, name + "-nb-light", Language.NB, Appearance.LIGHT, 100);
    picture(robot, name + "-en-dark", Language.EN, Appearance.DARK, 100);
    picture(robot, name + "-nb-light-200", Language.NB, Appearance.LIGHT, 200);
    picture(robot, name + "-nb-dark-200", Language.NB, Appearance.DARK, 200);
    set(robot, Language.NB, Appearance.LIGHT, 100);
  }

  private void picture(
      FxRobot robot, String name, Language language, Appearance appearance, int percent)
      throws Exception {
    set(robot, language, appearance, percent);
    Screenshot.keep(robot, open().getScene(), name);
  }

  private void set(FxRobot robot, Language language, Appearance appearance, int percent) {
    robot.interact(() -> {
      journey.app().preferences().speak(language);
      journey
          .app()
          .preferences()
          .change(now -> now.withAppearance(appearance).withTextPercent(percent));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
