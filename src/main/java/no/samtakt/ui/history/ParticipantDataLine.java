package no.samtakt.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/**
 * What lies there about the participants of a session and until when, with the ways to delete that
 * alone or the whole session: the card beneath a session's report.
 */
public final class ParticipantDataLine extends StackPane {
  private final Speech speech;
  private final Label heading = new Label();
  private final Label detail = new Label();
  private final ActionButton whole = Buttons.danger(Buttons.normal(Icon.DELETE));
  private final ActionButton delete = Buttons.danger(Buttons.normal(Icon.SAFE));

  /**
   * The line, empty.
   *
   * @param people deletes participant data; it asks first
   * @param session deletes the whole session for good; it asks first
   */
  public ParticipantDataLine(Speech speech, Runnable people, Runnable session) {
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
    delete.setOnAction(pressed -> people.run());
    whole.setId("delete-session");
    whole.setMinWidth(USE_PREF_SIZE);
    speech.bind(whole, "history.delete-session");
    whole.setOnAction(pressed -> session.run());
    FlowPane buttons = new FlowPane(8, 8, delete, whole);
    getChildren().setAll(new VBox(12, words, buttons));
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
