package no.samtakt.ui.transport;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TransportViewModel;

/** "It started 4 minutes ago": for the leader who began talking before pressing start. */
final class LateStart extends HBox {
  private static final int LONGEST = 120;

  private final Label words;

  LateStart(TransportViewModel model, Speech speech) {
    getStyleClass().add("late-start");
    setAlignment(Pos.CENTER);
    Label words = new Label();
    words.getStyleClass().addAll("dense", "muted");
    speech.bind(words, "transport.started-ago");
    Spinner<Integer> minutes = new Spinner<>(1, LONGEST, 4);
    minutes.setId("started-minutes");
    minutes.setEditable(true);
    minutes.setPrefWidth(84);
    speech.bind(minutes.accessibleTextProperty(), "transport.minutes-ago");
    Label unit = new Label();
    unit.getStyleClass().addAll("dense", "muted");
    speech.bind(unit, "transport.min-ago");
    ActionButton start = Buttons.normal(Icon.PLAY);
    start.setId("start-earlier");
    speech.bind(start, "transport.start-then");
    start.setOnAction(pressed -> {
      minutes.commitValue();
      model.start(Duration.ofMinutes(minutes.getValue()));
    });
    getChildren().addAll(words, minutes, unit, start);
    this.words = words;
  }

  /** The question goes where there is little room; what is left still reads as one. */
  void setShort(boolean isShort) {
    words.setVisible(!isShort);
    words.setManaged(!isShort);
  }
}
