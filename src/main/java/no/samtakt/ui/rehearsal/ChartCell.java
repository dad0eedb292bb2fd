package no.samtakt.ui.rehearsal;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the chart: the item, its bars, and how far it is from the plan. */
final class ChartCell extends ListCell<Integer> {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  private final RehearsalViewModel model;
  private final FontIcon kind = Icons.of(Icon.CUSTOM, 16);
  private final Label title = new Label();
  private final Label note = new Label();
  private final BarStrip strip = new BarStrip();
  private final Label drift = new Label();
  private final FontIcon warning = Icons.of(Icon.WARNING, 14);
  private final HBox line;

  /** Held here, because the model holds it only weakly. */
  private final InvalidationListener ticked = changed -> paint();

  ChartCell(RehearsalViewModel model) {
    this.model = model;
    getStyleClass().add("chart-cell");
    title.getStyleClass().addAll("body", "may-ellipsize", "chart-title");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    note.getStyleClass().addAll("meta", "muted", "may-ellipsize");
    note.setManaged(false);
    note.setVisible(false);
    VBox words = new VBox(title, note);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox name = new HBox(kind, words);
    name.getStyleClass().add("chart-name");
    name.setAlignment(Pos.CENTER_LEFT);
    drift.getStyleClass().addAll("dense", "semibold", "chart-drift");
    drift.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(strip, Priority.ALWAYS);
    line = new HBox(name, strip, drift);
    line.getStyleClass().add("chart-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(true);
    model.chartProperty().addListener(new WeakInvalidationListener(ticked));
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Integer index, boolean empty) {
    super.updateItem(index, empty);
    setGraphic(empty ? null : line);
    paint();
  }

  private void paint() {
    Integer index = getItem();
    Chart chart = model.chartProperty().get();
    if (isEmpty() || index == null || chart == null) {
      return;
    }
    if (index >= chart.timeline().rows().size()) {
      return;
    }
    ChartRow row = chart.row(index, model.words().getValue());
    Icons.change(kind, row.icon());
    set(title, row.title());
    set(note, row.note());
    note.setManaged(!row.note().isEmpty());
    note.setVisible(note.isManaged());
    set(drift, row.drift());
    drift.setGraphic(row.late() ? warning : null);
    pseudoClassStateChanged(NOW, row.now());
    pseudoClassStateChanged(LATE, row.late());
    strip.show(row, chart.scale(), chart.timeline().now(), chart.timeline().plannedEnd());
    setAccessibleText(row.said());
  }

  /** The same words again would ask for another layout. */
  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }
}
