package no.samtakt.ui.cohost;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Reveal;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.TransportViewModel;

/**
 * The co-host's window: the time at the left, the speaker list at the right. It drives the clock
 * and the list and never the run sheet: going on to another item is the leader's.
 */
public final class CohostView extends VBox {
  /** Below these widths and heights, in pixels at 100 % text, something gives way. */
  private static final double NARROW = 960;

  private static final double SMALL = 760;
  private static final double LOW = 600;

  private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass SMALL_WINDOW = PseudoClass.getPseudoClass("small");
  private static final PseudoClass LOW_WINDOW = PseudoClass.getPseudoClass("low");

  private final CohostViewModel model;
  private final ObservableDoubleValue scale;
  private final CueButton cues;
  private final HeadBar head;
  private final TimeSide time;
  private final AddName add;
  private final ScrollPane right;

  /** Held here, because the scale outlives the window and holds it only weakly. */
  private final InvalidationListener resized = changed -> fit();

  /**
   * A view of the window.
   *
   * @param scale how large text is, where 1.0 is the design's own size
   * @param copy puts a text on the clipboard and says so
   */
  public CohostView(
      CohostViewModel model,
      Speech speech,
      Motion motion,
      ObservableDoubleValue scale,
      Consumer<String> copy) {
    this.model = model;
    this.scale = scale;
    setId("cohost");
    getStyleClass().addAll("cohost", "canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    speech.bind(accessibleTextProperty(), "cohost.window-title");
    cues = new CueButton(model.cues(), speech, motion, "cues.to-leader");
    head = new HeadBar(model.progress(), speech, cues.node());
    time = new TimeSide(model, speech, copy, this::requestFocus);
    SpeakersSide speakers = new SpeakersSide(model.speakers(), speech, this::requestFocus);
    add = speakers.add();
    HBox.setHgrow(time, Priority.ALWAYS);
    right = scrolling(speakers);
    right.getStyleClass().add("cohost-right");
    HBox body = new HBox(time, right);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren()
        .addAll(
            head,
            new CueBanner(model.cues(), speech, Orientation.HORIZONTAL, this::requestFocus),
            body);
    widthProperty().addListener(resized);
    heightProperty().addListener(resized);
    scale.addListener(new WeakInvalidationListener(resized));
    fit();
  }

  /** Room for one side, which is scrolled where it is higher than that. */
  static ScrollPane scrolling(Region side) {
    ScrollPane pane = new ScrollPane(side);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.setMinWidth(0);
    pane.getStyleClass().add("cohost-side");
    Reveal.focused(pane);
    return pane;
  }

  /** What there is room for, measured in the window's own text. */
  private void fit() {
    double width = getWidth() / scale.get();
    double height = getHeight() / scale.get();
    boolean narrow = width < NARROW;
    pseudoClassStateChanged(NARROW_WINDOW, narrow);
    pseudoClassStateChanged(SMALL_WINDOW, width < SMALL);
    pseudoClassStateChanged(LOW_WINDOW, height < LOW);
    time.setNarrow(narrow);
    time.setTight(width < SMALL && height < LOW);
    head.setSmall(width < SMALL);
    cues.setIconAlone(width < SMALL);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(CohostView.class.getResource("cohost.css"));
  }

  /** What can be asked for here, with its keys. */
  public List<Action> actions() {
    TransportViewModel transport = model.transport();
    return List.of(
        Action.of("keys.next-speaker", Icon.SPEAKER, model.speakers()::next)
            .on(Stroke.alone(KeyCode.T)),
        Action.of("keys.add-speaker", Icon.ADD, this::add).on(Stroke.alone(KeyCode.L)),
        Action.of("keys.message", Icon.CHAT, cues::toggle).on(Stroke.alone(KeyCode.B)),
        Action.of("keys.pause", Icon.PAUSE, transport::pauseOrResume)
            .on(Stroke.alone(KeyCode.SPACE))
            .on(Stroke.shortcut(KeyCode.PERIOD)),
        Action.of("keys.more", Icon.ADD, () -> transport.adjust(Duration.ofMinutes(1)))
            .on(Stroke.alone(KeyCode.PLUS)),
        Action.of("keys.less", Icon.REMOVE, () -> transport.adjust(Duration.ofMinutes(-1)))
            .on(Stroke.alone(KeyCode.MINUS)),
        Action.of("keys.undo", Icon.UNDO, transport::undo)
            .on(Stroke.shortcut(KeyCode.Z).outsideText()),
        Action.of("console.menu-redo", Icon.FAST, transport::redo)
            .on(Stroke.shortcut(KeyCode.Z).withShift().outsideText()));
  }

  /** Takes a name for the speaker list. */
  public void add() {
    add.focus();
  }

  /** Gives what the window says in passing a place where it covers nothing that is needed. */
  public void place(Notices notices) {
    time.place(notices);
    fit();
  }

  /** Half of the width at the most, for large text; sizes are known once the sheets are read. */
  @Override
  protected void layoutChildren() {
    double room = Math.floor(Math.min(right.prefWidth(-1), getWidth() / 2));
    right.setMinWidth(room);
    right.setMaxWidth(room);
    super.layoutChildren();
  }
}
