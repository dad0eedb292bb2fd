package no.samtakt.ui.cohost;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.SpeakersScreen.Round;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The round that goes on: who has the word, how far it has come, and who is come back to. */
final class RoundCard extends VBox {
  private final Label progress = new Label();
  private final NameLine who = new NameLine("size16");
  private final Label then = new Label();
  private final Label passed = new Label();
  private final ProgressBar come = new ProgressBar(0);
  private final ActionButton next = Buttons.accent(Buttons.normal(null, "T"));
  private final ActionButton pass = Buttons.normal();

  RoundCard(SpeakersViewModel model, Speech speech) {
    setId("round");
    getStyleClass().addAll("card-accent", "speaker-card");
    setMinHeight(USE_PREF_SIZE);
    Label title = new Label();
    title.getStyleClass().addAll("dense", "semibold");
    title.setGraphic(Icons.of(Icon.ROUND, 14));
    speech.bind(title, "round.title");
    progress.setId("round-progress");
    progress.getStyleClass().addAll("dense", "muted");
    ActionButton end = Buttons.small();
    end.setId("round-end");
    end.setMinWidth(USE_PREF_SIZE);
    speech.bind(end, "round.end");
    end.setOnAction(pressed -> model.endRound());
    HBox words = new HBox(title, progress);
    words.getStyleClass().add("speaker-who");
    words.setAlignment(Pos.CENTER_LEFT);
    RowOrStack top = new RowOrStack(words, end);
    who.name().setId("round-name");
    then.getStyleClass().addAll("dense", "muted");
    passed.setId("round-passed");
    passed.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {then, passed}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    next.setId("round-next");
    next.setOnAction(pressed -> model.next());
    pass.setId("round-pass");
    speech.bind(pass, "round.pass");
    pass.setOnAction(pressed -> model.pass());
    FlowPane buttons = new FlowPane(next, pass);
    buttons.getStyleClass().add("round-buttons");
    come.setMaxWidth(Double.MAX_VALUE);
    come.getStyleClass().add("speaker-used");
    getChildren().addAll(top, who, then, buttons, passed, come);
  }

  void show(@Nullable Round round, Speech speech) {
    setVisible(round != null);
    setManaged(round != null);
    if (round == null) {
      return;
    }
    progress.setText(round.progress());
    String name = round.name();
    who.show(name == null ? speech.text("round.left") : name, round.organisation());
    then.setText(round.next());
    passed.setText(round.passed());
    next.setText(round.go());
    pass.setDisable(!round.canPass());
    come.setProgress(round.share());
    come.setAccessibleText(round.progress());
  }
}
