package no.samtakt.ui.rehearsal;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.Speech;

/** What the bars mean. */
final class Legend extends HBox {
  Legend(RehearsalViewModel model, Speech speech) {
    getStyleClass().add("chart-legend");
    setAlignment(Pos.CENTER_LEFT);
    for (ChartRow.Look look : ChartRow.Look.values()) {
      String name = look.name().toLowerCase(Locale.ROOT);
      Region bar = new Region();
      bar.getStyleClass().addAll("chart-bar", "chart-sample");
      bar.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), true);
      Label label = new Label();
      label.getStyleClass().add("dense");
      label.setGraphic(bar);
      label.setMinWidth(USE_PREF_SIZE);
      switch (look) {
        case PLAN -> speech.bind(label, "rehearsing.legend-plan");
        case SIMULATED -> speech.bind(label, "rehearsing.legend-simulated");
        case EXPECTED -> {
          speech.bind(label, "rehearsing.legend-expected");
          show(label, model, false);
        }
        case SUPPOSED -> {
          speech.bind(label, "rehearsing.legend-supposed");
          show(label, model, true);
        }
      }
      getChildren().add(label);
    }
  }

  /** Of what is expected and what is supposed only one is drawn at a time. */
  private static void show(Label label, RehearsalViewModel model, boolean supposed) {
    label
        .visibleProperty()
        .bind(
            model
                .chartProperty()
                .map(chart -> (chart.found() != null) == supposed)
                .orElse(!supposed));
    label.managedProperty().bind(label.visibleProperty());
  }
}
