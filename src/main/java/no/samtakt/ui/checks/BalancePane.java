package no.samtakt.ui.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/** How the time is spent: the bar with its legend, and the curve of energy. */
final class BalancePane extends VBox {
  private final Label whole = label("dense", "muted");
  private final WayBar bar = new WayBar();
  private final FlowPane legend = new FlowPane();
  private final EnergyChart energy = new EnergyChart();
  private final Label longest = label("dense");

  BalancePane(Speech speech) {
    getStyleClass().addAll("checks-balance", "side", "line-above");
    setMinHeight(USE_PREF_SIZE);
    Label heading = label("semibold");
    speech.bind(heading, "checks.balance");
    legend.getStyleClass().add("checks-legend");
    Label curve = label("semibold");
    speech.bind(curve, "checks.energy");
    Label note = label("meta", "muted");
    speech.bind(note, "checks.energy-note");
    longest.setId("checks-longest");
    bar.setId("checks-bar");
    energy.setId("checks-energy");
    VBox time = new VBox(new RowOrStack(heading, whole), bar, legend);
    VBox strength = new VBox(new RowOrStack(curve, note), energy, longest);
    time.getStyleClass().add("checks-part");
    strength.getStyleClass().add("checks-part");
    Columns columns = new Columns(time, strength);
    heading.fontProperty().addListener((o, before, font) -> columns.setText(font.getSize()));
    getChildren().add(columns);
  }

  void show(ChecksScreen screen) {
    whole.setText(screen.whole());
    bar.show(screen.parts());
    List<Node> entries = new ArrayList<>();
    for (ChecksScreen.Part part : screen.parts()) {
      Label entry = label("dense", "checks-entry");
      entry.setText(part.text());
      entry.setGraphic(Icons.of(WayStyle.icon(part.way()), 14));
      entries.add(entry);
    }
    legend.getChildren().setAll(entries);
    energy.show(screen.energy(), screen.balance(), screen.energySaid());
    longest.setText(screen.longest());
    longest.setVisible(!screen.longest().isEmpty());
    longest.setManaged(longest.isVisible());
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
