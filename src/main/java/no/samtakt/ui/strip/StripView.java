package no.samtakt.ui.strip;

import java.net.URL;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.CatchUpBanner;
import no.samtakt.ui.moment.CatchUpBox;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The whole session in a strip beside the meeting. Timer, what drives it and what comes next are
 * always there; what is to be talked about and done scrolls between them where it must.
 */
public final class StripView extends VBox {
  /** Below these heights, in pixels at 100 % text, less is shown around the timer. */
  private static final double LOW = 740;

  private static final double LOWER = 560;
  private static final double LOWEST = 480;
  private static final PseudoClass LOW_STRIP = PseudoClass.getPseudoClass("low");
  private static final PseudoClass LOWER_STRIP = PseudoClass.getPseudoClass("lower");
  private static final PseudoClass LOWEST_STRIP = PseudoClass.getPseudoClass("lowest");
  private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

  private final Sources sources;
  private final ObservableDoubleValue textScale;
  private final Speech speech;
  private final StripHead head = new StripHead();
  private final StripStatus status = new StripStatus();
  private final WindowButtons buttons;
  private final TimerBlock timer;
  private final CatchUpBanner catchUp;
  private final PromptBox prompt;
  private final ErrandRows errands;
  private final EmptyState over = new EmptyState(Icon.ALL_DONE);
  private final ScrollPane scroll;
  private final NextRow next;
  private final StripFoot foot;
  private @Nullable Notices placed;

  /**
   * The strip of one session.
   *
   * @param catchUpBox where a part of what is proposed is chosen
   * @param textScale how large text is, from 1.0 to 2.0
   */
  public StripView(
      Sources sources,
      Ways ways,
      Supplier<CatchUpBox> catchUpBox,
      Speech speech,
      ObservableDoubleValue textScale) {
    this.sources = sources;
    this.textScale = textScale;
    this.speech = speech;
    setId("strip");
    getStyleClass().addAll("strip", "canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    speech.onChange(this, words -> setAccessibleText(words.text("strip.name")));
    buttons = new WindowButtons(ways, speech, this::requestFocus);
    head.getChildren().add(buttons);
    timer = new TimerBlock(speech);
    prompt = new PromptBox(sources.aside(), ways, speech);
    errands = new ErrandRows(sources.moment(), speech, ways.copy());
    catchUp =
        new CatchUpBanner(
            sources.catchUp(), catchUpBox, speech, Orientation.VERTICAL, this::requestFocus);
    VBox texts = new VBox(prompt, catchUp, errands, over);
    texts.getStyleClass().add("strip-texts");
    scroll = new ScrollPane(texts);
    scroll.setFitToWidth(true);
    // Words wrap; nothing is ever to the side of what is seen.
    texts.setMinWidth(0);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("strip-scroll");
    // A scroll bar takes its width from the margin, not from the texts.
    scroll
        .viewportBoundsProperty()
        .addListener((o, before, now) ->
            texts.pseudoClassStateChanged(SCROLLS, now.getWidth() < scroll.getWidth() - 2));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    next = new NextRow(speech);
    foot = new StripFoot(sources, ways, speech, this::requestFocus);
    getChildren().addAll(head, status, timer, scroll, next, foot);

    heightProperty().addListener((o, before, now) -> fit());
    textScale.addListener((o, before, now) -> fit());
    setOnKeyPressed(this::pressed);
    sources.moment().screenProperty().addListener((o, before, now) -> paint(now));
    sources.progress().screenProperty().addListener((o, before, now) -> paint(now));
    sources.transport().screenProperty().addListener((o, before, now) -> paint(now));
    sources.aside().screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> paintAll());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(StripView.class.getResource("strip.css"));
  }

  /** Puts the caret in the field for a note. */
  public void writeNote() {
    foot.writeNote();
  }

  /** Opens the box for a part of what is proposed, beside its banner. */
  public void chooseCatchUp() {
    scroll.setVvalue(0);
    catchUp.choose();
  }

  /** Takes what tells of things in passing in: beneath the texts, where it covers nothing. */
  public void receive(Notices notices) {
    VBox.setMargin(notices, new Insets(0, 8, 8, 8));
    getChildren().add(getChildren().indexOf(next), notices);
    placed = notices;
    fit();
  }

  /** Puts what has to be seen beneath the status. */
  public void add(Node banner) {
    getChildren().add(getChildren().indexOf(timer), banner);
  }

  /** Says whether keys alone work just now: the hints tell those that do. */
  public void setSingleKeys(boolean on) {
    foot.setSingleKeys(on);
    buttons.setSingleKeys(on);
  }

  /** The button that a box about time belongs beside. */
  public Node timeButton() {
    return foot.timeButton();
  }

  private void fit() {
    double room = getHeight() > 0 ? getHeight() / textScale.get() : LOW;
    boolean low = room < LOW;
    pseudoClassStateChanged(LOW_STRIP, low);
    pseudoClassStateChanged(LOWER_STRIP, room < LOWER);
    pseudoClassStateChanged(LOWEST_STRIP, room < LOWEST);
    timer.setLow(room < LOWER);
    foot.setLow(room < LOWER);
    next.setHidden(room < LOWEST);
    if (placed != null && placed.getParent() == this) {
      placed.setBrief(low);
    }
    head.setVisible(!low);
    head.setManaged(!low);
    if (low && !status.getChildren().contains(buttons)) {
      status.getChildren().add(buttons);
    } else if (!low && !head.getChildren().contains(buttons)) {
      head.getChildren().add(buttons);
    }
  }

  private void pressed(KeyEvent key) {
    double step = 48 / Math.max(1, scroll.getContent().getLayoutBounds().getHeight());
    switch (key.getCode()) {
      case DOWN -> scroll.setVvalue(Math.min(1, scroll.getVvalue() + step));
      case UP -> scroll.setVvalue(Math.max(0, scroll.getVvalue() - step));
      case ESCAPE -> requestFocus();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void paintAll() {
    paint(sources.moment().screenProperty().get());
    paint(sources.progress().screenProperty().get());
    paint(sources.transport().screenProperty().get());
    paint(sources.aside().screenProperty().get());
  }

  private void paint(@Nullable Moment moment) {
    if (moment == null) {
      return;
    }
    timer.show(moment);
    prompt.show(moment.question(), sources.aside().screenProperty().get());
    errands.show(Errands.of(moment.script()));
    next.show(moment.following());
    boolean ended = moment.clock().state() == State.ENDED;
    over.heading().setText(moment.head().about());
    show(over, ended);
  }

  private void paint(@Nullable Progress progress) {
    if (progress != null) {
      Steps steps = sources.transport().screenProperty().get();
      status.setOver(steps != null && steps.stage() == Steps.Stage.ENDED);
      head.show(progress);
      status.show(progress);
    }
  }

  private void paint(@Nullable Steps steps) {
    if (steps != null) {
      foot.show(steps);
      paint(sources.progress().screenProperty().get());
    }
  }

  private void paint(@Nullable Aside aside) {
    if (aside == null) {
      return;
    }
    Moment moment = sources.moment().screenProperty().get();
    prompt.show(moment == null ? null : moment.question(), aside);
    over.explanation().setText(speech.text("start.notes-safe", aside.notes()));
    foot.show(aside);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
