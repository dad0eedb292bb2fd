package no.samtakt.ui.rehearsal;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Plan and simulation, item by item. Enter on an item runs on to it. */
final class ChartView extends VBox {
  private final RehearsalViewModel model;
  private final ChartHead head = new ChartHead();
  private final ListView<Integer> list = new ListView<>();

  ChartView(RehearsalViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("chart");
    Label drift = new Label();
    drift.getStyleClass().addAll("dense", "muted", "chart-drift");
    drift.setAlignment(Pos.CENTER_RIGHT);
    speech.bind(drift, "rehearsing.drift");
    Region name = new Region();
    name.getStyleClass().add("chart-name");
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox top = new HBox(name, head, drift);
    top.getStyleClass().addAll("chart-line", "chart-top", "line-below");
    list.setId("rehearsal-chart");
    list.getStyleClass().addAll("chart-list");
    list.setCellFactory(made -> new ChartCell(model));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    speech.bind(list.accessibleTextProperty(), "rehearsing.chart-said");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(top, list);
    model.chartProperty().addListener((o, before, now) -> paint(now));
    paint(model.chartProperty().get());
  }

  private void paint(@Nullable Chart now) {
    if (now == null) {
      return;
    }
    head.show(now.scale());
    int count = now.timeline().rows().size();
    if (list.getItems().size() != count) {
      list.getItems().setAll(IntStream.range(0, count).boxed().toList());
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      go();
      key.consume();
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getClickCount() == 2) {
      go();
    }
  }

  private void go() {
    Snapshot now = model.snapshotProperty().get();
    Integer index = list.getSelectionModel().getSelectedItem();
    if (now != null && index != null) {
      model.desk().toItem(now.timeline().rows().get(index).item().id());
    }
  }
}
