package no.samtakt.ui.rehearsal;

import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
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
  /** So many items that are over stay in sight above the running one. */
  private static final int ABOVE = 2;

  private final RehearsalViewModel model;
  private final ChartHead head = new ChartHead();
  private final ChartFoot foot;
  private final ListView<Integer> list = new ListView<>();
  private int running = -1;

  ChartView(RehearsalViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("chart");
    Label drift = new Label();
    drift.getStyleClass().addAll("dense", "muted", "chart-drift");
    drift.setAlignment(Pos.CENTER_RIGHT);
    speech.bind(drift, "rehearsing.drift");
    foot = new ChartFoot(speech);
    HBox top = line(head, drift);
    top.getStyleClass().addAll("chart-top", "line-below");
    Region after = new Region();
    after.getStyleClass().add("chart-drift");
    HBox bottom = line(foot, after);
    bottom.getStyleClass().add("line-above");
    list.setId("rehearsal-chart");
    list.getStyleClass().addAll("chart-list");
    list.setCellFactory(made -> new ChartCell(model));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    speech.bind(list.accessibleTextProperty(), "rehearsing.chart-said");
    // What stands under the last item stands close to it.
    list.maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> list.getFixedCellSize() * list.getItems().size() + 1,
                list.fixedCellSizeProperty(),
                list.getItems()));
    list.heightProperty().addListener((o, before, now) -> reveal());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(top, list, bottom);
    model.chartProperty().addListener((o, before, now) -> paint(now));
    paint(model.chartProperty().get());
  }

  /** Something over or under the bars, as wide as they are, beside the list's scroll bar. */
  private HBox line(Region axis, Region after) {
    Region name = new Region();
    name.getStyleClass().add("chart-name");
    HBox.setHgrow(axis, Priority.ALWAYS);
    HBox line = new HBox(name, axis, after, new ScrollGutter(list));
    line.getStyleClass().add("chart-line");
    return line;
  }

  private void paint(@Nullable Chart now) {
    if (now == null) {
      return;
    }
    head.show(now.scale());
    foot.show(now);
    int count = now.timeline().rows().size();
    if (list.getItems().size() != count) {
      list.getItems().setAll(IntStream.range(0, count).boxed().toList());
    }
    int index = now.snapshot().state().course().index();
    if (index != running) {
      running = index;
      reveal();
    }
  }

  /** Brings the running item into sight. */
  private void reveal() {
    int count = list.getItems().size();
    if (count > 0) {
      list.scrollTo(Math.clamp(running - ABOVE, 0, count - 1));
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
