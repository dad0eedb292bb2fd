package no.samtakt.ui.strip;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.moment.Progress;

/** Along the top: the sheet's title. The buttons that change the window stand at its end. */
final class StripHead extends HBox {
  private final Label title = new Label();

  StripHead() {
    getStyleClass().addAll("strip-head", "line-below");
    setAlignment(Pos.CENTER_LEFT);
    title.setId("strip-sheet");
    title.getStyleClass().addAll("body", "semibold");
    Ellipsis.allow(title);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    LogoMark logo = new LogoMark(24);
    logo.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(logo, title);
  }

  void show(Progress progress) {
    title.setText(progress.title());
  }
}
