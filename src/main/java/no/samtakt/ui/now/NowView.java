package no.samtakt.ui.now;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The middle of the console. In a low window the script shows only what is to be done next. */
public final class NowView extends VBox {
  /** Below this height, in pixels at 100 % text, the script is shortened. */
  private static final double LOW = 690;

  private static final PseudoClass LOW_WINDOW = PseudoClass.getPseudoClass("low");

  private final Speech speech;
  private final HeadRow head = new HeadRow();
  private final HBox parts = new HBox();
  private final TimeText digits = new TimeText(156);
  private final FontIcon stateIcon = Icons.of(Icon.PLAY, 16);
  private final Label word = new Label();
  private final Label detail = new Label();
  private final TaktBar takt = new TaktBar(20);
  private final QuestionBox question;
  private final ScriptBox script;
  private final FollowingRow following = new FollowingRow();
  private @Nullable NowScreen painted;

  public NowView(NowViewModel model, Speech speech, Consumer<String> copy) {
    this.speech = speech;
    setId("now");
    getStyleClass().addAll("now", "canvas");
    question = new QuestionBox(speech, copy);
    script = new ScriptBox(model, speech, copy);
    parts.getStyleClass().add("now-parts");
    digits.setId("timer");
    digits.getStyleClass().add("now-digits");
    word.getStyleClass().addAll("size16", "semibold", "now-word");
    detail.getStyleClass().addAll("size16", "muted");
    HBox state = new HBox(stateIcon, word, detail);
    state.getStyleClass().add("now-state");
    state.setAlignment(Pos.CENTER);
    takt.setId("takt");
    VBox texts = new VBox(question, script);
    texts.getStyleClass().add("now-words");
    ScrollPane scroll = new ScrollPane(texts);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("now-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox timer = new VBox(digits, state, takt);
    timer.getStyleClass().add("now-timer");
    getChildren().addAll(head, parts, timer, scroll, following);
    setFillWidth(true);
    setMinHeight(0);

    heightProperty().addListener((o, before, height) -> fit(height.doubleValue()));
    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> takt.setMinuteLabels(labels()));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(NowView.class.getResource("now.css"));
  }

  private void fit(double height) {
    boolean low = height < LOW;
    if (low != getPseudoClassStates().contains(LOW_WINDOW)) {
      pseudoClassStateChanged(LOW_WINDOW, low);
      takt.setMinuteLabels(low ? null : labels());
      script.setShort(low);
    }
  }

  private @Nullable IntFunction<String> labels() {
    return getPseudoClassStates().contains(LOW_WINDOW)
        ? null
        : minutes -> speech.text("now.minutes", minutes);
  }

  private void paint(@Nullable NowScreen screen) {
    if (screen == null) {
      return;
    }
    NowScreen before = painted;
    painted = screen;
    head.show(screen.head());
    NowScreen.Clock clock = screen.clock();
    digits.setText(clock.digits());
    for (NowScreen.State each : NowScreen.State.values()) {
      pseudoClassStateChanged(pseudo(each), each == clock.state());
    }
    Icons.change(stateIcon, icon(clock.state()));
    word.setText(clock.word());
    detail.setText(clock.detail());
    takt.show(clock.total(), clock.left(), clock.takt());
    takt.setAccessibleText(speech.text("now.said", clock.word(), clock.digits(), clock.detail()));
    if (before == null || !before.parts().equals(screen.parts())) {
      paintParts(screen.parts());
    }
    question.show(screen.question());
    script.show(screen.script());
    following.show(screen.following());
  }

  private void paintParts(List<NowScreen.Part> shown) {
    parts.setVisible(!shown.isEmpty());
    parts.setManaged(!shown.isEmpty());
    parts.getChildren().setAll(shown.stream().map(PartCell::new).toList());
  }

  private static Icon icon(NowScreen.State state) {
    return switch (state) {
      case BEFORE, WAITING -> Icon.CLOCK;
      case RUNNING -> Icon.PLAY;
      case PAUSED -> Icon.PAUSE;
      case WARNING -> Icon.WARNING;
      case OVERTIME -> Icon.OVERTIME;
      case STANDING -> Icon.STOP;
      case SWAPPING -> Icon.SHUFFLE;
      case ENDED -> Icon.ON_SCHEDULE;
    };
  }

  private static PseudoClass pseudo(NowScreen.State state) {
    return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
  }
}
