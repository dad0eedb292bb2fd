package no.samtakt.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.start.StartScreen.Resume;
import org.jspecify.annotations.Nullable;

/** The offer to go on with what was interrupted. */
final class ResumeBanner extends HBox {
  private final Label title = new Label();
  private final Label detail = new Label();
  private final ActionButton go = Buttons.accent(Buttons.transport(Icon.PLAY, "Enter"));
  private @Nullable Resume offered;

  ResumeBanner(StartActions actions, Speech speech) {
    getStyleClass().addAll("hero", "start-resume");
    setAlignment(Pos.CENTER_LEFT);
    StackPane mark = new StackPane(Icons.of(Icon.UNDO, 24));
    mark.getStyleClass().add("start-resume-mark");
    title.getStyleClass().add("question");
    title.setWrapText(true);
    detail.getStyleClass().add("body");
    detail.setWrapText(true);
    detail.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    go.setId("resume");
    go.setMinWidth(USE_PREF_SIZE);
    speech.bind(go, "start.resume");
    go.setOnAction(pressed -> {
      if (offered != null) {
        actions.resume(offered.session());
      }
    });
    getChildren().addAll(mark, words, go);
    show(null);
  }

  void show(@Nullable Resume resume) {
    offered = resume;
    setVisible(resume != null);
    setManaged(resume != null);
    go.setDefaultButton(resume != null);
    if (resume != null) {
      title.setText(resume.title());
      detail.setText(resume.detail());
    }
  }
}
