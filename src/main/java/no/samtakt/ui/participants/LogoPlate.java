package no.samtakt.ui.participants;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import no.samtakt.ui.kit.LogoMark;
import org.jspecify.annotations.Nullable;

/** Whose session it is: the organisation's logo, else our mark. */
final class LogoPlate extends StackPane {
  private final double height;

  /**
   * @param height in pixels of the window's own measure; a wide logo is less high
   */
  LogoPlate(double height) {
    this.height = height;
    getStyleClass().add("board-logo");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  void show(@Nullable OwnLogo logo) {
    getStyleClass().removeAll("on-light", "on-dark");
    getChildren().setAll(logo == null ? new LogoMark(24) : picture(logo));
    if (logo != null && logo.ground() != OwnLogo.Ground.ANY) {
      getStyleClass().add(logo.ground() == OwnLogo.Ground.LIGHT ? "on-light" : "on-dark");
    }
  }

  private Node picture(OwnLogo logo) {
    ImageView view = new ImageView(logo.image());
    view.setId("participants-logo");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitHeight(height);
    view.setFitWidth(6 * height);
    return view;
  }
}
