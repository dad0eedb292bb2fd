package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A session goes late: a part of the way back is chosen, by keys alone, and taken back. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class CatchUpJourneyIT {
  private static final String SHEET =
      """
      title: Læringsnettverk om frivillighet
      language: nb
      start: "09:00"
      items:
        - {title: Velkommen og innsjekk, kind: check-in, duration: 10, lead: Ingrid}
        - {title: Hva har vi fått til siden sist?, kind: dialogue, duration: 20, shortest: 12}
        - {title: Speed date to og to, kind: pairs, rounds: {count: 3, duration: 6, swap: 30 s}}
        - {title: Erfaringer fra tre kommuner, kind: talk, duration: 25, shortest: 20, lead: Åse}
        - {title: Lunsj, kind: break, duration: 30, at: "10:15"}
        - {title: Hva tar vi med oss?, kind: dialogue, duration: 15, shortest: 14}
        - {title: Luft, kind: buffer, duration: 5}
        - {title: Utsjekk, kind: check-out, duration: 10}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage lent) throws Exception {
    // One of our own: others want theirs back at the size it had.
    journey = Journey.ofSheet(folder, new Stage(), "09:00", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void aPartIsChosenByKeysAloneAndTakenBack(FxRobot robot) throws IOException {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Velkommen og innsjekk"));
    journey.at("09:22");
    journey.seen("#catch-up");
    journey.picture(robot, "catch-up-proposal");

    choose(robot);
    keep(robot, "catch-up-choose");
    assertThat(said(robot, "#catch-up-missing")).isEqualTo("I tide");
    robot.type(KeyCode.DOWN, KeyCode.SPACE);
    journey.until(() -> !check(robot, 1).isSelected());
    journey.until(() -> said(robot, "#catch-up-missing").startsWith("Fortsatt"));
    assertThat(check(robot, 1).isFocused()).isTrue();
    assertThat(journey.item()).as("Space paused nothing").startsWith("Velkommen");
    keep(robot, "catch-up-choose-part");
    Duration late = journey.now().timeline().drift();
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().timeline().drift().compareTo(late) < 0);
    gone(robot);
    assertThat(journey.now().timeline().drift()).isPositive();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> journey.now().timeline().drift().equals(late));

    aim(robot);
    inTheStrip(robot);
    giveBack(robot);
  }

  /** At a pin instead of the end, in the dark; Esc changes nothing of the agenda. */
  private void aim(FxRobot robot) throws IOException {
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(before -> Journey.NORWEGIAN.withAppearance(Appearance.DARK)));
    journey.picture(robot, "catch-up-proposal-dark");
    choose(robot);
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    robot.type(KeyCode.DOWN);
    journey.until(() -> said(robot, "#catch-up-end").contains("Lunsj"));
    keep(robot, "catch-up-choose-dark");
    Duration late = journey.now().timeline().drift();
    robot.type(KeyCode.ESCAPE);
    gone(robot);
    assertThat(journey.now().timeline().drift()).isEqualTo(late);
    assertThat(journey.text("#catch-up-changes")).endsWith("Da starter «Lunsj» kl. 10:15.");
    robot.interact(() -> journey.app().preferences().change(before -> Journey.NORWEGIAN));
  }

  private void inTheStrip(FxRobot robot) throws IOException {
    robot.interact(() -> journey.app().faces().go(Face.STRIP));
    journey.seen("#strip");
    robot.interact(() -> scene().lookup("#strip").requestFocus());
    journey.picture(robot, "catch-up-strip");
    choose(robot);
    keep(robot, "catch-up-strip-choose");
    robot.type(KeyCode.ESCAPE);
    gone(robot);
    robot.interact(() -> journey.app().faces().go(Face.FULL));
    journey.seen("#console");
    robot.interact(() -> scene().lookup("#console").requestFocus());
  }

  private void giveBack(FxRobot robot) throws IOException {
    journey.nextUntil(robot, "Lunsj");
    journey.at("10:41");
    journey.nextUntil(robot, "Hva tar vi med oss?");
    journey.until(() -> scene().lookup("#catch-up").isVisible());
    assertThat(journey.text("#catch-up-changes")).startsWith("Luft 5 → ");
    journey.picture(robot, "catch-up-spare");
    robot.type(KeyCode.I);
    journey.until(() -> journey.now().timeline().drift().isZero());
    journey.until(() -> !scene().lookup("#catch-up").isVisible());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> journey.now().timeline().drift().isNegative());
  }

  private void choose(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.I).release(KeyCode.SHIFT);
    journey.until(() -> robot.lookup("#catch-up-line-0").tryQuery().isPresent());
    journey.until(() -> check(robot, 0).isFocused());
  }

  private void gone(FxRobot robot) {
    journey.until(() -> robot.lookup("#catch-up-line-0").tryQuery().isEmpty());
  }

  private static CheckBox check(FxRobot robot, int line) {
    return robot.lookup("#catch-up-line-" + line).queryAs(CheckBox.class);
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static void keep(FxRobot robot, String name) throws IOException {
    Node box = robot.lookup("#catch-up-box").query();
    assertThat(Screenshot.keep(robot, box.getScene(), name)).isNotEmptyFile();
  }

  private Scene scene() {
    return journey.stage().getScene();
  }
}
