package no.samtakt.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.participants.ParticipantsView;
import no.samtakt.ui.participants.ParticipantsViewModel;
import no.samtakt.ui.rehearsal.RehearsalBanner;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The window that participants look at: on the second screen where there is one, else beside the
 * console where there is room, else before it, to be shared in the meeting. F11 fills the screen.
 */
final class ParticipantStage {
  private static final double LEAST_WIDTH = 480;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private final Stage stage = new Stage();
  private final Window console;
  private final ParticipantsViewModel model;
  private final Theme theme;
  private final Speech speech;
  private final Displays displays;
  private final Consumer<Message> telling;
  private final boolean rehearsal;
  private @Nullable Snapshot latest;
  private boolean told;

  /**
   * @param telling says something to the leader in passing
   * @param rehearsal whether it says so
   */
  ParticipantStage(
      Window console,
      ParticipantsViewModel model,
      Theme theme,
      Speech speech,
      Displays displays,
      Consumer<Message> telling,
      boolean rehearsal) {
    this.telling = telling;
    this.rehearsal = rehearsal;
    this.speech = speech;
    this.console = console;
    this.model = model;
    this.theme = theme;
    this.displays = displays;
    speech.bind(stage.titleProperty(), "console.participants-title");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(320);
    stage.setFullScreenExitHint("");
  }

  /** What is in the window is made when it is first opened: not every session needs it. */
  private Scene scene() {
    ParticipantsView view = new ParticipantsView(model);
    Scene scene = new Scene(rehearsal ? RehearsalDress.plain(view, speech) : view, WIDTH, HEIGHT);
    theme.installAtOneSize(scene, ParticipantsView.styleSheet(), RehearsalBanner.styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return scene;
  }

  ReadOnlyBooleanProperty openProperty() {
    return stage.showingProperty();
  }

  Stage stage() {
    return stage;
  }

  /** Paints a moment; while the window is closed it is kept for when it opens. */
  void show(Snapshot snapshot) {
    latest = snapshot;
    if (stage.isShowing()) {
      model.show(snapshot);
    }
  }

  void toggle() {
    if (stage.isShowing()) {
      stage.close();
      console.requestFocus();
    } else {
      if (stage.getScene() == null) {
        stage.setScene(scene());
      }
      if (latest != null) {
        model.show(latest);
      }
      boolean seen = FreeScreen.take(stage, displays) || standBeside();
      stage.show();
      if (seen) {
        // The leader's keys go on working: this window is to be looked at, not typed in.
        console.requestFocus();
      } else {
        // It would open behind the console, as if nothing had happened. The keys work here, too.
        stage.toFront();
        stage.requestFocus();
      }
      if (!told) {
        told = true;
        telling.accept(Message.of("console.participants-opened"));
      }
    }
  }

  /** Whether there was room for it beside the console, and it stands there now. */
  private boolean standBeside() {
    Rectangle2D taken =
        new Rectangle2D(console.getX(), console.getY(), console.getWidth(), console.getHeight());
    Point2D middle =
        new Point2D(
            taken.getMinX() + taken.getWidth() / 2, taken.getMinY() + taken.getHeight() / 2);
    Optional<Rectangle2D> place =
        displays
            .now()
            .at(middle)
            .flatMap(screen -> BesideConsole.place(screen.usable(), taken, LEAST_WIDTH, WIDTH));
    place.ifPresent(free -> {
      stage.setX(free.getMinX());
      stage.setY(free.getMinY());
      stage.setWidth(free.getWidth());
      stage.setHeight(free.getHeight());
    });
    return place.isPresent();
  }

  void close() {
    stage.close();
  }

  /** Fills the screen, or no longer does; nothing happens while the window is not open. */
  void toggleFullScreen() {
    if (stage.isShowing()) {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  /**
   * The leader's keys work here, too: where the window manager gave this window the focus, nobody
   * should have to notice. What may open something on the console gives it the focus back, so that
   * it is seen and can be typed in; what drives the session does not, for the console may lie
   * behind this window, and would come before it.
   */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F11) {
      toggleFullScreen();
      key.consume();
    } else if (key.getCode() != KeyCode.ESCAPE && !key.getCode().isModifierKey()) {
      if (key.isShortcutDown() || !drives(key.getCode())) {
        console.requestFocus();
      }
      Scene leaders = console.getScene();
      Event.fireEvent(leaders, key.copyFor(leaders, leaders));
      key.consume();
    }
  }

  /** Whether a key opens nothing that is to be read or typed in; a message is typed in. */
  private static boolean drives(KeyCode key) {
    return switch (key) {
      case SPACE, LEFT, RIGHT, PLUS, MINUS, ADD, SUBTRACT, P -> true;
      case DIGIT3, NUMPAD3 -> false;
      default -> key.isDigitKey();
    };
  }
}
