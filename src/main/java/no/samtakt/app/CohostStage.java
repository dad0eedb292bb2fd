package no.samtakt.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.cohost.CohostView;
import no.samtakt.ui.cohost.CohostViewModel;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;

/**
 * The co-host's window, on the second screen where there is one. It has keys, notices and a page of
 * keys of its own: what is asked for here is answered here.
 */
final class CohostStage {
  private final Stage stage = new Stage();
  private final Window console;
  private final CohostViewModel model;
  private final CohostView view;
  private final HelpOverlay help;
  private List<Action> always = List.of();
  private @Nullable Snapshot latest;

  CohostStage(
      Window console,
      Desk loop,
      FxThread window,
      Theme theme,
      Speech speech,
      BooleanSupplier singleKeysOn) {
    this.console = console;
    Notices notices = new Notices(theme.motion());
    Telling telling = new Telling(stage, new Dialogs(theme), notices, speech);
    this.model =
        new CohostViewModel(new TellingDesk(loop, window, telling), speech.wordsProperty());
    this.view =
        new CohostView(model, speech, theme.motion(), theme.textScaleProperty(), telling::copy);
    view.place(notices);
    speech.onChange(view, words -> notices.dismiss());
    this.help = new HelpOverlay(speech, this::actions);
    this.always =
        List.of(Action.of("keys.help", Icon.HELP, help::toggle).on(Stroke.function(KeyCode.F1)));
    speech.bind(stage.titleProperty(), "cohost.window-title");
    Scene scene = new Scene(new StackPane(view, help), 1024, 640);
    theme.install(
        scene,
        Objects.requireNonNull(Console.class.getResource("console.css")),
        TimerView.styleSheet(),
        CohostView.styleSheet());
    new Keys(this::keys, singleKeysOn).install(scene);
    stage.setScene(scene);
    stage.setMinWidth(880);
    stage.setMinHeight(560);
  }

  ReadOnlyBooleanProperty openProperty() {
    return stage.showingProperty();
  }

  Stage stage() {
    return stage;
  }

  void show(Snapshot snapshot) {
    latest = snapshot;
    if (stage.isShowing()) {
      model.show(snapshot);
    }
  }

  void toggle() {
    if (stage.isShowing()) {
      stage.close();
    } else {
      open();
    }
  }

  /** Opens it where it is not open, and takes a name for the speaker list. */
  void add() {
    open();
    view.add();
  }

  void close() {
    stage.close();
  }

  private void open() {
    if (!stage.isShowing()) {
      if (latest != null) {
        model.show(latest);
      }
      place();
      stage.show();
      view.requestFocus();
    }
    stage.toFront();
    stage.requestFocus();
  }

  private void place() {
    Point2D here = new Point2D(console.getX(), console.getY());
    Screen.getScreens().stream()
        .filter(screen -> !screen.getBounds().contains(here))
        .findFirst()
        .ifPresent(other -> {
          stage.setX(other.getVisualBounds().getMinX());
          stage.setY(other.getVisualBounds().getMinY());
        });
  }

  private List<Action> actions() {
    List<Action> all = new ArrayList<>(view.actions());
    all.addAll(always);
    return all;
  }

  /** While the page of keys lies over the window, keys do nothing to what is under it. */
  private List<Action> keys() {
    return help.isOpen() ? always : actions();
  }
}
