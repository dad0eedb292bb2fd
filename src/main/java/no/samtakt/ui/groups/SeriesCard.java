package no.samtakt.ui.groups;

import javafx.scene.Node;
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
  private final Label given = new Label();
  private final Label more = new Label();
  private final ActionButton again = Buttons.small();
  private final VBox asking;

  SeriesCard(SeriesViewModel model, Speech speech) {
    setId("groups-series");
    getStyleClass().addAll("card", "groups-series");
    counts.setId("groups-series-counts");
    AllLines.show(counts);
    counts.setOnAction(pressed -> model.toggle());
    question.setId("groups-series-question");
    question.getStyleClass().add("dense");
    given.setId("groups-series-given");
    given.getStyleClass().addAll("meta", "muted");
    more.getStyleClass().addAll("meta", "muted");
    again.setId("groups-series-again");
    again.setOnAction(pressed -> model.turnAgain());
    for (Label label : new Label[] {question, given, more}) {
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
    asking = new VBox(question, given, answers, more);
    asking.getStyleClass().add("groups-asking");
    asking.managedProperty().bind(asking.visibleProperty());
    for (Node part : new Node[] {counts, given, more, again}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    managedProperty().bind(visibleProperty());
    getChildren().addAll(counts, asking, again);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  private void paint(SeriesScreen screen) {
    setVisible(!screen.isBlank());
    counts.setVisible(!screen.choice().isEmpty());
    counts.setText(screen.choice());
    counts.setSelected(screen.counts());
    question.setText(screen.question());
    given.setText(screen.given());
    given.setVisible(!screen.given().isEmpty());
    more.setText(screen.more());
    more.setVisible(!screen.more().isEmpty());
    asking.setVisible(!screen.question().isEmpty());
    again.setText(screen.again());
    again.setVisible(!screen.again().isEmpty());
  }
}
