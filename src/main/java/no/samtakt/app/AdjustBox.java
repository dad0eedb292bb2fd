package no.samtakt.app;

import java.time.Duration;
import java.util.Optional;
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
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Lengths;
import org.controlsfx.control.PopOver;

/** Gives what is running more or less time, as much as the leader writes. */
final class AdjustBox {
  private final PopOver box;
  private final TextField length = new TextField();
  private final Label trouble = new Label();
  private final Speech speech;
  private final Desk desk;

  AdjustBox(Speech speech, Motion motion, Desk desk) {
    this.speech = speech;
    this.desk = desk;
    Label heading = new Label(speech.text("adjust.heading"));
    heading.getStyleClass().add("semibold");
    length.setId("adjust-length");
    length.setPromptText(speech.text("adjust.example"));
    length.setAccessibleText(speech.text("adjust.heading"));
    length.setOnAction(entered -> give(1));
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.setWrapText(true);
    trouble.setMaxWidth(300);
    show(trouble, false);
    ActionButton more = Buttons.accent(Buttons.normal(Icon.ADD));
    more.setId("adjust-more");
    more.setText(speech.text("adjust.more"));
    more.setOnAction(pressed -> give(1));
    ActionButton less = Buttons.normal(Icon.REMOVE);
    less.setId("adjust-less");
    less.setText(speech.text("adjust.less"));
    less.setOnAction(pressed -> give(-1));
    HBox buttons = new HBox(more, less);
    buttons.getStyleClass().add("adjust-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(heading, length, trouble, buttons);
    content.getStyleClass().add("adjust-box");
    box = Popovers.of(content, motion);
  }

  void show(Node beside) {
    box.show(beside);
    length.requestFocus();
  }

  private void give(int sign) {
    Optional<Duration> by = Lengths.of(length.getText());
    if (by.isEmpty() || by.get().isZero()) {
      trouble.setText(speech.text("adjust.not-a-length", length.getText()));
      show(trouble, true);
      return;
    }
    desk.give(new SessionCommand.Adjust(by.get().multipliedBy(sign)));
    box.hide();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
