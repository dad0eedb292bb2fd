package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** The co-host's window as {@link WindowsInspectionIT} looks at the leader's. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class CohostInspectionIT {
  private static final String NEW_NAME = "Anne-Margrethe Christoffersen-Øvrelid Ødegård-Sørbråten";

  @TempDir private static Path folder;
  private Stage stage;
  private Path data;

  @Start
  void start(Stage stage) throws IOException {
    this.stage = stage;
    data = Files.createTempDirectory(folder, "data");
  }

  @Test
  void throughASession(FxRobot robot) throws IOException {
    try (Inspected seen =
        Inspected.begin("co-host", robot, data, stage, "09:28", Inspected.SHEET)) {
      CohostHands hands = CohostHands.opening(seen.journey, robot);
      seen.tour.at(hands.window());
      seen.tour.someWays("co-host, nobody listed");
      hands.meanwhile(seen::people);
      seen.tour.someWays("co-host, before");
      hands.meanwhile(() -> seen.next("Digitalt kvarter"));
      // The least there can be of the leader's window, which is laid out with the other.
      seen.turn(Face.BAR);
      seen.at("09:35");
      seen.tour.someWays("co-host, nobody waits");
      speakers(seen, hands);
      inPrivate(seen, hands);
      round(seen, hands);
      seen.report();
    }
  }

  private static void speakers(Inspected seen, CohostHands hands) {
    hands.write("an");
    seen.tour.everyWay("co-host, names found");
    hands.write(NEW_NAME);
    seen.tour.someWays("co-host, a new name");
    hands.add(NEW_NAME, false);
    hands.add("an", false);
    hands.add("be", false);
    hands.next();
    seen.at("09:35:40");
    hands.add("gr", true);
    hands.next();
    seen.at("09:36:20");
    hands.next();
    hands.choose(0);
    seen.tour.everyWay("co-host, three have spoken");
    hands.size(880, 560);
    seen.tour.someWays("co-host, small");
    hands.size(1024, 640);
    seen.popupInSomeWays("speaking limits", () -> hands.fire("#speaking-limit"));
    seen.popupInSomeWays("menu of one who waits", hands::menu);
    for (String split : List.of("organisation", "sector")) {
      hands.fire("#balance-" + split);
      seen.tour.someWays("co-host, balance by " + split);
    }
    seen.at("09:38:10");
    seen.tour.someWays("co-host, soon over");
    seen.at("09:39:00");
    seen.tour.someWays("co-host, over");
    seen.tour.someWays("co-host, says trouble", hands::trouble);
    hands.type(KeyCode.F1);
    seen.tour.everyWay("co-host, help");
    hands.type(KeyCode.F1);
  }

  private static void inPrivate(Inspected seen, CohostHands hands) {
    Stage console = seen.journey.stage();
    seen.turn(Face.FULL);
    hands.say(hands.window(), "Grupperom 12 venter på en som kan forklare oppgaven en gang til");
    hands.say(console, "Kan du åpne grupperommene?");
    seen.turn(Face.BAR);
    seen.tour.someWays("co-host, a word in private");
    hands.size(880, 560);
    seen.tour.someWays("co-host, a word in private, small");
    hands.size(1024, 640);
    seen.popupInSomeWays("words in private", () -> hands.fire("#cue-open"));
    hands.fire("#cue-see");
    seen.turn(Face.FULL);
    seen.tour.at(console);
    seen.tour.someWays("console, a word in private");
    seen.size(1180, 720);
    seen.tour.someWays("narrow console, a word in private");
    seen.size(1440, 900);
    seen.fire("#cue-see");
    seen.turn(Face.BAR);
    seen.tour.at(hands.window());
  }

  private static void round(Inspected seen, CohostHands hands) {
    hands.fire("#round-start");
    seen.journey.until(() -> seen.journey.now().state().course().floor().runningRound() != null);
    seen.tour.someWays("co-host, a round begins");
    hands.next();
    hands.fire("#round-pass");
    hands.next();
    seen.at("09:41");
    seen.tour.someWays("co-host, a round under way");
    hands.size(880, 560);
    seen.tour.someWays("co-host, a round in a small window");
    hands.size(1024, 640);
    hands.meanwhile(() -> seen.next(Inspected.SPEED_DATE));
    seen.at("11:20");
    seen.tour.someWays("co-host, hours over");
  }
}
