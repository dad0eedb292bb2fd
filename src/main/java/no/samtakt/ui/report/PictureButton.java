package no.samtakt.ui.report;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.report.ReportScreen.Shown;

/** A small picture that Enter, or a press, shows larger. */
final class PictureButton extends Button {
  /** Twice what is shown, for sharp screens and large text. */
  private static final int WIDE = 480;

  private static final int HIGH = 360;

  PictureButton(Shown shown, ReportPictures pictures, Speech speech, Consumer<Shown> larger) {
    getStyleClass().add("report-picture");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(Icons.of(Icon.PICTURE, 20));
    speech.bind(accessibleTextProperty(), "report.picture-open", shown.alt());
    setOnAction(pressed -> larger.accept(shown));
    pictures.show(
        shown.picture(),
        WIDE,
        HIGH,
        image -> {
          ImageView view = new ImageView(image);
          view.setPreserveRatio(true);
          view.setFitWidth(Math.min(image.getWidth(), WIDE / 2.0));
          view.setFitHeight(HIGH / 2.0);
          setGraphic(view);
        },
        () -> {
          setContentDisplay(ContentDisplay.LEFT);
          setWrapText(true);
          setDisable(true);
          speech.bind(this, "report.picture-unread");
        });
  }
}
