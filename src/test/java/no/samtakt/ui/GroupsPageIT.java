package no.samtakt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.Rule;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.groups.GroupsView;
import no.samtakt.ui.groups.GroupsViewModel;
import no.samtakt.ui.groups.ListReader;
import no.samtakt.ui.groups.OutputsViewModel;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks through rules, repair and moving people in the pane of groups, by keyboard. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class GroupsPageIT {
  private static final String SPEED_DATE = "Speed date med en læringskollega";

  private final PlayedSession session = PlayedSession.vestfold();
  private Stage stage;
  private Theme theme;
  private Speech speech;
  private GroupsViewModel groups;
  private GroupsView pane;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    theme = new Theme();
    theme.appearanceProperty().set(Appearance.LIGHT);
    speech = new Speech(Words.in(Language.NB));
    groups =
        new GroupsViewModel(
            session,
            speech.wordsProperty(),
            text -> new ListReader.Reading(List.of(), List.of()),
            () -> {},
            Runnable::run,
            Runnable::run);
    pane =
        new GroupsView(
            groups,
            RememberedSeries.of(session, speech.wordsProperty()).model(),
            new OutputsViewModel(speech.wordsProperty(), groups.rooms(), new Handed()),
            speech,
            theme.motion());
    Scene scene = new Scene(pane, 360, 740);
    theme.install(scene, GroupsView.styleSheet());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void rulesRepairsAndMovesAreDoneByKeyboard(FxRobot robot) throws IOException {
    List<Roster.Entry> people = new ArrayList<>(PlayedSession.seventyOne());
    robot.interact(() -> {
      session.listing(people).at("10:45").start().until(SPEED_DATE);
      groups.show(session.snapshot());
      groups.rooms().form();
      groups.show(session.snapshot());
      robot.lookup("#groups-add-rule").queryButton().requestFocus();
    });
    robot.push(KeyCode.ENTER);
    keep(robot, "pane-groups-rule-box");
    robot.push(KeyCode.ENTER);
    show(robot);
    assertThat(text(robot, ".chip")).startsWith("Ikke samme organisasjon: ");
    keep(robot, "pane-groups-rules");

    robot.interact(() -> robot.lookup("#groups-add-rule").queryButton().requestFocus());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    robot.write("anne");
    robot.push(KeyCode.ENTER);
    robot.write("odd");
    robot.push(KeyCode.ENTER);
    keep(robot, "pane-groups-rule-people");
    robot.interact(() -> robot.lookup("#groups-rule-use").queryButton().requestFocus());
    robot.push(KeyCode.ENTER);
    show(robot);
    assertThat(session.state().course().groups().rules().apart()).hasSize(1);
    keep(robot, "pane-groups-rules-two");

    robot.interact(() -> {
      session.done(new SessionCommand.Leave(firstOf(0)));
      people.add(new Roster.Entry("Nils Holm", Map.of(Attribute.ORGANISATION, "Seniornett")));
      session.listing(people);
      groups.show(session.snapshot());
    });
    keep(robot, "pane-groups-mending");
    robot.interact(pane::focusFirst);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    keep(robot, "pane-groups-mending-next");
    robot.interact(pane::focusFirst);
    robot.push(KeyCode.ENTER);
    show(robot);
    assertThat(robot.lookup("#groups-mending").query().isVisible()).isFalse();

    robot.interact(() -> {
      ListView<?> rooms = robot.lookup("#groups-rooms").queryListView();
      rooms.requestFocus();
      rooms.getSelectionModel().select(2);
      rooms.scrollTo(0);
    });
    robot.push(KeyCode.ENTER);
    keep(robot, "pane-groups-room-menu");
    robot.push(KeyCode.ENTER);
    show(robot);
    assertThat(groups.rooms().screenProperty().get().rooms().get(2).locked()).isTrue();
    int before = session.asked().size();
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    robot.write("5");
    keep(robot, "pane-groups-move");
    robot.push(KeyCode.ENTER);
    show(robot);
    assertThat(session.asked()).hasSize(before + 1);
    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    keep(robot, "pane-groups-moved-dark");
    robot.interact(() -> {
      speech.wordsProperty().set(Words.in(Language.EN));
      theme.textScaleProperty().set(2.0);
    });
    keep(robot, "pane-groups-moved-dark-en-200");
  }

  @Test
  void withRoomItIsATableAndAMatrix(FxRobot robot) throws IOException {
    List<Roster.Entry> people = new ArrayList<>(PlayedSession.seventyOne());
    robot.interact(() -> {
      session.listing(people).at("10:45").start().until(SPEED_DATE);
      groups.show(session.snapshot());
      groups.rooms().form();
      groups.show(session.snapshot());
      groups.rooms().addRule(new Rule.Mix(Attribute.ORGANISATION));
      people.add(new Roster.Entry("Nils Holm", Map.of()));
      session.listing(people);
      groups.show(session.snapshot());
      stage.setWidth(1060);
      pane.onSpread(() -> {});
      pane.setSpread(true);
    });
    keep(robot, "pane-groups-spread");
    robot.interact(() ->
        robot.lookup("#groups-view-met").queryAs(javafx.scene.control.ToggleButton.class).fire());
    keep(robot, "pane-groups-matrix");
    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    keep(robot, "pane-groups-matrix-dark");
    robot.interact(() -> {
      robot.lookup("#groups-view-rooms").queryAs(javafx.scene.control.ToggleButton.class).fire();
      pane.setSpread(false);
      stage.setWidth(360);
    });
    keep(robot, "pane-groups-narrow-again");
  }

  private PersonId firstOf(int room) {
    return groups.rooms().screenProperty().get().rooms().get(room).seats().getFirst().person();
  }

  private void show(FxRobot robot) {
    robot.interact(() -> groups.show(session.snapshot()));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /** The window, and what stands over it. */
  private void keep(FxRobot robot, String name) throws IOException {
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertThat(Screenshot.keep(robot, stage.getScene(), name)).isNotEmptyFile();
    for (javafx.stage.Window window : List.copyOf(javafx.stage.Window.getWindows())) {
      if (window != stage && window.isShowing()) {
        assertThat(Screenshot.keep(robot, window.getScene(), name + "-over")).isNotEmptyFile();
      }
    }
  }
}
