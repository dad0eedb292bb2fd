package no.samtakt.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/**
 * What lies there about the participants of a session and until when, with the way to delete it:
 * the line beneath a session's report.
 */
public final class ParticipantDataLine extends StackPane {
  private final Speech speech;
  private final Label heading = new Label();
  private final Label detail = new Label();
  private final ActionButton delete = Buttons.danger(Buttons.normal(Icon.DELETE));

  /**
   * @param asked to delete participant data; it asks first
   */
  public ParticipantDataLine(Speech speech, Runnable asked) {
    this.speech = speech;
    setId("participant-data");
    getStyleClass().addAll("card", "participant-data");
    heading.getStyleClass().addAll("body", "semibold");
    heading.setGraphic(Icons.of(Icon.SAFE, 18));
    detail.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {heading, detail}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(4, heading, detail);
    words.setAlignment(Pos.CENTER_LEFT);
    delete.setId("delete-participant-data");
    delete.setMinWidth(USE_PREF_SIZE);
    speech.bind(delete, "history.anonymise");
    delete.setOnAction(pressed -> asked.run());
    getChildren().setAll(new RowOrStack(words, delete));
  }

  public void show(PastSession session, Retention retention) {
    int names = session.kept().names();
    boolean known = names > 0;
    heading.setText(known ? speech.text("history.data", names) : speech.text("history.data-none"));
    detail.setText(known ? speech.text("history.data-until", retention.until(session)) : "");
    detail.setVisible(known);
    detail.setManaged(known);
    delete.setVisible(known);
    delete.setManaged(known);
  }
}
