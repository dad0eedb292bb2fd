package no.samtakt.ui.rehearsal;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;

/** Where a scenario is chosen, at its button. The rehearsal's clock waits while it is open. */
final class ScenarioPopover {
  /** Under the box, in pixels. */
  private static final double MARGIN = 40;

  /** The least height that it is of any use with, in pixels. */
  private static final double LEAST = 160;

  private ScenarioPopover() {}

  static void open(RehearsalViewModel model, Speech speech, Motion motion, Node beside) {
    VBox content = new VBox();
    content.getStyleClass().add("scenario");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("scenario-scroll");
    Bounds place = beside.localToScene(beside.getBoundsInLocal());
    scroll.setMaxHeight(Math.max(LEAST, beside.getScene().getHeight() - place.getMaxY() - MARGIN));
    PopOver over = Popovers.of(scroll, motion);
    content
        .getChildren()
        .addAll(new ScenarioBox(model, speech), new CrowdBox(model, speech, over::hide));
    // A number field would keep the key for itself.
    scroll.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            over.hide();
            key.consume();
          }
        });
    over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    over.setOnHidden(hidden -> model.desk().hold(false));
    model.desk().hold(true);
    over.show(beside);
  }
}
