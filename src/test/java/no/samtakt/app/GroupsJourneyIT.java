package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Seventy-one people in three rounds of pairs: one is late, one leaves, and all keep company. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class GroupsJourneyIT {
  private static final ItemId DATE = new ItemId("date");
  private static final String SHEET =
      """
      title: Samarbeid på nye måter
      language: nb
      platform: zoom
      start: "10:00"
      items:
        - {title: Velkommen, kind: welcome, duration: 5}
        - id: date
          title: Speed date med en læringskollega
          kind: pairs
          rounds: {count: 3, duration: 5, swap: 1}
        - {title: Utsjekk, kind: check-out, duration: 10}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage lent) throws Exception {
    // One of our own: others have left theirs at another size.
    journey = Journey.ofSheet(folder, new Stage(), "10:00", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void threeRoundsForSeventyOne(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    paste(robot);
    keysInTheListOfPeople(robot);
    aRuleByKeyboard(robot);
    oneIsLate(robot);
    startTheSpeedDate(robot);
    journey.picture(robot, "groups-docked-nb");
    handOut(robot);
    theLateOneComes(robot);
    oneLeaves(robot);
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().timeline().current().segment() == 1);
    assertThat(round(1).people()).hasSize(70);
    assertThat(round(1).groups()).allMatch(group -> group.size() == 2);
    expanded(robot);
  }

  private void paste(FxRobot robot) throws IOException {
    robot.type(KeyCode.G);
    journey.seen("#groups-paste");
    String list = Files.readString(Path.of("samples/rosters/vestfold-71.csv"));
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(list);
      Clipboard.getSystemClipboard().setContent(copied);
    });
    fire(robot, "#groups-paste");
    journey.seen("#groups-pasted");
    assertThat(robot.lookup("#groups-list-text").queryAs(TextArea.class).getSelectedText())
        .isEqualTo(robot.lookup("#groups-list-text").queryAs(TextArea.class).getText())
        .startsWith("Navn;");
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    journey.until(() -> journey.now().state().presence().here().size() == 71);
    told(robot, "71 til stede. Lest: navn, e-post, organisasjon og sektor.");
  }

  /** G leads to the list, again to all the room; the menu comes by key, and Esc takes a layer. */
  private void keysInTheListOfPeople(FxRobot robot) {
    fire(robot, "#groups-show-people");
    home(robot);
    robot.type(KeyCode.G);
    journey.until(() -> list(robot).isFocused());
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    journey.until(() -> list(robot).getContextMenu().isShowing());
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> !list(robot).getContextMenu().isShowing());
    robot.type(KeyCode.G);
    journey.until(() -> width(robot) > 600);
    assertThat(robot.lookup("#groups-find").queryAs(TextField.class).getText()).isEmpty();
    journey.until(() -> list(robot).isFocused());
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> width(robot) < 600);
    fire(robot, "#groups-show-groups");
    home(robot);
  }

  /** Half of it outlives a closed box, and Enter in the empty field adds it. */
  private void aRuleByKeyboard(FxRobot robot) {
    fire(robot, "#groups-add-rule");
    journey.until(() -> robot.lookup("#groups-rule-apart").tryQuery().isPresent());
    fire(robot, "#groups-rule-apart");
    choose(robot, 3);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> journey.text("#groups-add-rule").equals("Gjør ferdig regelen"));
    fire(robot, "#groups-add-rule");
    choose(robot, 40);
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().course().groups().rules().apart().size() == 1);
    assertThat(journey.now().state().course().groups().rules().apart().getFirst())
        .containsExactlyInAnyOrder(person(3), person(40));
    journey.until(() -> journey.text("#groups-add-rule").equals("Regel"));
    home(robot);
  }

  private void choose(FxRobot robot, int place) {
    journey.until(() -> robot.lookup("#groups-rule-find").tryQuery().isPresent());
    TextField field = robot.lookup("#groups-rule-find").queryAs(TextField.class);
    journey.until(field::isFocused);
    robot.interact(() -> field.setText(journey.now().name(person(place))));
    robot.type(KeyCode.ENTER);
    journey.until(() -> field.getText().isEmpty());
  }

  /** Found by name, and marked by the keyboard. */
  private void oneIsLate(FxRobot robot) throws IOException {
    find(robot, late());
    robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
    journey.until(() -> journey.now().state().presence().isLate(late()));
    journey.picture(robot, "groups-late-nb");
    toGroups(robot);
  }

  private void startTheSpeedDate(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Velkommen"));
    journey.at("10:05");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().startsWith("Speed date"));
    journey.until(() -> journey.now().state().course().formations().size() == 3);
    assertThat(round(0).people()).hasSize(70).doesNotContain(late());
    assertThat(Meetings.of(journey.now().state().course().rounds()).repeats()).isZero();
    journey.until(() -> said(robot, "#groups-quality .label").anyMatch(s -> s.contains("gjentak")));
  }

  private void handOut(FxRobot robot) throws IOException {
    fire(robot, "#groups-copy");
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0])
        .startsWith("Speed date med en læringskollega, runde 1 av 3")
        .contains("Rom 1: ");
    fire(robot, "#groups-save");
    ContextMenu saving = robot.lookup("#groups-save").queryButton().getContextMenu();
    assertThat(saving.isShowing()).isTrue();
    robot.interact(() -> saving.getItems().getFirst().fire());
    robot.interact(saving::hide);
    journey.until(() -> Files.exists(journey.data().resolve("zoom-3.csv")));
    List<String> lines = Files.readAllLines(journey.data().resolve("zoom-1.csv"));
    assertThat(lines.getFirst()).isEqualTo("Pre-assign Room Name,Email Address");
    assertThat(lines).hasSizeBetween(60, 71).anyMatch(line -> line.startsWith("Rom 35,"));
    told(robot, "zoom-1.csv, zoom-2.csv, zoom-3.csv");
    home(robot);
  }

  private void theLateOneComes(FxRobot robot) throws IOException {
    journey.at("10:07");
    Round before = round(0);
    mark(robot, late());
    journey.until(() -> journey.now().state().presence().isHere(late()));
    assertThat(round(0)).as("rooms that people sit in are left in peace").isEqualTo(before);
    toGroups(robot);
    journey.until(
        () -> robot.lookup(".change-card").match(node -> node.isVisible()).tryQuery().isPresent());
    journey.picture(robot, "groups-latecomer-nb");
    robot.type(KeyCode.R);
    journey.until(() -> round(0).people().contains(late()));
    assertThat(round(0).groups()).filteredOn(group -> group.size() == 3).hasSize(1);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> round(0).equals(before));
    journey.until(
        () -> robot.lookup(".change-card").match(node -> node.isVisible()).tryQuery().isPresent());
    robot.type(KeyCode.R);
    journey.until(() -> round(0).people().contains(late()));
  }

  private void oneLeaves(FxRobot robot) throws IOException {
    PersonId leaver =
        round(0).groups().stream()
            .filter(group -> group.size() == 2)
            .findFirst()
            .orElseThrow()
            .people()
            .getFirst();
    mark(robot, leaver);
    journey.until(() -> !journey.now().state().presence().isHere(leaver));
    toGroups(robot);
    journey.until(
        () -> robot.lookup(".change-card").match(node -> node.isVisible()).tryQuery().isPresent());
    journey.picture(robot, "groups-alone-nb");
    assertThat(roomsSeen(robot)).as("with a rule and a proposal").isGreaterThanOrEqualTo(4);
    robot.interact(() -> journey.app().preferences().change(s -> s.withTextPercent(150)));
    // The window has become too narrow for the pane beside the middle, until it is asked for.
    home(robot);
    robot.type(KeyCode.G);
    journey.until(() -> robot.lookup("#tools").query().isVisible());
    journey.until(() -> robot.lookup("#groups-pane").query().isFocusWithin());
    journey.picture(robot, "groups-alone-nb-150");
    assertThat(roomsSeen(robot)).as("with large text").isGreaterThanOrEqualTo(2);
    robot.interact(() -> journey.app().preferences().change(s -> s.withTextPercent(100)));
    home(robot);
    robot.type(KeyCode.R);
    journey.until(() -> !round(0).people().contains(leaver));
    assertThat(round(0).people()).hasSize(70);
    assertThat(round(0).groups()).allMatch(group -> group.size() > 1);
  }

  private void expanded(FxRobot robot) throws IOException {
    robot.type(KeyCode.G);
    ListView<?> rooms = robot.lookup("#groups-rooms").queryListView();
    journey.until(rooms::isFocused);
    assertThat(rooms.getSelectionModel().getSelectedIndex()).isZero();
    robot.type(KeyCode.G);
    journey.until(() -> width(robot) > 600);
    journey.picture(robot, "groups-expanded-nb");
    pointInTheMatrix(robot);
    robot.interact(() -> journey.app().preferences().change(s -> s.withLanguage(Language.EN)));
    journey.until(() -> journey.text("#next").equals("Next round"));
    assertThat(said(robot, "#groups-view-met")).containsExactly("Who meets whom");
    journey.picture(robot, "groups-expanded-en");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> width(robot) < 600);
    journey.picture(robot, "groups-docked-en");
  }

  /** The arrows lead from cell to cell there, and not from round to round. */
  private void pointInTheMatrix(FxRobot robot) throws IOException {
    fire(robot, "#groups-view-met");
    journey.seen("#groups-matrix");
    robot.interact(() -> robot.lookup("#groups-matrix").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.END);
    journey.until(() -> journey.text("#groups-met-pointed").startsWith("Amina E. og "));
    assertThat(journey.now().timeline().current().segment()).isEqualTo(1);
    journey.picture(robot, "groups-matrix-nb");
    fire(robot, "#groups-view-rooms");
  }

  /** What the window says in passing can be seen. */
  private void told(FxRobot robot, String part) {
    journey.until(() -> said(robot, ".notice .label").anyMatch(text -> text.contains(part)));
  }

  /** Rooms that are seen whole, without scrolling. */
  private long roomsSeen(FxRobot robot) {
    Bounds pane = bounds(robot.lookup("#groups-pane").query());
    Bounds list = bounds(robot.lookup("#groups-rooms").query());
    double top = Math.max(pane.getMinY(), list.getMinY()) - 1;
    double bottom = Math.min(pane.getMaxY(), list.getMaxY()) + 1;
    return robot.lookup("#groups-rooms .list-cell").queryAll().stream()
        .filter(cell -> cell instanceof ListCell<?> room && !room.isEmpty() && room.isVisible())
        .map(GroupsJourneyIT::bounds)
        .filter(cell -> cell.getMinY() >= top && cell.getMaxY() <= bottom)
        .count();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private static double width(FxRobot robot) {
    return robot.lookup("#groups-pane").query().getBoundsInParent().getWidth();
  }

  /** Marks somebody as here, or as gone, by the keyboard. */
  private void mark(FxRobot robot, PersonId person) {
    robot.type(KeyCode.G);
    find(robot, person);
    robot.type(KeyCode.SPACE);
  }

  /** Finds somebody by name, and stands on them in the list. */
  private void find(FxRobot robot, PersonId person) {
    fire(robot, "#groups-show-people");
    journey.seen("#groups-find");
    TextField sought = robot.lookup("#groups-find").queryAs(TextField.class);
    String name = journey.now().name(person);
    robot.interact(() -> {
      sought.requestFocus();
      sought.setText(name);
    });
    journey.until(() -> sought.isFocused() && list(robot).getItems().size() == 1);
    robot.type(KeyCode.DOWN);
    journey.until(() -> list(robot).isFocused());
  }

  private void toGroups(FxRobot robot) {
    robot.interact(() -> robot.lookup("#groups-find").queryAs(TextField.class).setText(""));
    fire(robot, "#groups-show-groups");
    home(robot);
  }

  private PersonId late() {
    return person(12);
  }

  private PersonId person(int place) {
    return journey.now().people().people().get(place).id();
  }

  private Round round(int segment) {
    return journey.now().state().course().groups(DATE, segment).orElseThrow();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#groups-people").queryListView();
  }

  private static Stream<String> said(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .map(node -> node instanceof Labeled labeled ? labeled.getText() : "");
  }

  private static void fire(FxRobot robot, String id) {
    var button = robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class);
    robot.interact(button::fire);
  }

  private void home(FxRobot robot) {
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }
}
