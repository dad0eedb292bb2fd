package no.samtakt.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.live.Desk;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Lengths;
import org.controlsfx.control.PopOver;

/**
 * Gives what is running more or less time, or puts off everything ahead, as much as the leader
 * writes.
 */
final class AdjustBox {
  private final PopOver box;
  private final TextField length = new TextField();
  private final Label trouble = new Label();
  private final HBox buttons = new HBox();
  private final VBox content = new VBox();
  private final Speech speech;
  private final Desk desk;

  private final Function<Duration, SessionCommand> entered;

  private AdjustBox(
      Speech speech,
      Motion motion,
      Desk desk,
      String heading,
      Function<Duration, SessionCommand> entered) {
    this.speech = speech;
    this.desk = desk;
    this.entered = entered;
    Label head = new Label(speech.text(heading));
    head.getStyleClass().add("semibold");
    head.setWrapText(true);
    length.setId("adjust-length");
    length.setPromptText(speech.text("adjust.example"));
    length.setAccessibleText(head.getText());
    FirstLetter.drop(length);
    length.setOnAction(enter -> give(entered));
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.setWrapText(true);
    trouble.setMaxWidth(300);
    show(trouble, false);
    buttons.getStyleClass().add("adjust-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().setAll(head, length, trouble, buttons);
    content.getStyleClass().add("adjust-box");
    box = Popovers.of(content, motion);
  }

  /** More time for what runs, or less. */
  static AdjustBox time(Speech speech, Motion motion, Desk desk) {
    AdjustBox box =
        new AdjustBox(speech, motion, desk, "adjust.heading", SessionCommand.Adjust::new);
    box.add("adjust-more", Buttons.accent(Buttons.normal(Icon.ADD)), box.entered);
    box.add(
        "adjust-less", Buttons.normal(Icon.REMOVE), by -> new SessionCommand.Adjust(by.negated()));
    return box;
  }

  /** Everything ahead so much later. */
  static AdjustBox delay(Speech speech, Motion motion, Desk desk) {
    AdjustBox box =
        new AdjustBox(speech, motion, desk, "delay.heading", SessionCommand.DelayAhead::new);
    Label note = new Label(speech.text("delay.note"));
    note.getStyleClass().addAll("dense", "muted");
    note.setWrapText(true);
    note.setMaxWidth(300);
    box.content.getChildren().add(2, note);
    box.add("adjust-delay", Buttons.accent(Buttons.normal(Icon.CLOCK)), box.entered);
    return box;
  }

  /** The timer beside the agenda. */
  static AdjustBox timer(Speech speech, Motion motion, Desk desk) {
    AdjustBox box =
        new AdjustBox(
            speech, motion, desk, "side-timer.heading", SessionCommand.StartSideTimer::new);
    box.add("adjust-timer", Buttons.accent(Buttons.normal(Icon.TIMER)), box.entered);
    return box;
  }

  private void add(String id, ActionButton button, Function<Duration, SessionCommand> command) {
    button.setId(id);
    button.setText(speech.text(id.replace('-', '.')));
    button.setOnAction(pressed -> give(command));
    buttons.getChildren().add(button);
  }

  void show(Node beside) {
    box.show(beside);
    length.requestFocus();
  }

  private void give(Function<Duration, SessionCommand> command) {
    Optional<Duration> by = Lengths.of(length.getText());
    if (by.isEmpty() || by.get().isZero()) {
      trouble.setText(speech.text("adjust.not-a-length", length.getText()));
      show(trouble, true);
      return;
    }
    desk.give(command.apply(by.get()));
    box.hide();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
