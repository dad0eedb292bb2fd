package no.samtakt.ui.rehearsal;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The chart, and what there is to learn from it beside it; where text is so large that the bars
 * would have no room left, below it.
 */
final class RehearsalBody extends StackPane {
  /** What stands beside, and the names and deviations in the chart, in pixels at 100 % text. */
  private static final double WORDS = 680;

  /** The bars need so much, in pixels. */
  private static final double BARS = 360;

  /** In a window lower than this, nothing else stands under the chart; in pixels at 100 %. */
  private static final double HIGH = 700;

  private final VBox chart;
  private final VBox beside;
  private final BooleanBinding stacked;
  private final BooleanBinding roomUnder;
  private @Nullable Region under;

  /**
   * @param textScale how large text is; 1 is as designed
   */
  RehearsalBody(VBox chart, VBox beside, ObservableDoubleValue textScale) {
    this.chart = chart;
    this.beside = beside;
    setMinHeight(0);
    stacked =
        Bindings.createBooleanBinding(
            () -> getWidth() > 0 && getWidth() < WORDS * textScale.get() + BARS,
            widthProperty(),
            textScale);
    stacked.addListener((o, before, now) -> arrange());
    roomUnder =
        Bindings.createBooleanBinding(
            () -> !stacked.get() && getHeight() >= HIGH * textScale.get(),
            stacked,
            heightProperty(),
            textScale);
    roomUnder.addListener((o, before, now) -> placeUnder());
    arrange();
  }

  /** Something that is to stand under the chart. */
  void putUnder(Region node) {
    under = node;
    placeUnder();
  }

  private void placeUnder() {
    Region node = under;
    if (node != null) {
      chart.getChildren().remove(node);
      beside.getChildren().remove(node);
      (roomUnder.get() ? chart : beside).getChildren().add(node);
    }
  }

  private void arrange() {
    getChildren().clear();
    if (stacked.get()) {
      chart.setPrefWidth(Region.USE_COMPUTED_SIZE);
      VBox all = new VBox(chart, beside);
      ScrollPane scroll = scrolling(all);
      scroll.getStyleClass().add("rehearsal-whole");
      // The first screen is the chart's, and the odds begin where it ends.
      chart
          .minHeightProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> scroll.getViewportBounds().getHeight(), scroll.viewportBoundsProperty()));
      getChildren().add(scroll);
    } else {
      chart.minHeightProperty().unbind();
      chart.setMinHeight(0);
      chart.setPrefWidth(0);
      HBox.setHgrow(chart, Priority.ALWAYS);
      ScrollPane scroll = scrolling(beside);
      scroll.getStyleClass().addAll("rehearsal-scroll", "line-left");
      getChildren().add(new HBox(chart, scroll));
    }
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
