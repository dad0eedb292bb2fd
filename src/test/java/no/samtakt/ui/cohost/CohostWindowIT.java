package no.samtakt.ui.cohost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.session.Cue.Sender;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.TimerView;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The co-host's window by itself: pictures of it, and names added by keyboard. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class CohostWindowIT {
  private final Theme[] themes = new Theme[1];
  private final Speech speech = new Speech(Words.in(Language.NB));
  private final List<String> copied = new ArrayList<>();
  private Stage stage;
  private CohostView view;
  private CohostViewModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    themes[0] = new Theme();
    themes[0].appearanceProperty().set(Appearance.LIGHT);
    stage.setX(0);
    stage.setY(0);
  }

  private void open(FxRobot robot, PlayedSession play, double width, double height) {
    robot.interact(() -> {
      model =
          new CohostViewModel(
              command -> {
                var outcome = play.submit(command);
                model.show(play.snapshot());
                return outcome;
              },
              speech.wordsProperty());
      model.show(play.snapshot());
      view =
          new CohostView(
              model, speech, themes[0].motion(), themes[0].textScaleProperty(), copied::add);
      Scene scene = new Scene(view, width, height);
      themes[0].install(scene, TimerView.styleSheet(), CohostView.styleSheet());
      stage.setScene(scene);
      stage.sizeToScene();
      stage.show();
      view.requestFocus();
    });
  }

  private void picture(FxRobot robot, String name) throws IOException {
    assertThat(Screenshot.keep(robot, stage.getScene(), "cohost-" + name)).isNotEmptyFile();
  }

  @Test
  void itLooksLikeItsPictures(FxRobot robot) throws IOException {
    open(robot, CohostDesk.atTheSharing(), 1024, 640);
    picture(robot, "light-nb");
    robot.interact(() -> themes[0].appearanceProperty().set(Appearance.DARK));
    picture(robot, "dark-nb");
    robot.interact(() -> speech.wordsProperty().set(Words.in(Language.NN)));
    picture(robot, "dark-nn");
    robot.interact(() -> {
      themes[0].appearanceProperty().set(Appearance.LIGHT);
      speech.wordsProperty().set(Words.in(Language.EN));
    });
    picture(robot, "light-en");
    open(robot, CohostDesk.atTheSharing(), 880, 560);
    picture(robot, "880-en");
    robot.interact(() -> speech.wordsProperty().set(Words.in(Language.NB)));
    picture(robot, "880-nb");
    open(robot, CohostDesk.atTheSharing(), 1440, 900);
    picture(robot, "1440-nb");
    open(robot, CohostDesk.atTheSharing(), 1024, 640);
    robot.interact(() -> themes[0].textScaleProperty().set(2));
    picture(robot, "200-1024-nb");
    open(robot, CohostDesk.atTheSharing(), 1440, 900);
    picture(robot, "200-1440-nb");
    robot.interact(() -> themes[0].textScaleProperty().set(1));
  }

  @Test
  void everyStateHasItsPicture(FxRobot robot) throws IOException {
    open(robot, CohostDesk.opened(), 1024, 640);
    picture(robot, "empty-nb");
    PlayedSession over = CohostDesk.atTheSharing().at("10:25:10");
    over.done(new SessionCommand.SendCue(Sender.LEADER, "Åpne grupperommene"));
    open(robot, over, 1024, 640);
    picture(robot, "over-cue-nb");
    PlayedSession round = CohostDesk.listed();
    round.at("09:30").start();
    open(robot, round, 1024, 640);
    robot.interact(() -> model.speakers().startRound());
    robot.interact(() -> model.speakers().next());
    robot.interact(() -> model.speakers().pass());
    robot.interact(() -> model.speakers().next());
    picture(robot, "round-nb");
  }

  @Test
  void namesAreAddedByKeyboard(FxRobot robot) throws IOException {
    open(robot, CohostDesk.atTheSharing(), 1024, 640);
    robot.interact(() -> view.add());
    robot.write("ør");
    picture(robot, "found-nb");
    robot.type(KeyCode.ENTER);
    assertThat(queue()).containsExactly("Fatima O.", "Ola Y.", "Ørjan Ø.", "Vigdis N.");
    robot.write("Nora Ny");
    picture(robot, "new-nb");
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertThat(queue()).startsWith("Fatima O.", "Nora N.");
    assertThat(robot.lookup("#add-name").queryAs(TextField.class).getText()).isEmpty();
  }

  private List<String> queue() {
    return model.speakers().screenProperty().get().queue().stream()
        .map(SpeakersScreen.Row::name)
        .toList();
  }
}
