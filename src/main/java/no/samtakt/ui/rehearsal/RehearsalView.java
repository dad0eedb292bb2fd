package no.samtakt.ui.rehearsal;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;

/** The page of a rehearsal: plan and simulation side by side, and what to learn from it. */
public final class RehearsalView extends StackPane {
  private final RehearsalViewModel model;
  private final ChartView chart;
  private final VBox beside = new VBox();
  private final RehearsalBody body;

  /**
   * @param textScale how large text is; 1 is as designed
   */
  public RehearsalView(
      RehearsalViewModel model, Speech speech, Motion motion, ObservableDoubleValue textScale) {
    this.model = model;
    setId("rehearsal");
    getStyleClass().addAll("rehearsal-page", "canvas");
    setFocusTraversable(true);
    chart = new ChartView(model, speech);
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox left = new VBox(over(speech, motion), new VerdictView(model, speech), chart);
    left.setMinWidth(0);
    beside.getStyleClass().addAll("rehearsal-beside", "side");
    beside.getChildren().add(new OddsView(model, speech));
    body = new RehearsalBody(left, beside, textScale);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(new VBox(new PageHead(model, speech), body));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node over(Speech speech, Motion motion) {
    Label heading = new Label();
    heading.getStyleClass().addAll("size16", "semibold");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    speech.bind(heading, "rehearsing.plan-and-simulation");
    ActionButton scenario = Buttons.normal(Icon.SETTINGS, null);
    scenario.setId("rehearsal-scenario");
    scenario.getStyleClass().add("rehearsal-scenario");
    Runnable name = () -> scenario.setText(model.odds().scenarioName());
    model.odds().toldProperty().addListener((o, before, now) -> name.run());
    speech.onChange(this, words -> name.run());
    // Of one that is over, nothing can be supposed any longer.
    model
        .chartProperty()
        .addListener((o, before, now) -> scenario.setDisable(model.odds().isOver()));
    scenario.setOnAction(pressed -> ScenarioPopover.open(model, speech, motion, scenario));
    FlowPane line = new FlowPane(heading, new Legend(model, speech), scenario);
    line.getStyleClass().addAll("options", "rehearsal-over");
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    return line;
  }

  /**
   * Puts in what else there is to learn.
   *
   * @param node under the odds
   * @param wide under the chart where there is room for it, else under the other
   */
  public void put(Node node, Region wide) {
    beside.getChildren().add(node);
    body.putUnder(wide);
  }

  /** Gives what the window says in passing a place at the foot. */
  public void place(Notices notices) {
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    getChildren().remove(notices);
    getChildren().add(notices);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.desk().end();
      key.consume();
    }
  }
}
