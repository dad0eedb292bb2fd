package no.samtakt.ui.cohost;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.CohostScreen.NextCue;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;

/** What to watch for next, and the way to tell the leader of it. */
final class CueCard extends VBox {
  private final Label when = new Label();
  private final Label what = new Label();
  private final TimeText clock = new TimeText(24);
  private final ActionButton send = Buttons.small(Icon.SEND);

  CueCard(CohostViewModel model, Speech speech) {
    setId("cohost-cue");
    getStyleClass().addAll("hero", "cohost-cue");
    setMinHeight(USE_PREF_SIZE);
    when.getStyleClass().add("dense");
    when.setWrapText(true);
    when.setMinHeight(USE_PREF_SIZE);
    what.setId("cohost-cue-what");
    what.getStyleClass().addAll("semibold", "cohost-cue-what");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(when, what);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    send.setId("cohost-cue-send");
    send.setMinWidth(USE_PREF_SIZE);
    speech.bind(send, "cohost.send");
    send.setOnAction(pressed -> model.sendCue());
    clock.getStyleClass().add("cohost-cue-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    HBox told = new HBox(Icons.of(Icon.BELL, 24), words);
    HBox does = new HBox(send, clock);
    for (HBox row : new HBox[] {told, does}) {
      row.getStyleClass().add("cohost-cue-row");
      row.setAlignment(Pos.CENTER_LEFT);
    }
    getChildren().add(new RowOrStack(told, does));
  }

  /** In a narrow window the button is its icon alone. */
  void setNarrow(boolean narrow) {
    send.setWordShown(!narrow);
  }

  void show(@Nullable NextCue cue) {
    setVisible(cue != null);
    setManaged(cue != null);
    if (cue == null) {
      return;
    }
    when.setText(cue.when());
    what.setText(cue.what());
    clock.setText(cue.clock());
    clock.setVisible(!cue.clock().isEmpty());
    clock.setManaged(!cue.clock().isEmpty());
    send.setVisible(cue.message() != null);
    send.setManaged(cue.message() != null);
    send.setAccessibleText(send.getText() + ": " + what.getText());
  }
}
