package no.samtakt.ui.transport;

import java.net.URL;
import java.time.Duration;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.LateStart;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.Steps.Stage;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The row along the foot. What stands at its right end, such as the participant window's state, is
 * given by whoever puts the row in place.
 */
public final class TransportView extends HBox {
  private final Speech speech;
  private final ActionButton undo = Buttons.small(Icon.UNDO, null);
  private final Label position = new Label();
  private final Label keysOff = new Label();
  private final ActionButton back = Buttons.transport(Icon.PREVIOUS, "←");
  private final ActionButton pause = Buttons.transport(Icon.PAUSE, null);
  private final ActionButton next = Buttons.accent(Buttons.transport(Icon.NEXT, null));
  private final ActionButton less = Buttons.transport(null, "−");
  private final ActionButton more = Buttons.transport(null, "+");
  private final LateStart lateStart;
  private final Tooltip undoes = new Tooltip();
  private Room room = Room.WIDE;
  private boolean singleKeys = true;
  private @Nullable Steps painted;

  /**
   * @param home gets the focus back after a click, so that single keys go on working
   */
  public TransportView(TransportViewModel model, Speech speech, Runnable home, Node atTheEnd) {
    this.speech = speech;
    setId("transport");
    getStyleClass().addAll("transport-row", "canvas", "line-above");
    lateStart = new LateStart(model, speech, Orientation.HORIZONTAL);

    button(undo, "undo", model::undo, home);
    undo.setTooltip(undoes);
    button(back, "previous", model::back, home);
    button(pause, "pause", model::pauseOrResume, home);
    button(next, "next", model::next, home);
    button(less, "less", () -> model.adjust(Duration.ofMinutes(-1)), home);
    button(more, "more", () -> model.adjust(Duration.ofMinutes(1)), home);
    speech.bind(undo, "transport.undo");
    speech.bind(back, "transport.previous");
    speech.bind(less, "transport.less");
    speech.bind(more, "transport.more");
    position.getStyleClass().addAll("dense", "muted");

    keysOff.setId("keys-off");
    keysOff.setGraphic(Icons.of(Icon.KEYBOARD, 14));
    keysOff.getStyleClass().addAll("dense", "muted");
    speech.bind(keysOff, "transport.keys-off");
    HBox start = new HBox(undo, position, keysOff);
    start.getStyleClass().add("transport-start");
    HBox middle = new HBox(lateStart, back, pause, next, less, more);
    middle.getStyleClass().add("transport-middle");
    middle.setAlignment(Pos.CENTER);
    HBox.setHgrow(middle, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(start, middle, atTheEnd);

    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> repaint(model.screenProperty().get()));
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(TransportView.class.getResource("transport.css"));
  }

  /** How wide the window is, measured in its own text. */
  public enum Room {
    WIDE,
    /** The run sheet says well enough which item it is. */
    NARROW,
    /** No key hints, and icons where they say it. */
    SMALL
  }

  /** Says how much room there is. */
  public void setRoom(Room much) {
    room = much;
    boolean small = room == Room.SMALL;
    hint();
    for (ActionButton each : new ActionButton[] {undo, back, pause, next, less, more}) {
      each.setKeyHintShown(!small);
    }
    undo.setWordShown(!small);
    back.setWordShown(!small);
    lateStart.setShort(small);
  }

  /**
   * Says whether keys alone work just now: the hints tell those that do. They are off while
   * somebody types, and where the user has turned them off.
   */
  public void setSingleKeys(boolean on) {
    singleKeys = on;
    hint();
  }

  private void hint() {
    Words words = speech.words();
    undo.setKeyHint(Stroke.shortcut(KeyCode.Z).hint(words));
    pause.setKeyHint(
        (singleKeys ? Stroke.alone(KeyCode.SPACE) : Stroke.shortcut(KeyCode.PERIOD)).hint(words));
    next.setKeyHint(
        (singleKeys ? Stroke.alone(KeyCode.RIGHT) : Stroke.shortcut(KeyCode.ENTER)).hint(words));
    for (ActionButton each : new ActionButton[] {back, less, more}) {
      each.setKeyHintShown(singleKeys && room != Room.SMALL);
    }
    boolean wide = room == Room.WIDE;
    show(position, wide && singleKeys);
    show(keysOff, wide && !singleKeys);
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static void button(ActionButton button, String id, Runnable action, Runnable home) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.addEventHandler(
        ActionEvent.ACTION,
        pressed -> {
          action.run();
          home.run();
        });
  }

  private void repaint(@Nullable Steps screen) {
    painted = null;
    paint(screen);
  }

  private void paint(@Nullable Steps screen) {
    if (screen == null || screen.equals(painted)) {
      return;
    }
    painted = screen;
    hint();
    boolean running = screen.stage() == Stage.RUNNING;
    Message what = screen.undo();
    undo.setDisable(what == null);
    undoes.setText(what == null ? "" : speech.text("transport.undo-what", speech.text(what)));
    position.setText(screen.position());
    next.setText(screen.next());
    next.setDisable(screen.stage() == Stage.ENDED);
    next.setIcon(screen.stage() == Stage.BEFORE ? Icon.PLAY : Icon.NEXT);
    pause.setText(speech.text(screen.paused() ? "transport.resume" : "transport.pause"));
    pause.setIcon(screen.paused() ? Icon.PLAY : Icon.PAUSE);
    for (ActionButton button : new ActionButton[] {back, pause, less, more}) {
      button.setVisible(running);
      button.setManaged(running);
    }
    lateStart.setVisible(screen.stage() == Stage.BEFORE);
    lateStart.setManaged(screen.stage() == Stage.BEFORE);
  }
}
