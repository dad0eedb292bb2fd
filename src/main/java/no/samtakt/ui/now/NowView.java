package no.samtakt.ui.now;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.QuestionBox;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;

/** The middle of the console. In a low window the script shows only what is to be done next. */
public final class NowView extends VBox {
  /** Below this height, in pixels at 100 % text, the script is shortened. */
  private static final double LOW = 690;

  private static final PseudoClass LOW_WINDOW = PseudoClass.getPseudoClass("low");

  private final Speech speech;
  private final HeadRow head = new HeadRow();
  private final HBox parts = new HBox();
  private final TimerView timer;
  private final QuestionBox question;
  private final ScriptBox script;
  private final FollowingRow following = new FollowingRow();
  private @Nullable Moment painted;

  public NowView(MomentViewModel model, Speech speech, Consumer<String> copy) {
    this.speech = speech;
    setId("now");
    getStyleClass().addAll("now", "canvas");
    timer = new TimerView(speech, 20);
    question = new QuestionBox(speech, copy);
    script = new ScriptBox(model, speech, copy);
    parts.getStyleClass().add("now-parts");
    VBox texts = new VBox(question, script);
    texts.getStyleClass().add("now-words");
    ScrollPane scroll = new ScrollPane(texts);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("now-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, parts, timer, scroll, following);
    setFillWidth(true);
    setMinHeight(0);

    heightProperty().addListener((o, before, height) -> fit(height.doubleValue()));
    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> timer.setMinuteLabels(labels()));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(NowView.class.getResource("now.css"));
  }

  private void fit(double height) {
    boolean low = height < LOW;
    if (low != getPseudoClassStates().contains(LOW_WINDOW)) {
      pseudoClassStateChanged(LOW_WINDOW, low);
      timer.setMinuteLabels(low ? null : labels());
      script.setShort(low);
    }
  }

  private @Nullable IntFunction<String> labels() {
    return getPseudoClassStates().contains(LOW_WINDOW)
        ? null
        : minutes -> speech.text("now.minutes", minutes);
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
    script.show(screen.script());
    following.show(screen.following());
  }

  private void paintParts(List<Moment.Part> shown) {
    parts.setVisible(!shown.isEmpty());
    parts.setManaged(!shown.isEmpty());
    parts.getChildren().setAll(shown.stream().map(PartCell::new).toList());
  }
}
