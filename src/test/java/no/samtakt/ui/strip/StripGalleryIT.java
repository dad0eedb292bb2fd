package no.samtakt.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.CatchUpBox;
import no.samtakt.ui.moment.CatchUpViewModel;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.KeptDrafts;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.TimerView;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The strip and the bar in every state a session has, in every language and size of text. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class StripGalleryIT {
  private final PlayedSession session = PlayedSession.vestfold();
  private final List<String> copied = new ArrayList<>();
  private final SimpleBooleanProperty open = new SimpleBooleanProperty();
  private final SimpleBooleanProperty atLeft = new SimpleBooleanProperty();
  private Speech speech;
  private Theme theme;
  private Sources sources;
  private StripView strip;
  private BarView bar;
  private Notices notices;
  private Stage stage;
  private StackPane root;

  @Start
  void start(Stage lent) {
    // One of our own: others want theirs back at the size it had.
    stage = new Stage();
    speech = new Speech(Words.in(Language.NB));
    theme = new Theme();
    theme.appearanceProperty().set(Appearance.LIGHT);
    var words = speech.wordsProperty();
    sources =
        new Sources(
            new MomentViewModel(session, words),
            new InStep<>(words, Progress::of),
            new TransportViewModel(session, words),
            new CatchUpViewModel(session, words, Runnable::run, Runnable::run),
            new KeptDrafts().writing(session),
            new StripViewModel(session, BuiltInDeck.load(), words));
    Ways ways =
        new Ways(
            () -> {},
            () -> {},
            () -> atLeft.set(!atLeft.get()),
            atLeft,
            () -> open.set(!open.get()),
            open,
            () -> {},
            copied::add,
            () -> false);
    CatchUpBox catchUp = new CatchUpBox(sources.catchUp(), speech, theme.motion());
    strip = new StripView(sources, ways, () -> catchUp, speech, theme.textScaleProperty());
    bar = new BarView(sources, ways, speech, theme.textScaleProperty());
    notices = new Notices(theme.motion());
    root = new StackPane();
    Scene scene = new Scene(root, 340, 900);
    theme.install(scene, TimerView.styleSheet(), StripView.styleSheet());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(stage::close);
  }

  private void paint() {
    var now = session.snapshot();
    sources.moment().show(now);
    sources.progress().show(now);
    sources.transport().show(now);
    sources.catchUp().show(now);
    sources.aside().show(now);
  }

  private void picture(FxRobot robot, String name) throws IOException {
    robot.interact(this::paint);
    double scale = theme.textScaleProperty().get();
    strip(robot, "strip-" + name, 340 * scale, 900);
    bar(robot, "bar-" + name, 860 * scale);
  }

  private void strip(FxRobot robot, String name, double width, double height) throws IOException {
    show(robot, () -> root.getChildren().setAll(strip), width, height);
    keep(robot, name);
  }

  private void bar(FxRobot robot, String name, double width) throws IOException {
    double scale = theme.textScaleProperty().get();
    show(robot, () -> root.getChildren().setAll(bar), width, 72 * scale);
    keep(robot, name);
  }

  private void show(FxRobot robot, Runnable fill, double width, double height) {
    robot.interact(() -> {
      fill.run();
      stage.setWidth(width);
      stage.setHeight(height);
    });
    for (int pass = 0; pass < 2; pass++) {
      robot.interact(() -> {
        root.applyCss();
        root.layout();
      });
    }
  }

  private void keep(FxRobot robot, String name) throws IOException {
    assertThat(Screenshot.keep(robot, stage.getScene(), name)).isNotEmptyFile();
  }

  @Test
  void everyStateHasAFace(FxRobot robot) throws IOException {
    session.at("09:24");
    picture(robot, "before");
    session.at("09:30").start();
    session.at("09:45").until("Velkommen og hilserunde");
    session.at("10:47").until("Speed date med en læringskollega");
    session.done(new SessionCommand.TakeNote(null, "«Vi var naboer i ti år og møttes først her»"));
    session.at("10:49:18");
    picture(robot, "running");
    session.at("10:53:30").done(new SessionCommand.Next());
    picture(robot, "swap");
    session.at("10:59:12");
    picture(robot, "warning");
    session.at("11:00:24");
    picture(robot, "overtime");
    session.done(new SessionCommand.Adjust(Duration.ofMinutes(3)));
    session.done(new SessionCommand.Pause());
    session.at("11:01:44");
    picture(robot, "paused");
    session.done(new SessionCommand.Resume()).at("12:20").until("Utsjekk");
    picture(robot, "last");
    session.done(new SessionCommand.Next());
    picture(robot, "ended");
  }

  @Test
  void everyLanguageAndSizeOfText(FxRobot robot) throws IOException {
    session.at("09:30").start().at("10:47").until("Speed date med en læringskollega");
    session.at("10:49:18");
    robot.interact(() -> {
      speech.wordsProperty().set(Words.in(Language.NN));
      theme.appearanceProperty().set(Appearance.DARK);
    });
    picture(robot, "nn-dark");
    robot.interact(() -> {
      speech.wordsProperty().set(Words.in(Language.EN));
      theme.appearanceProperty().set(Appearance.LIGHT);
      theme.textScaleProperty().set(1.5);
    });
    picture(robot, "en-150");
    robot.interact(() -> {
      speech.wordsProperty().set(Words.in(Language.NB));
      theme.textScaleProperty().set(2.0);
    });
    picture(robot, "nb-200");
    bar(robot, "bar-nb-200-narrow", 980);
    strip(robot, "strip-nb-200-low", 640, 720);
    robot.interact(() -> theme.textScaleProperty().set(1.0));
    strip(robot, "strip-nb-low", 320, 640);
    bar(robot, "bar-nb-narrow", 640);
    bar(robot, "bar-nb-wide", 1200);
    session.at("10:52:40");
    robot.interact(() -> {
      paint();
      theme.appearanceProperty().set(Appearance.DARK);
      theme.highContrastProperty().set(true);
    });
    picture(robot, "nb-dark-high-contrast");
  }

  @Test
  void whatIsSaidInPassingCoversNothingThatDrives(FxRobot robot) throws IOException {
    session.at("09:30").start().at("10:47").until("Speed date med en læringskollega");
    session.at("10:49:18");
    Runnable say =
        () ->
            notices.show(
                Icon.CHECK,
                "Gikk til «Speed date med en læringskollega»",
                new Notices.Offer("Angre", "Ctrl Z", () -> {}));
    robot.interact(() -> {
      paint();
      theme.motion().stillProperty().set(true);
      strip.receive(notices);
      say.run();
    });
    strip(robot, "strip-notice", 340, 900);
    robot.interact(() -> {
      bar.receive(notices);
      say.run();
    });
    bar(robot, "bar-notice", 860);
    robot.interact(() -> {
      bar.writeNote();
      notices.dismiss();
    });
    robot.interact(() -> sources.note().textProperty().set("Møteplass på tvers i hver kommune"));
    bar(robot, "bar-writing", 860);
  }
}
