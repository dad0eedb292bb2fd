package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Review;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sheet is opened, rehearsed at sixty times the pace, mended there, and checked again. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class RehearsalMendJourneyIT {
  /** Its only findings are a break and a check-out that are missing. */
  private static final String NEARLY =
      """
      # Et kort møte som er klart når pausen og utsjekken er på plass.
      title: Kort dialogmøte
      language: nb
      start: "10:00"
      zone: Europe/Oslo
      platform: teams
      participants: 8

      items:
        - title: Teknisk sjekk
          kind: tech-check
          duration: 10 min

        # Alle sier noe tidlig.
        - title: Innsjekk
          kind: check-in
          duration: 10 min

        - title: Samtale to og to
          kind: pairs
          rounds: {count: 2, duration: 6 min, swap: 1 min, size: 2}
          plan_b: Svikter grupperommene, tar dere det i chatten.

        - title: Digital trim
          kind: energiser
          duration: 3 min

        - title: Dialog
          kind: dialogue
          duration: 30 min

        - title: Luft
          kind: buffer
          duration: 8 min
      """;

  @TempDir private static Path folder;
  private Stage stage;
  private Path file;
  private Journey journey;

  @Start
  void start(Stage first) {
    stage = first;
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  private void rehearse(FxRobot robot, String text) throws Exception {
    file =
        Files.writeString(Files.createTempDirectory(folder, "sheet").resolve("fagdag.yaml"), text);
    Path data = Files.createTempDirectory(folder, "data");
    robot.interact(() -> {
      try {
        journey = Journey.begin(data, stage, "08:00", Journey.NORWEGIAN, file);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    journey.until(() -> journey.app().host().isReady());
    robot.interact(() -> journey.app().startHost().sheets().rehearseOpen());
    journey.until(() -> journey.app().host().isRehearsal() && journey.app().host().isReady());
    journey.seen("#rehearsal-chart");
    robot.type(KeyCode.X);
    robot.type(KeyCode.X);
    journey.until(() -> journey.now().state().course().running());
  }

  private void mend(FxRobot robot, String check) {
    journey.seen("#finding-" + check);
    Button mend = robot.lookup("#finding-" + check + " .checks-mend").queryButton();
    robot.interact(mend::fire);
    journey.until(() -> gone("#finding-" + check));
  }

  private boolean gone(String id) {
    Node node = journey.stage().getScene().lookup(id);
    return node == null || !node.isVisible();
  }

  /** What a check of the file, read anew, finds. */
  private Set<String> findings() {
    return Review.of(read()).findings().stream().map(Finding::id).collect(Collectors.toSet());
  }

  private RunSheet read() {
    return ((Read.Sheet) RunSheetReader.read(file, ZoneId.of("Europe/Oslo"), Language.NB)).sheet();
  }

  private static List<String> titles(RunSheet sheet) {
    return sheet.items().stream().map(Item::title).toList();
  }

  @Test
  void twoFindingsAreMendedWhileItRuns(FxRobot robot) throws Exception {
    String written = Files.readString(Path.of("samples", "uten-pauser.yaml"));
    rehearse(robot, written);
    Set<String> before = findings();
    assertThat(before).contains("no-break", "no-check-out");
    robot.type(KeyCode.SPACE);
    journey.picture(robot, "rehearsal-findings");

    mend(robot, "no-check-out");
    mend(robot, "no-break");

    String saved = Files.readString(file);
    assertThat(saved).startsWith(written.lines().limit(11).collect(Collectors.joining("\n")));
    assertThat(saved).contains("# Her er det bare én som snakker.");
    assertThat(titles(read()))
        .containsSubsequence(
            "Velkommen",
            "Ny frivillighetsstrategi",
            "Tall fra undersøkelsen",
            "Regelverket for tilskudd",
            "Orientering fra fylkeskommunen",
            "Utsjekk")
        .contains("Pause");
    assertThat(findings()).doesNotContain("no-break", "no-check-out").isSubsetOf(before);
    // The run goes by the mended sheet, and so does the chart.
    assertThat(titles(journey.now().state().sheet())).isEqualTo(titles(read()));
    assertThat(journey.stage().getScene().lookup("#rehearsal-chart")).isNotNull();
    journey.picture(robot, "rehearsal-mended");
  }

  @Test
  void whenAllIsMendedItIsSaidToBeClean(FxRobot robot) throws Exception {
    rehearse(robot, NEARLY);
    assertThat(findings()).containsExactlyInAnyOrder("no-break", "no-check-out");
    robot.type(KeyCode.SPACE);

    mend(robot, "no-break");
    mend(robot, "no-check-out");

    assertThat(findings()).isEmpty();
    assertThat(Files.readString(file))
        .startsWith("# Et kort møte som er klart")
        .contains("  # Alle sier noe tidlig.\n  - title: Innsjekk\n");
    journey.until(() ->
        robot.lookup(".label").queryAllAs(Labeled.class).stream()
            .anyMatch(label -> label.getText().equals("Ingen funn")));
    journey.picture(robot, "rehearsal-clean");

    // It is clean too when it is rehearsed anew.
    Button again = (Button) journey.stage().getScene().lookup("#rehearsal-again");
    robot.interact(again::fire);
    journey.until(
        () -> journey.app().host().isReady() && journey.now().state().course().begin() == null);
    journey.seen("#rehearsal-chart");
    assertThat(titles(journey.now().state().sheet())).isEqualTo(titles(read()));
    assertThat(robot.lookup(".checks-finding").queryAll()).isEmpty();
  }
}
