package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Round;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A learning network meets again: its list is there, and nobody talks to the same one as last. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class SeriesJourneyIT {
  private static final ItemId DATE = new ItemId("date");
  private static final String SHEET =
      """
      title: Læringsnettverk for frivillighet og kommuner, samling %d
      series: Læringsnettverk
      language: nb
      start: "10:00"
      items:
        - {title: Innsjekk, kind: check-in, duration: 5}
        - {id: date, title: Speed date, kind: pairs, rounds: {count: 1, duration: 5}}
      """;
  private static final List<String> NAMES =
      List.of("Amina Ali", "Bjørg Strand", "Cato Moe", "Odd Tveit", "Siri Øye", "Åse Lund");

  @TempDir private static Path folder;
  private Path data;
  private Journey journey;

  @Start
  void start(Stage lent) throws Exception {
    data = Files.createTempDirectory(folder, "data");
    heldBefore();
    journey = open(new Stage());
  }

  private Journey open(Stage stage) throws Exception {
    Path sheet = Files.writeString(folder.resolve("nettverk.yaml"), SHEET.formatted(2));
    return Journey.begin(data, stage, "09:55", Journey.NORWEGIAN, sheet);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  /** The session before, from start to end, in which everybody met one of the others. */
  private void heldBefore() throws Exception {
    SimulatedClock clock = new SimulatedClock(Journey.instant("09:55").minus(Duration.ofDays(30)));
    try (Store store = Store.open(data)) {
      SessionLoop loop =
          SessionLoop.opening(
              new SessionEvent.SheetOpened(
                  clock.instant(), PlayedSession.written(SHEET.formatted(1))),
              store.journal(new SessionId("forrige"), false, "nettverk.yaml"),
              clock,
              new SplittableRandom(7),
              snapshot -> {});
      List<Roster.Entry> entries =
          NAMES.stream().map(name -> new Roster.Entry(name, Map.of())).toList();
      for (SessionCommand command :
          List.of(
              new SessionCommand.ListPeople(Roster.EMPTY.listed(entries)),
              new SessionCommand.Start(Duration.ZERO),
              new SessionCommand.Next())) {
        assertThat(loop.submit(command).join()).isInstanceOf(Outcome.Done.class);
      }
      clock.advance(Duration.ofMinutes(5));
      assertThat(loop.submit(new SessionCommand.End()).join()).isInstanceOf(Outcome.Done.class);
      loop.close();
    }
  }

  @Test
  void theListIsOfferedAndNobodyMeetsTheSameOneTwice(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.G);
    journey.seen("#groups-last-list");
    assertThat(journey.text("#groups-last-list")).isEqualTo("Bruk lista fra sist (6 navn)");
    journey.picture(robot, "series-last-list");
    fire(robot, "#groups-last-list");
    journey.until(() -> journey.now().state().presence().here().size() == 6);

    // Somebody calls herself something shorter today; whether it is she only the leader knows.
    fire(robot, "#groups-edit");
    journey.seen("#groups-list-text");
    TextArea text = robot.lookup("#groups-list-text").queryAs(TextArea.class);
    robot.interact(() -> text.setText(text.getText().replace("Amina Ali", "Amina A.")));
    fire(robot, "#groups-list-use");
    fire(robot, "#groups-show-people");
    journey.until(() -> robot.lookup("#groups-series-question").query().isVisible());
    journey.seen("#groups-series-counts");
    robot.interact(() -> robot.lookup("#groups-series-counts").queryAs(CheckBox.class).fire());
    journey.until(() -> !journey.now().state().course().groups().earlier().isEmpty());
    journey.picture(robot, "series-question");
    fire(robot, "#groups-series-same");
    journey.until(() ->
        journey.now().state().course().groups().earlier().stream()
                .mapToInt(round -> round.groups().size())
                .sum()
            == 3);

    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    journey.nextUntil(robot, "Speed date");
    journey.until(() -> journey.now().state().course().groups(DATE, 0).isPresent());
    Round now = journey.now().state().course().groups(DATE, 0).orElseThrow();
    now.groups()
        .forEach(group -> {
          List<PersonId> two = List.copyOf(group.people());
          assertThat(earlier().between(two.get(0), two.get(1))).as("met before").isZero();
        });
    journey.close(robot);

    // The answer belongs to the series: it is not asked again, also not after a restart.
    journey = Journey.again(robot, data, "10:06");
    journey.resume(robot);
    robot.type(KeyCode.G);
    fire(robot, "#groups-show-people");
    journey.seen("#groups-series-counts");
    assertThat(robot.lookup("#groups-series-counts").queryAs(CheckBox.class).isSelected()).isTrue();
    assertThat(robot.lookup("#groups-series-same").query().getParent().getParent().isVisible())
        .isFalse();
  }

  private Meetings earlier() {
    return Meetings.of(journey.now().state().course().groups().earlier());
  }

  private static void fire(FxRobot robot, String id) {
    ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
    robot.interact(button::fire);
  }
}
