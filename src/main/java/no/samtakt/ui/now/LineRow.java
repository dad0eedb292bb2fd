package no.samtakt.ui.now;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.ui.moment.MomentViewModel;

/** One line of the script: what sort it is, what it says, and what can be copied from it. */
final class LineRow extends HBox {
  LineRow(Line line, MomentViewModel model, Speech speech, Consumer<String> copy) {
    getStyleClass().add("now-line");
    Label text = new Label(line.text());
    text.getStyleClass().add("script");
    if (line.done()) {
      text.getStyleClass().add("muted");
    }
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(sort(line, model, speech), text);
    if (line.by() != null) {
      Badge by = new Badge(Badge.Tone.NEUTRAL, Icon.PERSON);
      by.setText(line.by());
      by.getStyleClass().add("now-by");
      getChildren().add(by);
    }
    String copied = line.copy();
    if (copied != null) {
      ActionButton button = Buttons.small(line.kind() == LineKind.TOOL ? Icon.LINK : Icon.COPY);
      button.setText(speech.text("now.copy"));
      button.setAccessibleText(speech.text("now.copy") + ": " + copied);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(pressed -> copy.accept(copied));
      getChildren().add(button);
    }
  }

  private static Node sort(Line line, MomentViewModel model, Speech speech) {
    if (line.kind() == LineKind.DO && line.index() != Moment.NO_TICK) {
      CheckBox box = new CheckBox(line.word());
      box.setId("do-" + line.index());
      box.getStyleClass().add("now-sort");
      box.setSelected(line.done());
      box.setMinWidth(USE_PREF_SIZE);
      box.setAccessibleText(speech.text("now.check", line.text()));
      box.setOnAction(pressed -> model.check(line.index(), box.isSelected()));
      return box;
    }
    Label sort = new Label(line.word(), Icons.of(icon(line.kind()), 14));
    sort.getStyleClass().add("now-sort");
    sort.setMinWidth(USE_PREF_SIZE);
    return sort;
  }

  private static Icon icon(LineKind kind) {
    return switch (kind) {
      case SAY -> Icon.SAY;
      case DO -> Icon.TO_DO;
      case CHAT -> Icon.CHAT;
      case TOOL -> Icon.LINK;
      case PLAN_B -> Icon.INFO;
      case REMEMBER -> Icon.NOTES;
    };
  }
}
