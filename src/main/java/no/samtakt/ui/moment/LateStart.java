package no.samtakt.ui.moment;

import java.time.Duration;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/**
 * "It started 4 minutes ago": for the leader who began talking before pressing start. In a narrow
 * window the question stands above its answer.
 */
public final class LateStart extends StackPane {
  private static final int LONGEST = 120;

  private final Label words = new Label();
  private final Speech speech;

  public LateStart(TransportViewModel model, Speech speech, Orientation lying) {
    this.speech = speech;
    getStyleClass().add("late-start");
    words.getStyleClass().addAll("dense", "muted");
    words.setMinWidth(USE_PREF_SIZE);
    speech.bind(words, "transport.started-ago");
    Spinner<Integer> minutes = new Spinner<>(1, LONGEST, 4);
    minutes.setId("started-minutes");
    minutes.getStyleClass().add("late-minutes");
    minutes.setEditable(true);
    speech.bind(minutes.accessibleTextProperty(), "transport.minutes-ago");
    Label unit = new Label();
    unit.getStyleClass().addAll("dense", "muted");
    unit.setMinWidth(USE_PREF_SIZE);
    speech.bind(unit, "transport.min-ago");
    ActionButton start = Buttons.normal(Icon.PLAY);
    start.setId("start-earlier");
    start.setMinWidth(USE_PREF_SIZE);
    speech.bind(start, "transport.start-then");
    start.setOnAction(pressed -> {
      minutes.commitValue();
      model.start(Duration.ofMinutes(minutes.getValue()));
    });
    HBox answer = new HBox(minutes, unit, start);
    answer.getStyleClass().add("late-answer");
    answer.setAlignment(Pos.CENTER_LEFT);
    if (lying == Orientation.VERTICAL) {
      VBox both = new VBox(words, answer);
      both.getStyleClass().add("late-column");
      getChildren().add(both);
    } else {
      answer.getChildren().addFirst(words);
      getChildren().add(answer);
    }
  }

  /** Where there is little room it is no longer asked, but can still be said. */
  public void setShort(boolean isShort) {
    speech.bind(words, isShort ? "transport.started" : "transport.started-ago");
  }
}
