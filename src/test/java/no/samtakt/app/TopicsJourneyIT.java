package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Twenty-four people choose among five topics: wishes pasted, seats, a latecomer, undo. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class TopicsJourneyIT {
  private static final ItemId WORK = new ItemId("arbeid");
  private static final List<String> NAMES =
      List.of(
          "Amina Elmi",
          "Bjørg Sand",
          "Carl Moe",
          "Dina Li",
          "Erik By",
          "Frida Os",
          "Geir Ås",
          "Hanne Dal",
          "Ida Vik",
          "Jonas Lie",
          "Kari Nordmann",
          "Lars Berg",
          "Mona Hus",
          "Nils Tangen",
          "Ola Øy",
          "Pia Strand",
          "Quang Tran",
          "Ragnhild Haug",
          "Solveig Nes",
          "Tor Eng",
          "Unni Foss",
          "Vidar Holm",
          "Wenche Rud",
          "Åse Solberg");
  private static final String SHEET =
      """
      title: Samarbeid på nye måter
      language: nb
      platform: zoom
      start: "10:00"
      items:
        - {title: Velkommen, kind: welcome, duration: 5}
        - id: arbeid
          title: Gruppearbeid om temaene
          kind: groups
          duration: 30
          prompt: Hva kan vi gjøre sammen før sommeren?
          topics:
            - {title: Når ildsjelen blir sliten, host: Solveig, room: Færder fyr, places: 6}
            - {title: Søknader på én side, host: Geir, places: 5}
            - {title: Frivillige fra hele verden, places: 6}
            - {title: Unge som blir hørt, places: 8}
            - {title: Bibliotek på søndager, places: 4}
        - {title: Utsjekk, kind: check-out, duration: 10}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey = Journey.ofSheet(folder, stage, "10:00", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void wishesSeatsALatecomerAndUndo(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.G);
    fire(robot, "#groups-paste");
    write(robot, "#groups-list-text", String.join("\n", NAMES));
    fire(robot, "#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 24);
    journey.picture(robot, "topics-before-nb");
    pasteWishes(robot);
    oneIsLateAndOneWishesByKey(robot);
    seat(robot);
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Velkommen"));
    journey.at("10:05");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().startsWith("Gruppearbeid"));
    journey.picture(robot, "topics-running-nb");
    journey.participantPicture(robot, "topics-participants-nb");
    theLateOneComes(robot);
    expanded(robot);
  }

  private void pasteWishes(FxRobot robot) throws Exception {
    fire(robot, "#groups-wishes");
    String chat =
        IntStream.range(0, 22)
            .mapToObj(
                i -> NAMES.get(i) + ": " + (i % 5 + 1) + ", " + ((i * 3 + 1) % 5 + 1) + ", ildsjel")
            .collect(Collectors.joining("\n"));
    write(
        robot, "#groups-wishes-text", chat.replace("ildsjel", "ung") + "\nNora: 2\nWenche Rud: 9");
    fire(robot, "#groups-wishes-use");
    journey.until(() -> wishes() == 22);
    journey.seen("#groups-unclear");
    journey.picture(robot, "topics-unclear-nb");
    fire(robot, "#groups-wishes-cancel");
  }

  private void oneIsLateAndOneWishesByKey(FxRobot robot) throws Exception {
    fire(robot, "#groups-show-people");
    select(robot, NAMES.indexOf("Wenche Rud"));
    robot.type(KeyCode.DIGIT5).type(KeyCode.DIGIT4);
    journey.until(() -> wishes() == 23);
    journey.picture(robot, "topics-people-nb");
    select(robot, NAMES.indexOf("Bjørg Sand"));
    robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
    journey.until(() -> journey.now().state().presence().isLate(person("Bjørg Sand")));
    fire(robot, "#groups-show-groups");
    robot.interact(() -> journey.stage().getScene().getRoot().requestFocus());
  }

  private void seat(FxRobot robot) throws Exception {
    robot.type(KeyCode.F);
    journey.until(() -> !journey.now().state().course().formations().isEmpty());
    Round round = round();
    assertThat(round.people()).hasSize(23).doesNotContain(person("Bjørg Sand"));
    assertThat(round.groups()).allMatch(group -> group.size() > 1);
    assertThat(round.roomOf(person("Solveig Nes"))).as("a host").hasValue(0);
    assertThat(round.in(1).map(Group::size).orElse(0)).isLessThanOrEqualTo(5);
    journey.until(() -> journey.text("#groups-form").equals("Fordel etter ønsker"));
    journey.picture(robot, "topics-seated-nb");
  }

  private void theLateOneComes(FxRobot robot) throws Exception {
    journey.at("10:08");
    Round before = round();
    fire(robot, "#groups-show-people");
    select(robot, NAMES.indexOf("Bjørg Sand"));
    robot.type(KeyCode.SPACE);
    journey.until(() -> journey.now().state().presence().isHere(person("Bjørg Sand")));
    assertThat(round()).isEqualTo(before);
    fire(robot, "#groups-show-groups");
    robot.interact(() -> journey.stage().getScene().getRoot().requestFocus());
    journey.until(
        () -> robot.lookup(".change-card").match(node -> node.isVisible()).tryQuery().isPresent());
    journey.picture(robot, "topics-latecomer-nb");
    robot.type(KeyCode.R);
    journey.until(() -> round().people().contains(person("Bjørg Sand")));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> round().equals(before));
    journey.until(
        () -> robot.lookup(".change-card").match(node -> node.isVisible()).tryQuery().isPresent());
    robot.type(KeyCode.R);
    journey.until(() -> round().people().size() == 24);
  }

  private void expanded(FxRobot robot) throws Exception {
    robot.type(KeyCode.G);
    robot.type(KeyCode.G);
    journey.until(() -> robot.lookup("#groups-pane").query().getBoundsInParent().getWidth() > 600);
    journey.picture(robot, "topics-expanded-nb");
  }

  private int wishes() {
    return journey.now().state().course().groups().wishes().in(WORK).size();
  }

  private Round round() {
    return journey.now().state().course().groups(WORK, 0).orElseThrow();
  }

  private PersonId person(String name) {
    return journey.now().people().people().stream()
        .filter(each -> each.name().equals(name))
        .map(Person::id)
        .findFirst()
        .orElseThrow();
  }

  private void select(FxRobot robot, int index) {
    journey.seen("#groups-people");
    robot.interact(() -> {
      ListView<?> people = robot.lookup("#groups-people").queryListView();
      people.requestFocus();
      people.getSelectionModel().clearAndSelect(index);
    });
  }

  private void fire(FxRobot robot, String id) {
    journey.seen(id);
    robot.interact(() -> {
      var button = robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class);
      button.requestFocus();
      button.fire();
    });
  }

  private void write(FxRobot robot, String id, String text) {
    journey.seen(id);
    robot.interact(() -> robot.lookup(id).queryAs(TextArea.class).setText(text));
  }
}
