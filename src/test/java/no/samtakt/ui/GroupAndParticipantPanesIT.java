package no.samtakt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
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
import no.samtakt.ui.participants.ParticipantsView;
import no.samtakt.ui.participants.ParticipantsViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks through the pane of people and groups and through all that participants see. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class GroupAndParticipantPanesIT {
  private static final String SPEED_DATE = "Speed date med en læringskollega";
  private static final String IGP = "IGP: oppvekstarenaer for alle";

  private final Deck deck = BuiltInDeck.load();
  private final PlayedSession session = PlayedSession.vestfold();
  private Stage stage;
  private Theme theme;
  private Speech speech;
  private GroupsViewModel groups;
  private OutputsViewModel outputs;
  private final Handed handed = new Handed();
  private ParticipantsViewModel participants;

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
            GroupAndParticipantPanesIT::read,
            () -> {},
            Runnable::run,
            Runnable::run);
    outputs = new OutputsViewModel(speech.wordsProperty(), groups.rooms(), handed);
    participants = new ParticipantsViewModel(deck);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void peopleArePastedAndGroupedAndComeAndGo(FxRobot robot) throws IOException {
    GroupsView[] pane = new GroupsView[1];
    robot.interact(() -> {
      pane[0] =
          new GroupsView(
              groups,
              RememberedSeries.of(session, speech.wordsProperty()).model(),
              outputs,
              speech,
              theme.motion());
      show(pane[0], 360, 740, GroupsView.styleSheet());
      groups.show(session.snapshot());
      outputs.show(session.snapshot());
    });
    keep(robot, "pane-groups-empty");
    robot.clickOn("#groups-paste");
    assertThat(robot.lookup("#groups-list-text").queryAs(TextArea.class).isFocused()).isTrue();
    robot.interact(() ->
        robot
            .lookup("#groups-list-text")
            .queryAs(TextArea.class)
            .setText("Åse Solberg\n!\nPål Mørk"));
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    keep(robot, "pane-groups-problem");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#groups-list-text").tryQuery()).isEmpty();

    robot.interact(() -> {
      session.listing(PlayedSession.seventyOne()).at("09:30").start();
      groups.show(session.snapshot());
      outputs.show(session.snapshot());
    });
    keep(robot, "pane-groups-listed");
    robot.interact(pane[0]::focusFirst);
    robot.push(KeyCode.ENTER);
    robot.interact(() -> groups.show(session.snapshot()));
    assertThat(text(robot, "#groups-summary")).isEqualTo("34 par og 1 trio");
    keep(robot, "pane-groups-formed");

    robot.interact(() -> {
      session.at("10:45").until(SPEED_DATE).done(new SessionCommand.Next()).at("10:53");
      session.done(new SessionCommand.Leave(person(0))).done(new SessionCommand.Leave(person(1)));
      List<Roster.Entry> more = new ArrayList<>(PlayedSession.seventyOne());
      more.add(PlayedSession.entry("Nils Holm"));
      session.listing(more);
      groups.show(session.snapshot());
      outputs.show(session.snapshot());
    });
    keep(robot, "pane-groups-running");
    robot.clickOn("#groups-copy");
    assertThat(handed.copied())
        .singleElement()
        .asString()
        .startsWith(SPEED_DATE + ", runde 2 av 2 (1/2)\nRom ");
    assertThat(text(robot, "#groups-copy")).isEqualTo("Kopier del 2 av 2");

    robot.clickOn("#groups-show-people");
    robot.clickOn("#groups-find").write("åse");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DELETE);
    robot.interact(() -> groups.show(session.snapshot()));
    assertThat(session.state().presence().away()).hasSize(3);
    robot.push(KeyCode.SPACE);
    robot.interact(() -> groups.show(session.snapshot()));
    assertThat(session.state().presence().away()).hasSize(2);
    robot.interact(() -> robot.lookup("#groups-find").queryTextInputControl().clear());
    robot.interact(() -> {
      ListView<?> people = robot.lookup("#groups-people").queryListView();
      people.getSelectionModel().select(2);
    });
    robot.interact(() -> speech.wordsProperty().set(Words.in(Language.NN)));
    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    keep(robot, "pane-groups-people-dark-nn");

    robot.interact(() -> {
      session.at("11:35").until(IGP);
      groups.showGroups();
      groups.show(session.snapshot());
      outputs.show(session.snapshot());
      groups.rooms().form();
      groups.show(session.snapshot());
      outputs.show(session.snapshot());
    });
    assertThat(text(robot, "#groups-summary")).isEqualTo("18 grupper: 16 med 4, 2 med 3");
    keep(robot, "pane-groups-igp-dark-nn");
    robot.interact(() -> speech.wordsProperty().set(Words.in(Language.EN)));
    robot.interact(() -> theme.textScaleProperty().set(1.5));
    keep(robot, "pane-groups-igp-dark-en-150");
  }

  @Test
  void everythingIsThereInSmallAndLargeWindows(FxRobot robot) throws IOException {
    robot.interact(() -> {
      session.listing(PlayedSession.seventyOne()).at("10:45").start().until(SPEED_DATE);
      form().at("10:47:18");
      participants.show(session.snapshot());
    });
    for (int[] size : new int[][] {{640, 360}, {1024, 768}, {1920, 800}, {3840, 2160}}) {
      Scene scene = unshown(robot, participants, size[0], size[1]);
      String name = "participants-pairs-%dx%d".formatted(size[0], size[1]);
      assertThat(Screenshot.keep(robot, scene, name)).isNotEmptyFile();
      assertThat(cut(scene, name)).isEmpty();
      Region names = (Region) scene.lookup("#participants-names");
      assertThat(names.lookupAll(".name-cell"))
          .isNotEmpty()
          .allMatch(cell -> cell.getBoundsInParent().getMaxX() <= names.getWidth() + 1)
          .allMatch(cell -> cell.getBoundsInParent().getMaxY() <= names.getHeight() + 1);
      String page = ((Labeled) scene.lookup("#participants-page")).getText();
      assertThat(page).matches(size[0] == 640 ? "Side \\d av 2" : "");
    }
  }

  @Test
  void longWordsFindTheirRoom(FxRobot robot) throws IOException {
    String title = "Samhandlingsreformens betydning for frivillighetspolitiske tiltak i regionen";
    String why =
        "Hvordan kan vi sammen skape oppvekstarenaer som fremmer glede, mestring, trivsel? ";
    PlayedSession wordy =
        PlayedSession.of(
            """
            title: %1$s
            start: "09:30"
            rules: [%2$s]
            items:
              - {title: %1$s, kind: talk, duration: 1 t 30 min}
              - {title: %1$s, kind: dialogue, duration: 10, prompt: "%3$s"}
              - title: %1$s
                kind: igp
                prompt: "%3$s"
                phases:
                  - {mode: individual, duration: 3}
                  - {mode: group, duration: 9, size: 2}
                  - {mode: group, duration: 9, size: 4}
                  - {mode: plenary, duration: 6}
              - {title: %1$s, kind: break, duration: 8 min 30 s, prompt: "%4$s"}
              - {title: Slutt, kind: check-out, duration: 5}
            """
                .formatted(
                    title,
                    String.join(", ", Collections.nCopies(9, '"' + title + ". " + why + '"')),
                    why.repeat(6),
                    why.repeat(2)));
    ParticipantsViewModel model = new ParticipantsViewModel(deck);
    List<String> cut = new ArrayList<>();
    wordy.at("09:20");
    for (int step = 0; step < 8; step++) {
      robot.interact(() -> model.show(wordy.snapshot()));
      for (int[] size : new int[][] {{640, 360}, {1280, 720}, {900, 900}}) {
        Scene scene = unshown(robot, model, size[0], size[1]);
        String name = "participants-wordy-%d-%dx%d".formatted(step, size[0], size[1]);
        assertThat(Screenshot.keep(robot, scene, name)).isNotEmptyFile();
        cut.addAll(cut(scene, name));
      }
      wordy.done(step == 0 ? new SessionCommand.Start(Duration.ZERO) : new SessionCommand.Next());
    }
    assertThat(cut).isEmpty();
  }

  /** A window larger than any screen there is here stands on none. */
  private Scene unshown(FxRobot robot, ParticipantsViewModel model, double width, double height) {
    AtomicReference<Scene> made = new AtomicReference<>();
    robot.interact(() -> {
      Scene scene = new Scene(new ParticipantsView(model), width, height);
      theme.install(scene, ParticipantsView.styleSheet());
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      made.set(scene);
    });
    return made.get();
  }

  private PlayedSession form() {
    Item item = session.state().course().item();
    return item == null ? session : session.done(new SessionCommand.FormGroups(item.id(), null));
  }

  private void scene(FxRobot robot, String name, Runnable play) throws IOException {
    robot.interact(() -> {
      play.run();
      participants.show(session.snapshot());
      theme.appearanceProperty().set(Appearance.LIGHT);
    });
    keep(robot, "participants-" + name);
    assertThat(cut(stage.getScene(), name)).isEmpty();
    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    keep(robot, "participants-" + name + "-dark");
  }

  /** No line ends in an ellipsis, no text is larger than its room, none is beneath the edge. */
  private static List<String> cut(Scene scene, String name) {
    List<String> cut = new ArrayList<>();
    Node root = scene.getRoot();
    for (Node node : root.lookupAll(".label")) {
      if (!shown(node)) {
        continue;
      }
      Node drawn = node.lookup(".text");
      if (node instanceof Labeled labeled
          && drawn instanceof javafx.scene.text.Text text
          && !text.getText().equals(labeled.getText())) {
        cut.add(name + ": shortened to " + text.getText());
      }
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      if (bounds.getMaxY() > scene.getHeight() + 1 || bounds.getMaxX() > scene.getWidth() + 1) {
        cut.add(name + ": outside the window " + node);
      }
    }
    for (Node node : root.lookupAll(".fit-text")) {
      Region room = (Region) node.getParent();
      Bounds bounds = node.getBoundsInParent();
      if (shown(node)
          && (bounds.getMaxY() > room.getHeight() + 1 || bounds.getMaxX() > room.getWidth() + 1)) {
        cut.add(name + ": larger than its room " + node);
      }
    }
    return cut;
  }

  private static boolean shown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void show(Region root, double width, double height, java.net.URL styleSheet) {
    Scene scene = new Scene(root, width, height);
    theme.install(scene, styleSheet);
    stage.setScene(scene);
    stage.sizeToScene();
  }

  private void keep(FxRobot robot, String name) throws IOException {
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertThat(Screenshot.keep(robot, stage.getScene(), name)).isNotEmptyFile();
  }

  private PersonId person(int place) {
    return session.people().people().get(place).id();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /** A name a line; an exclamation mark is no name. */
  private static ListReader.Reading read(String text) {
    List<Roster.Entry> people = new ArrayList<>();
    List<no.samtakt.runsheet.Problem> problems = new ArrayList<>();
    int line = 0;
    for (String name : text.lines().toList()) {
      line++;
      if (name.equals("!")) {
        problems.add(
            new no.samtakt.runsheet.Problem(
                new no.samtakt.runsheet.Place.InText(line, 1),
                no.samtakt.words.Message.of("session.nobody-listed")));
      } else {
        people.add(new Roster.Entry(name, Map.of()));
      }
    }
    return new ListReader.Reading(people, problems);
  }
}
