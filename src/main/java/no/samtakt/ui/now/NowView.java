package no.samtakt.ui.now;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.QuestionBox;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the console. The digits are as large as the words leave room for. In a low window
 * the script shows only what is to be done next; in a very low one what comes next says less.
 */
public final class NowView extends VBox {
  /** How high the window is, measured in its own text. */
  public enum Height {
    HIGH,
    LOW,
    FLAT
  }

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
  private static final PseudoClass SQUEEZED = PseudoClass.getPseudoClass("squeezed");

  /** The timer's size in pixels, whatever the text scale: it can be read at any of these. */
  private static final double FLATTEST = 56;

  private static final double SMALLEST = 88;
  private static final double SMALL = 120;
  private static final double USUAL = 156;
  private static final double LARGEST = 280;

  /** Room for {@code 88:88} and {@code +8:88}, in parts of the font size. */
  private static final double WIDE = 3.0;

  /** Room for {@code +88:88} and {@code 8:88:88}. */
  private static final double WIDEST = 3.9;

  private final Speech speech;
  private final HeadRow head = new HeadRow();
  private final HBox parts = new HBox();
  private final TimerView timer;
  private final QuestionBox question;
  private final ScriptBox rooms;
  private final ScriptBox script;
  private final FollowingRow following = new FollowingRow();
  private final VBox texts;
  private final ScrollPane scroll;
  private Height height = Height.HIGH;
  private @Nullable Notices placed;
  private @Nullable Moment painted;

  /** The item and its time; what is to be said and done comes by {@link #addWords}. */
  public NowView(MomentViewModel model, Speech speech, Consumer<String> copy) {
    this.speech = speech;
    setId("now");
    getStyleClass().addAll("now", "canvas");
    timer = new TimerView(speech, 20);
    timer.digits().setSize(USUAL);
    question = new QuestionBox(speech, copy);
    rooms = new ScriptBox("script-rooms", model, speech, copy);
    rooms.managedProperty().bind(rooms.visibleProperty());
    script = new ScriptBox("script", model, speech, copy);
    parts.getStyleClass().add("now-parts");
    texts = new VBox(rooms, question, script);
    texts.getStyleClass().add("now-words");
    scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("now-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    // Where there is nothing to read, the time stands in the middle of the room.
    VBox.setVgrow(timer, Priority.SOMETIMES);
    getChildren().addAll(head, parts, timer, scroll, following);
    setFillWidth(true);
    setMinHeight(0);

    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> timer.setMinuteLabels(labels()));
    paint(model.screenProperty().get());
  }

  /** Puts the question and the script in, in a frame after the first. */
  public void addWords() {
    scroll.setContent(texts);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(NowView.class.getResource("now.css"));
  }

  /** Gives what was just done a place between the script and what comes next: it covers nothing. */
  public void place(Notices notices) {
    placed = notices;
    notices.setBrief(height == Height.FLAT);
    getChildren().add(getChildren().indexOf(following), notices);
  }

  /** Says how much room there is. */
  public void setRoom(Height room) {
    if (room == height) {
      return;
    }
    height = room;
    pseudoClassStateChanged(LOW, room != Height.HIGH);
    pseudoClassStateChanged(FLAT, room == Height.FLAT);
    timer.setMinuteLabels(labels());
    head.setFlat(room == Height.FLAT);
    script.setShort(room != Height.HIGH);
    following.setShort(room == Height.FLAT);
    if (placed != null && placed.getParent() == this) {
      placed.setBrief(room == Height.FLAT);
    }
    requestLayout();
  }

  /** Says whether something beside it has left it hardly any width. */
  public void setSqueezed(boolean squeezed) {
    pseudoClassStateChanged(SQUEEZED, squeezed);
  }

  private @Nullable IntFunction<String> labels() {
    return height == Height.HIGH ? minutes -> speech.text("now.minutes", minutes) : null;
  }

  @Override
  protected void layoutChildren() {
    following.setCrowded(!hasRoomForAll());
    double size = timerSize();
    if (Math.abs(size - timer.digits().sizeProperty().get()) >= 1) {
      timer.digits().setSize(size);
    }
    super.layoutChildren();
  }

  /** Whether what comes next can stand under the rest, with the digits as small as they get. */
  private boolean hasRoomForAll() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double needed = snappedTopInset() + snappedBottomInset() + following.prefHeight(inside);
    for (Node child : getManagedChildren()) {
      if (child.equals(scroll)) {
        needed += scroll.minHeight(inside) + getSpacing();
      } else if (child.equals(timer)) {
        needed += child.prefHeight(inside) - timer.digits().sizeProperty().get() + least();
        needed += getSpacing();
      } else if (!child.equals(following)) {
        needed += child.prefHeight(inside) + getSpacing();
      }
    }
    return needed <= getHeight();
  }

  private double least() {
    return switch (height) {
      case HIGH -> SMALL;
      case LOW -> SMALLEST;
      case FLAT -> FLATTEST;
    };
  }

  /**
   * What the words leave, in whole pixels, so that it changes with an item and not with a digit.
   */
  private double timerSize() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double taken = snappedTopInset() + snappedBottomInset();
    int parted = 0;
    for (Node child : getManagedChildren()) {
      if (child.equals(placed)) {
        // It comes and goes; the digits do not.
        continue;
      }
      taken +=
          child.equals(scroll)
              ? texts.prefHeight(inside)
              : child.equals(timer)
                  ? child.prefHeight(inside) - timer.digits().sizeProperty().get()
                  : child.prefHeight(inside);
      parted++;
    }
    double left = getHeight() - taken - (parted - 1) * getSpacing();
    double most = height == Height.HIGH ? LARGEST : USUAL;
    double signs = timer.digits().getText().length() > 5 ? WIDEST : WIDE;
    return Math.floor(Math.min(inside / signs, Math.clamp(left, least(), most)));
  }

  private void paint(@Nullable Moment screen) {
    if (screen == null) {
      return;
    }
    Moment before = painted;
    painted = screen;
    head.show(screen.head());
    timer.show(screen.clock());
    if (before == null || !before.parts().equals(screen.parts())) {
      paintParts(screen.parts());
    }
    question.show(screen.question());
    List<Moment.Line> first = screen.script().stream().filter(Moment.Line::comesFirst).toList();
    rooms.setVisible(!first.isEmpty());
    rooms.show(first);
    script.show(screen.script().stream().filter(line -> !line.comesFirst()).toList());
    following.show(screen.following());
    boolean silent = screen.question() == null && screen.script().isEmpty();
    scroll.setVisible(!silent);
    scroll.setManaged(!silent);
  }

  private void paintParts(List<Moment.Part> shown) {
    parts.setVisible(!shown.isEmpty());
    parts.setManaged(!shown.isEmpty());
    parts.getChildren().setAll(shown.stream().map(PartCell::new).toList());
  }
}
