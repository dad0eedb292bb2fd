package no.samtakt.ui.groups;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.AllLines;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Speech;

/** The earlier sessions of a series, and whom it is asked about; not there where there are none. */
final class SeriesCard extends VBox {
  private final CheckBox counts = new CheckBox();
  private final Label question = new Label();
  private final Label more = new Label();
  private final VBox asking;

  SeriesCard(SeriesViewModel model, Speech speech) {
    setId("groups-series");
    getStyleClass().addAll("card", "groups-series");
    counts.setId("groups-series-counts");
    AllLines.show(counts);
    counts.setOnAction(pressed -> model.toggle());
    question.setId("groups-series-question");
    question.getStyleClass().add("dense");
    more.getStyleClass().addAll("meta", "muted");
    for (Label label : new Label[] {question, more}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    ActionButton same = Buttons.small();
    same.setId("groups-series-same");
    speech.bind(same, "groups.series-same");
    same.setOnAction(pressed -> model.answer(true));
    ActionButton two = Buttons.small();
    two.setId("groups-series-two");
    speech.bind(two, "groups.series-two");
    two.setOnAction(pressed -> model.answer(false));
    FlowPane answers = new FlowPane(same, two);
    answers.getStyleClass().add("groups-flow");
    asking = new VBox(question, answers, more);
    asking.getStyleClass().add("groups-asking");
    asking.managedProperty().bind(asking.visibleProperty());
    more.managedProperty().bind(more.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(counts, asking);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  private void paint(SeriesScreen screen) {
    setVisible(!screen.isBlank());
    counts.setText(screen.choice());
    counts.setSelected(screen.counts());
    question.setText(screen.question());
    more.setText(screen.more());
    more.setVisible(!screen.more().isEmpty());
    asking.setVisible(!screen.question().isEmpty());
  }
}
