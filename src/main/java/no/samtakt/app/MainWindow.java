package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Announcement;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Overlay;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.palette.PaletteView;
import no.samtakt.ui.start.StartView;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The one main window: the start screen or the console, with notices and help laid over it. */
final class MainWindow {
  private final Stage stage;
  private final Speech speech;
  private final Motion motion;
  private final Notices notices;
  private final HelpOverlay help;
  private final PaletteView palette;
  private final StackPane content = new StackPane();
  private final StackPane root;
  private final Announcement announcement = new Announcement();
  private final Telling telling;
  private final Scene scene;
  private final WindowActions possible = new WindowActions();
  private Runnable tellingKeys = () -> {};
  private @Nullable Faces faces;
  private @Nullable SessionFaces session;

  /** What a report has taken the place of; null while none is shown. */
  private @Nullable Node covered;

  private BooleanSupplier singleKeys = () -> true;

  MainWindow(Stage stage, Theme theme, Speech speech) {
    this.stage = stage;
    this.speech = speech;
    this.motion = theme.motion();
    this.notices = new Notices(motion);
    this.help =
        new HelpOverlay(
            speech,
            possible::all,
            List.of("keys.typing", "keys.lists", "keys.notes", "keys.report"));
    this.palette = new PaletteView(speech, this::commands);
    this.telling = new Telling(stage, new Dialogs(theme), notices, speech);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    StackPane.setMargin(notices, new Insets(0, 0, 48, 0));
    notices.setMaxWidth(640);
    root = new StackPane(content, notices, palette, help, announcement);
    scene = new Scene(root, 1440, 900);
    theme.install(scene, StyleSheets.main());
    // What was said in another language is not left standing.
    speech.wordsProperty().addListener((o, before, now) -> notices.dismiss());
    stage.setScene(scene);
    stage.setTitle("Samtakt");
  }

  /** Says what opens sheets, settings and history, and how the window changes its face. */
  void join(
      Runnable openSheet,
      Runnable newSheet,
      Runnable settings,
      Runnable history,
      Preferences preferences,
      Faces changing) {
    faces = changing;
    changing.faceProperty().addListener((o, before, now) -> turned());
    possible.always(
        List.of(
            Action.of("keys.help", Icon.HELP, () -> lay(help)).on(Stroke.function(KeyCode.F1)),
            Action.of("keys.palette", Icon.SEARCH, () -> lay(palette))
                .on(Stroke.shortcut(KeyCode.K)),
            Action.of("keys.open", Icon.OPEN, openSheet).on(Stroke.shortcut(KeyCode.O)),
            Action.of("keys.new", Icon.NEW_FILE, newSheet).on(Stroke.shortcut(KeyCode.N)),
            Action.of("keys.history", Icon.NOTES, history)
                .on(Stroke.shortcut(KeyCode.H).withShift()),
            Action.of("keys.settings", Icon.SETTINGS, settings)
                .on(Stroke.shortcut(KeyCode.COMMA))));
    singleKeys = () -> preferences.settings().singleKeys();
    new Keys(this::keys, singleKeys).install(scene);
    scene.focusOwnerProperty().addListener((o, before, now) -> tellKeys(preferences));
    preferences.settingsProperty().addListener((o, before, now) -> tellKeys(preferences));
    tellingKeys = () -> tellKeys(preferences);
  }

  Stage stage() {
    return stage;
  }

  /** Whether the bar is shown, and neither the strip nor all of the console. */
  boolean isBar() {
    return faces != null && faces.faceProperty().get() == Face.BAR;
  }

  /** Whether the user wants keys alone to work. */
  boolean singleKeysOn() {
    return singleKeys.getAsBoolean();
  }

  Motion motion() {
    return motion;
  }

  Telling telling() {
    return telling;
  }

  void show() {
    stage.show();
  }

  /**
   * Shows the start screen.
   *
   * @param also what can be asked for there besides what always can
   */
  void showStart(StartView start, List<Action> also) {
    covered = null;
    session = null;
    possible.start(also);
    if (faces != null) {
      faces.go(Face.FULL);
    }
    stage.setTitle("Samtakt");
    put(start);
    start.focusFirst();
    placeNotices();
  }

  /** At the foot of the window, over whatever is shown. */
  private void placeNotices() {
    notices.setBrief(false);
    if (!root.getChildren().contains(notices)) {
      notices.setMaxWidth(640);
      root.getChildren().add(1, notices);
    }
  }

  /** Shows a report in place of what is shown now, which is there again when it is left. */
  void showReport(Region report) {
    if (faces != null) {
      faces.go(Face.FULL);
    }
    if (covered == null) {
      covered = content.getChildren().getFirst();
    }
    possible.cover(true);
    stage.toFront();
    notices.dismiss();
    content.getChildren().setAll(report);
    placeNotices();
  }

  /** Takes the report away again. */
  void leaveReport() {
    Node before = covered;
    covered = null;
    possible.cover(false);
    if (before != null) {
      put(before);
      turned();
      before.requestFocus();
    }
  }

  /** Shows a session; where the screen is too small for all of it, in the strip. */
  void showSession(SessionFaces shown, SessionActions offered) {
    session = shown;
    possible.session(offered);
    covered = null;
    shown.console().status().helpButton().setOnAction(pressed -> help.toggle());
    notices.dismiss();
    if (faces != null && faces.faceProperty().get() == Face.FULL && !faces.hasRoomForAll()) {
      faces.go(Face.STRIP);
    } else {
      turned();
    }
  }

  /** Shows what there is to show of the session now, whatever was shown of it before. */
  void showAgain() {
    turned();
  }

  /** What is shown is another face of the same session; what was just said is still there. */
  private void turned() {
    SessionFaces shown = session;
    if (shown != null && covered == null) {
      Region view = shown.view();
      Region dressed = shown.dressed();
      // It takes its size first: what gives way is then settled before it is dressed, once.
      dressed.resize(content.getWidth(), content.getHeight());
      content.getChildren().setAll(dressed);
      notices.setMaxWidth(Double.MAX_VALUE);
      shown.place(notices);
      view.requestFocus();
      tellingKeys.run();
    }
  }

  /**
   * Lays a page over the window, or takes it away. In the bar there is no room for one: it is laid
   * over the strip, and the bar is back when it is gone.
   */
  private void lay(Overlay page) {
    Faces changing = faces;
    if (changing != null && isBar()) {
      changing.go(Face.STRIP);
      page.onceClosed(() -> {
        if (changing.faceProperty().get() == Face.STRIP) {
          changing.go(Face.BAR);
        }
      });
    }
    page.toggle();
  }

  /** Tells a screen reader; what is shown lends its name, for it mostly has the focus. */
  void announce(Message message) {
    announcement.say(speech.text(message));
    SessionFaces shown = session;
    if (shown != null) {
      shown.view().setAccessibleText(announcement.said());
    }
  }

  void toggleHelp() {
    help.toggle();
  }

  void title(String title) {
    stage.setTitle(title);
    SessionFaces shown = session;
    if (shown != null && shown.view().getAccessibleText() == null) {
      shown.view().setAccessibleText(title);
    }
  }

  /** Asks for a run sheet, beginning in the folder that was used last. */
  void chooseSheet(@Nullable Path folder, Consumer<Path> chosen) {
    ChosenFiles.sheet(speech, stage, folder, chosen);
  }

  /** Asks for a list of people. */
  void chooseList(@Nullable Path folder, Consumer<Path> chosen) {
    ChosenFiles.list(speech, stage, folder, chosen);
  }

  private void put(Node shown) {
    notices.dismiss();
    content.getChildren().setAll(shown);
  }

  /** The hints say which keys work: none alone while somebody types. */
  private void tellKeys(Preferences preferences) {
    SessionFaces shown = session;
    if (shown != null) {
      boolean typing = Keys.typing(scene.getFocusOwner());
      shown.setSingleKeys(preferences.settings().singleKeys() && !typing);
    }
  }

  /** Everything that can be asked for by name: what has keys, and where one can go. */
  private List<Action> commands() {
    SessionFaces shown = session;
    return possible.with(shown == null ? List.of() : shown.console().destinations());
  }

  private List<Action> keys() {
    return possible.keys(help.isOpen() || palette.isOpen());
  }
}
