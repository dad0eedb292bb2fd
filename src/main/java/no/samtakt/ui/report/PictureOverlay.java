package no.samtakt.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Overlay;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.report.ReportScreen.Shown;

/** One picture as large as there is room for, over the report. Esc, or the cross, takes it away. */
final class PictureOverlay extends Overlay {
  private static final int MOST = 2400;

  /**
   * What is left for the picture beside the frame and the line above it, in parts of the window.
   */
  private static final double PART = 0.8;

  private final ReportPictures pictures;
  private final ImageView image = new ImageView();
  private final Label said = new Label();

  PictureOverlay(ReportPictures pictures, Speech speech) {
    this.pictures = pictures;
    setId("report-picture-large");
    image.setPreserveRatio(true);
    said.getStyleClass().addAll("body", "semibold");
    said.setWrapText(true);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    ActionButton close = Buttons.iconOnly(Icon.CLOSE);
    close.setId("report-picture-close");
    speech.bind(close, "report.picture-close");
    close.setOnAction(pressed -> close());
    HBox top = new HBox(said, close);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("report-picture-top");
    VBox page = new VBox(top, image);
    page.getStyleClass().addAll("canvas", "report-picture-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setContent(page, close);
  }

  void show(Shown shown) {
    said.setText(shown.alt());
    image.setImage(null);
    image.setAccessibleText(shown.alt());
    pictures.show(
        shown.picture(),
        MOST,
        MOST,
        large -> {
          // It has no size of its own before it has been laid out.
          double scale =
              Math.min(
                  1,
                  Math.min(
                      getScene().getWidth() * PART / large.getWidth(),
                      getScene().getHeight() * PART / large.getHeight()));
          image.setFitWidth(large.getWidth() * scale);
          image.setImage(large);
        },
        this::close);
    open();
  }
}
