package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.live.SimulatedClock;
import no.samtakt.live.Snapshot;
import no.samtakt.session.JournalException;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.Settings;
import no.samtakt.settings.SettingsFile;
import no.samtakt.store.Store;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.words.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a clock that stands still until the journey moves it. */
final class Journey {
  static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);
  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Path data;
  private final Stage stage;
  private final SimulatedClock clock;
  private final App app;

  private Journey(Path data, Stage stage, SimulatedClock clock, App app) {
    this.data = data;
    this.stage = stage;
    this.clock = clock;
    this.app = app;
  }

  /** On one screen of 1440 × 900, which the console fills. */
  static Journey begin(Path data, Stage stage, String time, Settings settings, Path file)
      throws JournalException, IOException {
    Displays screen = new StillScreens(StillScreens.screen(0, 0, 1440, 900));
    return begin(data, stage, time, settings, file, screen);
  }

  static Journey begin(
      Path data, Stage stage, String time, Settings settings, Path file, Displays screens)
      throws JournalException, IOException {
    Files.createDirectories(data);
    SettingsFile settingsFile = new SettingsFile(data);
    assertThat(settingsFile.save(settings)).isEmpty();
    SimulatedClock clock = new SimulatedClock(instant(time));
    Services services =
        new Services(
            new DataFolder(data, DataFolder.By.ASKED, data, null),
            Store.open(data),
            settingsFile,
            screens,
            new Answers(data),
            BuiltInDeck.load(),
            clock,
            () -> new SplittableRandom(7),
            OSLO,
            Language.NB);
    App app = new App(services, stage, null);
    app.start(file);
    return new Journey(data, stage, clock, app);
  }

  /** With a sheet of its own, which lies in a folder beside the data. */
  static Journey ofSheet(Path folder, Stage stage, String time, String sheet)
      throws JournalException, IOException {
    Path data = Files.createTempDirectory(folder, "data");
    Path file =
        Files.writeString(
            Files.createTempDirectory(folder, "sheet").resolve("nettverk.yaml"), sheet);
    return begin(data, stage, time, NORWEGIAN, file);
  }

  /** The program started anew on the same data, with the start screen. */
  static Journey again(FxRobot robot, Path data, String time) {
    Journey[] begun = new Journey[1];
    robot.interact(() -> {
      try {
        begun[0] = begin(data, new Stage(), time, NORWEGIAN, null);
      } catch (JournalException | IOException e) {
        throw new AssertionError(e);
      }
    });
    return begun[0];
  }

  /** Goes on with the session that was left. */
  void resume(FxRobot robot) {
    seen("#resume");
    robot.interact(robot.lookup("#resume").queryButton()::fire);
    until(() -> app.host().latest() != null);
    seen("#next");
  }

  /** Closes the window and lets go of the data. */
  void close(FxRobot robot) {
    robot.interact(() -> {
      stage.close();
      app.close();
    });
  }

  static Instant instant(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }

  App app() {
    return app;
  }

  Stage stage() {
    return stage;
  }

  Path data() {
    return data;
  }

  Snapshot now() {
    return Objects.requireNonNull(app.host().latest(), "a session is open");
  }

  String item() {
    var item = now().state().course().item();
    return item == null ? "" : item.title();
  }

  /** Moves the clock and waits until the window shows it. */
  void at(String time) {
    clock.advanceTo(instant(time));
    until(() -> now().now().equals(instant(time)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Lets real time pass, a tenth of a second at a time, while a rehearsal has its own clock. */
  void pass(Callable<Boolean> holds) {
    until(() -> {
      clock.advance(Duration.ofMillis(100));
      return holds.call();
    });
  }

  /** Sets the clock, or lets the machine sleep: nothing else passes. */
  void jump(Duration by) {
    clock.jump(by);
  }

  void until(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to that", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Presses next until the item of this title runs. */
  void nextUntil(FxRobot robot, String title) {
    for (int i = 0; i < 60 && !item().equals(title); i++) {
      int before = now().state().undo().size();
      robot.type(KeyCode.RIGHT);
      until(() -> now().state().undo().size() > before);
    }
    assertThat(item()).isEqualTo(title);
  }

  void seen(String id) {
    until(() -> {
      Node node = stage.getScene().lookup(id);
      return node != null && node.isVisible() && node.getScene() != null;
    });
  }

  String text(String id) {
    Node node = stage.getScene().lookup(id);
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  void picture(FxRobot robot, String name) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Screenshot.keep(robot, stage.getScene(), name)).isNotEmptyFile();
  }

  /** The participants' window, opened for the picture and closed again. */
  void participantPicture(FxRobot robot, String name) throws IOException {
    ParticipantStage participants = Objects.requireNonNull(app.host().participants());
    boolean open = participants.openProperty().get();
    if (!open) {
      robot.interact(participants::toggle);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Screenshot.keep(robot, participants.stage().getScene(), name)).isNotEmptyFile();
    if (!open) {
      robot.interact(participants::toggle);
    }
    robot.interact(stage::requestFocus);
  }

  /**
   * Answers what the user would be asked for: the data folder, and a deck or a picture that lies in
   * it.
   */
  private record Answers(Path data) implements FileDialogs {
    @Override
    public Optional<Path> chooseFolder(String title, Window over) {
      return Optional.of(data);
    }

    @Override
    public Optional<Path> chooseFile(
        String title, String kind, List<String> patterns, Window over) {
      return Optional.of(data.resolve(patterns.contains("*.png") ? "chosen.png" : "deck.yaml"));
    }
  }
}
