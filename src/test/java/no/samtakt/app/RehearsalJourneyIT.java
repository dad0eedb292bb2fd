package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.history.PastSession;
import no.samtakt.settings.Appearance;
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

/** A run sheet is rehearsed before anybody comes. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class RehearsalJourneyIT {
  private static final Path SHEET = Path.of("samples/samarbeid-pa-nye-mater.yaml");

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey = Journey.begin(folder, stage, "08:00", Journey.NORWEGIAN, SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  private Node seen(String id) {
    journey.seen(id);
    return journey.stage().getScene().lookup(id);
  }

  private void fire(FxRobot robot, String id) {
    Button button = (Button) seen(id);
    robot.interact(button::fire);
  }

  @Test
  void aSheetIsRehearsedAndNothingOfItCounts(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().isReady());
    robot.interact(() -> journey.app().startHost().sheets().rehearseOpen());
    journey.until(() -> journey.app().host().isRehearsal() && journey.app().host().isReady());
    seen("#rehearsal-chance");
    journey.until(() -> journey.text("#rehearsal-chance").endsWith("%"));
    assertThat(journey.now().state().presence().here()).hasSize(71 - 5 - 5);

    // What drives it says that it is a rehearsal.
    assertThat(journey.text("#rehearsal-pause")).isEqualTo("Start øvingen");
    assertThat(journey.text("#chart-due-label")).isEqualTo("Fast slutt 12:15");
    journey.picture(robot, "rehearsal-before");
    robot.type(KeyCode.V);
    journey.until(() -> journey.text("#next").equals("Start øvingen"));
    robot.type(KeyCode.V);
    seen("#rehearsal");

    // At sixty times the pace the session starts and goes on by itself.
    robot.type(KeyCode.X);
    robot.type(KeyCode.X);
    journey.until(() -> journey.now().state().course().running());
    assertThat(journey.stage().getTitle()).startsWith("Øving");
    journey.pass(() -> journey.item().startsWith("Prosjektet"));
    robot.type(KeyCode.SPACE);
    journey.until(() -> Objects.requireNonNull(journey.now().timeline().current()).paused());
    journey.picture(robot, "rehearsal-running");
    robot.type(KeyCode.SPACE);

    // On to the speed date in no time: latecomers have come, pairs are formed.
    ListView<?> chart = (ListView<?>) seen("#rehearsal-chart");
    robot.interact(() -> {
      chart.requestFocus();
      chart.getSelectionModel().select(7);
    });
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.item().startsWith("Speed date"));
    assertThat(journey.now().state().presence().here()).hasSize(71 - 5);
    assertThat(journey.now().state().course().groups(id(), 0)).isPresent();
    robot.type(KeyCode.X);

    whatIf(robot);
    faces(robot);
    settings(robot);

    // It is asked before it is left, while its clock waits; and it can be gone on with.
    robot.type(KeyCode.W);
    journey.until(() -> journey.now().state().course().visit() != null);
    ask(robot);
    Screenshot.keep(robot, Window.getWindows().getLast().getScene(), "rehearsal-ask");
    Instant asked = journey.now().now();
    journey.pass(() -> true);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> Window.getWindows().size() == 1);
    assertThat(journey.app().host().isRehearsal()).isTrue();
    journey.pass(() -> journey.now().now().isAfter(asked));
    toTheEnd(robot);
    robot.interact(() -> seen("#rehearsal").requestFocus());

    // One that has run to its end is left without a question.
    robot.type(KeyCode.ESCAPE);
    seen("#open");
    journey.picture(robot, "rehearsal-left");
    List<PastSession> kept = store();
    assertThat(kept).singleElement().matches(PastSession::rehearsal);
    assertThat(journey.stage().getScene().lookup("#resume")).isNull();
  }

  /** Asks whether the rehearsal is to be ended; the question waits for its answer. */
  private void ask(FxRobot robot) {
    Button end = (Button) seen("#rehearsal-end");
    robot.interact(() -> Platform.runLater(end::fire));
    journey.until(() -> Window.getWindows().size() == 2);
  }

  private void toTheEnd(FxRobot robot) throws IOException {
    robot.interact(() -> {
      seenNow("#rehearsal-chart").requestFocus();
      ((ListView<?>) seenNow("#rehearsal-chart")).getSelectionModel().selectLast();
    });
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.item().equals("Utsjekk"));
    robot.type(KeyCode.W);
    journey.until(() -> journey.now().state().course().ended() != null);
    seen("#rehearsal-conclusion");
    // The run went as the scenario had it, and so it is concluded.
    assertThat(journey.text("#rehearsal-verdict"))
        .isEqualTo("Øvingen er ferdig. Slutt 12:27, 12 min over. Fast slutt 12:15 holder ikke.");
    assertThat(robot.lookup("#rehearsal-odds .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains(
            "Planlagt slutt 12:15, simulert slutt 12:27.",
            "Gikk mest over: Speed date med en læringskollega 12 min.",
            "Legg inn 12 min luft før slutten.");
    assertThat(journey.text("#rehearsal-pause")).isEqualTo("Ferdig");
    journey.picture(robot, "rehearsal-over");
  }

  private Node seenNow(String id) {
    return Objects.requireNonNull(journey.stage().getScene().lookup(id), id);
  }

  private List<PastSession> store() throws Exception {
    try (var store = no.samtakt.store.Store.open(journey.data())) {
      return store.sessions();
    }
  }

  private no.samtakt.runsheet.ItemId id() {
    return Objects.requireNonNull(journey.now().state().course().item()).id();
  }

  private void whatIf(FxRobot robot) throws IOException {
    openScenario(robot);
    Spinner<Integer> late = robot.lookup("#scenario-late").query();
    ComboBox<?> after = robot.lookup("#scenario-after").query();
    assertThat(after.getItems()).hasSize(9);
    robot.interact(() -> late.getEditor().setText("12"));
    Spinner<Integer> people = robot.lookup("#scenario-people").query();
    robot.interact(() -> people.getValueFactory().setValue(11));
    journey.until(() ->
        journey.text("#rehearsal-verdict").startsWith("Slutt 12:27, 12 min over.")
            && journey.text("#rehearsal-scenario").contains("11 deltakere"));
    assertThat(journey.text("#rehearsal-scenario"))
        .isEqualTo("Hva om: 12 min forsinket etter Speed date med en læringskollega, 11 deltakere");
    assertThat(journey.text("#rehearsal-verdict"))
        .contains("Fast slutt 12:15 holder ikke.", "Innhenting foreslår: ");
    assertThat(drifts(robot)).contains("+12 min", "0 min");
    assertThat(Screenshot.keep(robot, late.getScene(), "rehearsal-scenario-box")).isNotEmptyFile();

    // The clock waits meanwhile, all words follow the language, and Esc leaves a number field too.
    Instant before = journey.now().now();
    journey.pass(() -> true);
    robot.interact(() -> journey.app().preferences().speak(Language.EN));
    assertThat(robot.lookup("#scenario-none").queryButton().getText())
        .isEqualTo("As planned again");
    robot.interact(() -> journey.app().preferences().speak(Language.NB));
    robot.interact(late::requestFocus);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> robot.lookup("#scenario-late").tryQuery().isEmpty());
    assertThat(journey.now().now()).isEqualTo(before);
    assertThat(journey.app().host().isRehearsal()).isTrue();
    journey.picture(robot, "rehearsal-scenario");

    openScenario(robot);
    Spinner<Integer> again = robot.lookup("#scenario-late").query();
    assertThat(again.getValue()).isEqualTo(12);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> robot.lookup("#scenario-late").tryQuery().isEmpty());
  }

  private void openScenario(FxRobot robot) {
    fire(robot, "#rehearsal-scenario");
    journey.until(() -> robot.lookup("#scenario-late").tryQuery().isPresent());
  }

  private static List<String> drifts(FxRobot robot) {
    return robot.lookup(".label.chart-drift").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private void faces(FxRobot robot) throws IOException {
    robot.interact(() -> journey.stage().getScene().lookup("#rehearsal").requestFocus());
    robot.type(KeyCode.V);
    seen("#console");
    seen("#rehearsal-page");
    journey.picture(robot, "rehearsal-console");
    journey.participantPicture(robot, "rehearsal-participants");
    robot.type(KeyCode.M);
    seen("#strip");
    journey.picture(robot, "rehearsal-strip");
    robot.type(KeyCode.M);
    seen("#bar");
    journey.picture(robot, "rehearsal-bar");
    robot.type(KeyCode.M);
    seen("#console");
    robot.type(KeyCode.H);
    journey.until(() -> Window.getWindows().size() > 1);
    Scene cohost = Window.getWindows().getLast().getScene();
    assertThat(cohost.lookup(".rehearsal-banner")).isNotNull();
    assertThat(Screenshot.keep(robot, cohost, "rehearsal-cohost")).isNotEmptyFile();
    robot.type(KeyCode.H);
    robot.interact(journey.stage()::requestFocus);
    robot.type(KeyCode.V);
    seen("#rehearsal");
  }

  private void settings(FxRobot robot) throws IOException {
    robot.interact(
        () -> journey.app().preferences().change(now -> now.withAppearance(Appearance.DARK)));
    journey.picture(robot, "rehearsal-dark");
    robot.interact(() -> journey.app().preferences().change(now -> now.withTextPercent(200)));
    journey.picture(robot, "rehearsal-large");
    assertThat(seen("#rehearsal-chart").getLayoutBounds().getWidth()).isGreaterThan(1300);
    ScrollPane whole = robot.lookup(".rehearsal-whole").query();
    robot.interact(() -> whole.setVvalue(1));
    journey.picture(robot, "rehearsal-large-balance");
    robot.interact(() -> whole.setVvalue(0));
    openScenario(robot);
    Node box = robot.lookup("#scenario-late").query();
    assertThat(Screenshot.keep(robot, box.getScene(), "rehearsal-scenario-box-large"))
        .isNotEmptyFile();
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> robot.lookup("#scenario-late").tryQuery().isEmpty());
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withTextPercent(100).withAppearance(Appearance.LIGHT)));
    robot.interact(() -> {
      journey.app().preferences().speak(Language.EN);
      journey.stage().setWidth(1180);
      journey.stage().setHeight(720);
    });
    journey.picture(robot, "rehearsal-narrow-en");
    robot.interact(() -> {
      journey.app().preferences().speak(Language.NB);
      journey.stage().setWidth(1440);
      journey.stage().setHeight(900);
    });
    assertThat(((Labeled) seen("#rehearsal-chance")).getText()).endsWith("%");
  }
}
