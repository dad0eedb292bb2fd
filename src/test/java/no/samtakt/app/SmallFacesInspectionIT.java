package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The strip and the bar as {@link WindowsInspectionIT} looks at the whole window. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class SmallFacesInspectionIT {
  @TempDir private static Path folder;
  private Stage stage;
  private Path data;

  @Start
  void start(Stage lent) throws IOException {
    // One of our own: others want theirs back at the size it had.
    stage = new Stage();
    data = Files.createTempDirectory(folder, "data");
  }

  @Test
  void throughASession(FxRobot robot) throws IOException {
    try (Inspected seen =
        Inspected.begin("small faces", robot, data, stage, "09:28", Inspected.SHEET)) {
      both(seen, "before");
      seen.at("09:34");
      both(seen, "late");
      seen.next("Digitalt kvarter");
      both(seen, "rules");
      seen.at("09:45");
      seen.next("Velkommen og hilserunde");
      both(seen, "prompt");
      seen.type(KeyCode.SPACE);
      seen.journey.until(() -> seen.journey.now().timeline().current().paused());
      both(seen, "paused");
      seen.type(KeyCode.SPACE);
      seen.journey.until(() -> !seen.journey.now().timeline().current().paused());
      card(seen);
      writing(robot, seen);
      seen.at("10:45");
      seen.next(Inspected.SPEED_DATE);
      seen.at("10:47");
      everyWay(seen, "rounds");
      said(seen);
      seen.at("10:51:30");
      both(seen, "warning");
      seen.at("10:54");
      both(seen, "overtime");
      seen.at("12:14");
      seen.next("Utsjekk");
      seen.type(KeyCode.RIGHT);
      seen.journey.until(() -> seen.journey.now().state().course().ended() != null);
      both(seen, "ended");
      seen.report();
    }
  }

  @Test
  void withEverythingLong(FxRobot robot) throws IOException {
    Path sheet = LongSheet.in(folder);
    try (Inspected seen =
        Inspected.begin("small faces, long sheet", robot, data, stage, "08:59", sheet)) {
      both(seen, "long, before");
      seen.type(KeyCode.RIGHT);
      seen.journey.until(() -> !seen.journey.item().isEmpty());
      seen.next(LongSheet.WORD);
      seen.at("09:02");
      both(seen, "long, running");
      seen.turn(Face.STRIP);
      seen.size(320, 640);
      seen.tour.someWays("strip, long, smallest");
      seen.turn(Face.BAR);
      seen.size(640, 72);
      seen.tour.someWays("bar, long, smallest");
      seen.at("11:20");
      both(seen, "long, hours over");
      seen.report();
    }
  }

  private static void both(Inspected seen, String place) {
    strip(seen);
    seen.tour.someWays("strip, " + place);
    bar(seen);
    seen.tour.someWays("bar, " + place);
  }

  private static void everyWay(Inspected seen, String place) {
    strip(seen);
    seen.tour.everyWay("strip, " + place);
    bar(seen);
    seen.tour.everyWay("bar, " + place);
  }

  private static void strip(Inspected seen) {
    seen.turn(Face.STRIP);
    seen.size(340, 900);
  }

  /** As wide as it usually is: large text makes it as wide as the screen, and it stays so. */
  private static void bar(Inspected seen) {
    seen.turn(Face.BAR);
    seen.size(860, 72);
  }

  private static void card(Inspected seen) {
    seen.turn(Face.STRIP);
    seen.type(KeyCode.K);
    seen.journey.until(() -> seen.journey.now().state().course().cards().size() == 1);
    seen.journey.seen("#strip-card-show");
    seen.tour.someWays("strip, card");
    seen.fire("#strip-card-away");
  }

  private static void writing(FxRobot robot, Inspected seen) {
    for (Face face : new Face[] {Face.STRIP, Face.BAR}) {
      seen.turn(face);
      seen.type(KeyCode.N);
      seen.write("#notes-field", "«Vi var naboer i ti år, og visste ikke om hverandre»");
      seen.tour.someWays(face + ", writing");
      int before = seen.journey.now().state().notes().size();
      robot.type(KeyCode.ENTER);
      seen.journey.until(() -> seen.journey.now().state().notes().size() > before);
      robot.type(KeyCode.ESCAPE);
    }
    seen.turn(Face.STRIP);
    seen.tour.someWays("strip, written");
  }

  private static void said(Inspected seen) {
    for (Face face : new Face[] {Face.STRIP, Face.BAR}) {
      seen.turn(face);
      for (Said said : Said.values()) {
        seen.tour.someWays(face + ", says " + said, () -> said.by(seen.journey.app().telling()));
      }
    }
  }
}
