package no.samtakt.ui.cohost;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left of the window: what runs, how much is left of it, and what the co-host does next. */
final class TimeSide extends VBox {
  private final Speech speech;
  private final FontIcon kind = Icons.of(Icon.CUSTOM, 24);
  private final Label title = new Label();
  private final Label about = new Label();
  private final TimerView timer;
  private final Label from = new Label();
  private final Label to = new Label();
  private final HBox clocks = new HBox();
  private final OwnLines lines;
  private final CueCard cue;
  private final FontIcon nextKind = Icons.of(Icon.CUSTOM, 20);
  private final Label next = new Label();
  private final Label nextTitle = new Label();
  private final TimeText nextTime = new TimeText(20);
  private final HBox following;
  private final StackPane beneath;
  private final ActionButton pause = Buttons.normal(Icon.PAUSE, null);
  private final ActionButton less = Buttons.normal(null, "−");
  private final ActionButton more = Buttons.normal(null, "+");
  private final RowOrStack transport;
  private final HBox head = new HBox();
  private final VBox foot;
  private final VBox top;
  private boolean hasNext;
  private boolean isTight;
  private @Nullable Notices notices;

  TimeSide(CohostViewModel model, Speech speech, Consumer<String> copy, Runnable home) {
    this.speech = speech;
    this.timer = new TimerView(speech, 18);
    this.lines = new OwnLines(model, speech, copy);
    this.cue = new CueCard(model, speech);
    getStyleClass().addAll("cohost-time", "canvas");
    title.setId("cohost-item");
    title.getStyleClass().addAll("question", "cohost-item");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    about.setId("cohost-about");
    about.getStyleClass().addAll("dense", "muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title, about);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    kind.getStyleClass().add("cohost-kind");
    head.getChildren().addAll(kind, words);
    head.getStyleClass().add("cohost-item-head");
    head.setMinHeight(USE_PREF_SIZE);

    DigitsBox digits = new DigitsBox(timer.digits());
    VBox.setVgrow(digits, Priority.ALWAYS);
    from.getStyleClass().addAll("meta", "muted");
    to.getStyleClass().addAll("meta", "muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    clocks.getChildren().addAll(from, between, to);
    timer.getChildren().addFirst(digits);
    timer.getChildren().add(clocks);
    VBox.setVgrow(timer, Priority.ALWAYS);

    next.getStyleClass().addAll("body", "muted");
    next.setMinWidth(USE_PREF_SIZE);
    nextTitle.setId("cohost-next");
    nextTitle.getStyleClass().addAll("body", "semibold");
    nextTitle.setMinWidth(0);
    nextTitle.setWrapText(true);
    nextTitle.setMinHeight(USE_PREF_SIZE);
    nextTitle.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(nextTitle, Priority.ALWAYS);
    nextTime.getStyleClass().add("question");
    nextTime.setMinWidth(USE_PREF_SIZE);
    following = new HBox(nextKind, next, nextTitle, nextTime);
    following.getStyleClass().add("cohost-following");
    following.setAlignment(Pos.CENTER_LEFT);
    following.setMinHeight(USE_PREF_SIZE);

    button(pause, "cohost-pause", model.transport()::pauseOrResume, home);
    button(less, "cohost-less", () -> model.transport().adjust(Duration.ofMinutes(-1)), home);
    button(more, "cohost-more", () -> model.transport().adjust(Duration.ofMinutes(1)), home);
    speech.bind(less, "transport.less");
    speech.bind(more, "transport.more");
    pause.setMaxWidth(Double.MAX_VALUE);
    HBox minutes = new HBox(less, more);
    minutes.getStyleClass().add("cohost-minutes");
    transport = new RowOrStack(pause, minutes);
    beneath = new StackPane(following);
    foot = new VBox(cue, beneath, transport);
    foot.getStyleClass().add("cohost-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    top = new VBox(head, timer, lines);
    top.getStyleClass().add("cohost-top");
    ScrollPane scroll = CohostView.scrolling(top);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot);
    timer.setMinHeight(USE_PREF_SIZE);
    heightProperty().addListener(resized -> fit());
    foot.heightProperty().addListener(resized -> fit());

    model.screenProperty().addListener((o, before, now) -> paint(now));
    model.transport().screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, spoken -> paint(model.transport().screenProperty().get()));
    paint(model.screenProperty().get());
  }

  /** What is said in passing is laid over what comes next, which can wait. */
  void place(Notices notice) {
    notices = notice;
    beneath.getChildren().add(notice);
  }

  /** In a small window that is low as well, what comes next is left to the console. */
  void setTight(boolean tight) {
    isTight = tight;
    if (notices != null) {
      notices.setBrief(tight);
    }
    show(following, hasNext && !tight);
  }

  /** Where the foot would leave no room for the item and its time, it scrolls along with them. */
  private void fit() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double taken = snappedTopInset() + snappedBottomInset() + foot.prefHeight(inside);
    double needed = head.prefHeight(inside) + timer.prefHeight(inside);
    boolean lowest = getHeight() - taken < needed;
    VBox place = lowest ? top : this;
    if (!place.getChildren().contains(foot)) {
      (lowest ? this : top).getChildren().remove(foot);
      place.getChildren().add(foot);
    }
  }

  /** In a narrow window what is said by an icon is not said in words as well. */
  void setNarrow(boolean narrow) {
    cue.setNarrow(narrow);
    for (ActionButton button : new ActionButton[] {pause, less, more}) {
      button.setKeyHintShown(!narrow);
    }
  }

  private static void button(ActionButton button, String id, Runnable action, Runnable home) {
    button.setId(id);
    button.getStyleClass().add("cohost-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> {
      action.run();
      home.run();
    });
  }

  private void paint(@Nullable CohostScreen screen) {
    if (screen == null) {
      return;
    }
    Moment moment = screen.moment();
    Icons.change(kind, Icon.valueOf(moment.head().kind().name()));
    title.setText(moment.head().title());
    about.setText(screen.about());
    show(about, !screen.about().isEmpty());
    timer.show(moment.clock());
    from.setText(screen.from());
    to.setText(screen.to());
    show(clocks, !screen.from().isEmpty());
    lines.show(screen.lines());
    cue.show(screen.cue());
    Moment.Following after = moment.following();
    hasNext = after != null;
    show(following, hasNext && !isTight);
    if (after != null) {
      Icons.change(nextKind, Icon.valueOf(after.kind().name()));
      next.setText(after.label());
      nextTitle.setText(
          after.length().isEmpty()
              ? after.title()
              : speech.text("cohost.next-item", after.title(), after.length()));
      nextTime.setText(after.time());
    }
  }

  private void paint(@Nullable Steps steps) {
    if (steps == null) {
      return;
    }
    show(transport, steps.stage() == Steps.Stage.RUNNING);
    pause.setText(speech.text(steps.paused() ? "transport.resume" : "transport.pause"));
    pause.setIcon(steps.paused() ? Icon.PLAY : Icon.PAUSE);
    pause.setKeyHint(speech.text("keys.space"));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
