package no.samtakt.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.ui.history.HistoryView;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The window of the history of sessions. The one it was opened from goes on behind it, and shows
 * the reports that are opened here: meanwhile this one makes way.
 */
final class HistoryStage {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 760;

  private final Stage stage = new Stage();
  private final HistoryView view;
  private final Telling telling;

  /** Where it stood when it made way; null while it has not. */
  private @Nullable Rectangle2D place;

  HistoryStage(Window owner, HistoryView view, Theme theme, Speech speech) {
    this.view = view;
    speech.bind(stage.titleProperty(), "history.title");
    stage.initOwner(owner);
    Notices notices = new Notices(theme.motion());
    notices.setMaxWidth(640);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    StackPane.setMargin(notices, new Insets(0, 24, 48, 24));
    // What was said in another language is not left standing.
    speech.wordsProperty().addListener((o, before, now) -> notices.dismiss());
    telling = new Telling(stage, new Dialogs(theme), notices, speech);
    Scene scene = new Scene(new StackPane(view, notices));
    theme.install(scene, HistoryView.styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    stage.setMinWidth(680);
    stage.setMinHeight(480);
    // With larger text it takes more of the screen, as far as there is more.
    double scale = theme.textScaleProperty().get();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH * scale, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT * scale, screen.getHeight()));
    stage.setX(Math.max(0, owner.getX() + (owner.getWidth() - stage.getWidth()) / 2));
    stage.setY(Math.max(0, owner.getY() + (owner.getHeight() - stage.getHeight()) / 3));
  }

  Stage stage() {
    return stage;
  }

  /** How it speaks to the leader while it stands in front. */
  Telling telling() {
    return telling;
  }

  /** Opens it, or brings it to the front. Closing it gives the focus back to where it was. */
  void show() {
    place = null;
    stage.show();
    stage.toFront();
    stage.requestFocus();
    view.focusFirst();
  }

  /** Is not seen until it is to come back, or is opened anew. */
  void makeWay() {
    place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    stage.hide();
  }

  /** Whether it made way and has not come back. */
  boolean isAway() {
    return place != null && !stage.isShowing();
  }

  /** Is there again as it was: where it stood, with what was chosen and what had the keyboard. */
  void comeBack() {
    Rectangle2D before = place;
    if (before != null && !stage.isShowing()) {
      stage.setX(before.getMinX());
      stage.setY(before.getMinY());
      stage.setWidth(before.getWidth());
      stage.setHeight(before.getHeight());
    }
    place = null;
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      stage.close();
      key.consume();
    }
  }
}
