package no.samtakt.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The co-host's window, on a screen of its own where there is one. It has keys, notices and a page
 * of keys of its own: what is asked for here is answered here.
 */
final class CohostStage {
  /** With large text it takes so much of the screen, and leaves the rest to its frame. */
  private static final double MOST_OF_SCREEN = 0.92;

  private final Stage stage = new Stage();
  private final Desk loop;
  private final FxThread window;
  private final Theme theme;
  private final Speech speech;
  private final ObservableValue<Words> words;
  private final BooleanSupplier singleKeysOn;
  private final Displays displays;
  private final Action park;
  private final boolean rehearsal;
  private @Nullable Contents contents;
  private @Nullable Snapshot latest;
  private boolean closed;

  /** What is in the window, made when it is first opened: not every session has a co-host. */
  private record Contents(CohostViewModel model, CohostView view) {}

  /**
   * A window that is not open yet.
   *
   * @param words the language for as long as the session is open
   * @param park parks a note, in the leader's own window
   * @param rehearsal whether it says so
   */
  CohostStage(
      Desk loop,
      FxThread window,
      Theme theme,
      Speech speech,
      ObservableValue<Words> words,
      BooleanSupplier singleKeysOn,
      Displays displays,
      Action park,
      boolean rehearsal) {
    this.loop = loop;
    this.window = window;
    this.theme = theme;
    this.speech = speech;
    this.words = words;
    this.singleKeysOn = singleKeysOn;
    this.displays = displays;
    this.park = park;
    this.rehearsal = rehearsal;
    speech.bind(stage.titleProperty(), "cohost.window-title");
    stage.setMinWidth(880);
    stage.setMinHeight(560);
  }

  private Contents contents() {
    Notices notices = new Notices(theme.motion());
    Telling telling = new Telling(stage, new Dialogs(theme), notices, speech);
    CohostViewModel model = new CohostViewModel(new TellingDesk(loop, window, telling), words);
    if (rehearsal) {
      model.transport().rehearse();
    }
    CohostView view =
        new CohostView(model, speech, theme.motion(), theme.textScaleProperty(), telling::copy);
    view.place(notices);
    speech.onChange(view, spoken -> notices.dismiss());
    List<Action> always = new ArrayList<>();
    List<Action> all = new ArrayList<>(view.actions());
    all.add(Action.of("keys.cohost", Icon.COHOST, this::toggle).on(Stroke.alone(KeyCode.H)));
    HelpOverlay help = new HelpOverlay(speech, () -> all, List.of("keys.typing", "keys.lists"));
    always.add(Action.of("keys.help", Icon.HELP, help::toggle).on(Stroke.function(KeyCode.F1)));
    all.add(park);
    all.addAll(always);
    double scale = theme.textScaleProperty().get();
    Rectangle2D screen = displays.now().screens().getFirst().usable();
    Scene scene =
        new Scene(
            new StackPane(rehearsal ? RehearsalDress.plain(view, speech) : view, help),
            Math.min(1024 * scale, screen.getWidth() * MOST_OF_SCREEN),
            Math.min(640 * scale, screen.getHeight() * MOST_OF_SCREEN));
    theme.install(scene, StyleSheets.cohost());
    // While the page of keys lies over the window, keys do nothing to what is under it.
    new Keys(() -> help.isOpen() ? always : all, singleKeysOn).install(scene);
    stage.setScene(scene);
    return new Contents(model, view);
  }

  ReadOnlyBooleanProperty openProperty() {
    return stage.showingProperty();
  }

  Stage stage() {
    return stage;
  }

  void show(Snapshot snapshot) {
    latest = snapshot;
    if (contents != null && stage.isShowing()) {
      contents.model().show(snapshot);
    }
  }

  void toggle() {
    if (stage.isShowing()) {
      stage.close();
    } else {
      open(view -> {});
    }
  }

  /** Opens it where it is not open, and takes a name for the speaker list. */
  void add() {
    open(view -> view.add());
  }

  void close() {
    closed = true;
    stage.close();
  }

  /** Made in one frame and shown in the next, so that the console is not held up. */
  private void open(Consumer<CohostView> then) {
    window.inTurn(
        () -> !closed,
        List.of(
            () -> contents = made(),
            () -> {
              Contents made = made();
              if (!stage.isShowing()) {
                FreeScreen.take(stage, displays);
                stage.show();
                made.view().requestFocus();
              }
              stage.toFront();
              stage.requestFocus();
              then.accept(made.view());
            }));
  }

  private Contents made() {
    Contents made = contents == null ? contents() : contents;
    if (latest != null && !stage.isShowing()) {
      made.model().show(latest);
    }
    return made;
  }
}
