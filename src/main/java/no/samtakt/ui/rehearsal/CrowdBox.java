package no.samtakt.ui.rehearsal;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** Who comes to this rehearsal: it begins again when that changes. */
final class CrowdBox extends VBox {
  private final RehearsalViewModel model;
  private final Speech speech;
  private final GridPane lines = new GridPane();
  private final NumberField people;
  private final NumberField organisations;
  private final NumberField noShows;
  private final NumberField latecomers;

  /**
   * @param done is told before it begins again
   */
  CrowdBox(RehearsalViewModel model, Speech speech, Runnable done) {
    this.model = model;
    this.speech = speech;
    getStyleClass().add("scenario-box");
    Crowd.Size now = model.typedCrowd();
    Label heading = new Label();
    heading.getStyleClass().addAll("semibold", "odds-heading");
    speech.bind(heading, "rehearsing.crowd");
    lines.getStyleClass().add("scenario-grid");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().add(words);
    people = line(0, "people", 0, now.people());
    organisations = line(1, "organisations", 1, now.organisations());
    noShows = line(2, "no-shows", 0, now.noShows());
    latecomers = line(3, "late", 0, now.late());
    ActionButton again = Buttons.normal(Icon.ROUND);
    again.setId("scenario-again");
    speech.bind(again, "rehearsing.crowd-again");
    again.setOnAction(pressed -> {
      done.run();
      model.desk().restart(typed());
    });
    getChildren().addAll(heading, lines, again);
  }

  private NumberField line(int row, String what, int least, int now) {
    Label label = new Label();
    label.getStyleClass().add("dense");
    label.setWrapText(true);
    speech.bind(label, "rehearsing.crowd-" + what);
    NumberField number = new NumberField("crowd-" + what, least, NumberField.MOST_PEOPLE, now);
    label.setLabelFor(number);
    number.getEditor().accessibleTextProperty().bind(label.textProperty());
    number.valueProperty().addListener((o, before, after) -> model.typeCrowd(typed()));
    lines.addRow(row, label, number);
    return number;
  }

  private Crowd.Size typed() {
    int all = people.getValue();
    int absent = Math.min(noShows.getValue(), all);
    return new Crowd.Size(
        all, organisations.getValue(), absent, Math.min(latecomers.getValue(), all - absent));
  }
}
