package no.samtakt.ui.moment;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.CatchUpScreen.Offer;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How to end on time, or where time that is to spare may go: all that would be done, and one press
 * to do it, to choose a part of it, or to put it away.
 */
public final class CatchUpBanner extends HBox {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final CatchUpViewModel model;
  private final Supplier<CatchUpBox> box;
  private final Runnable home;
  private final Orientation along;
  private final ActionButton choose = Buttons.small(null, "⇧I");
  private final FontIcon icon = Icons.of(Icon.FAST, 16);
  private final Label heading = new Label();
  private final Label changes = new Label();

  /**
   * A banner that stands only while there is something to offer.
   *
   * @param box where a part of it is chosen, made when it is first asked for
   * @param along whether all stands in one row; in a narrow window the changes stand beneath
   * @param home gets the focus back after a press
   */
  public CatchUpBanner(
      CatchUpViewModel model,
      Supplier<CatchUpBox> box,
      Speech speech,
      Orientation along,
      Runnable home) {
    this.model = model;
    this.box = box;
    this.home = home;
    this.along = along;
    setId("catch-up");
    getStyleClass().add("catch-up");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    heading.getStyleClass().addAll("dense", "semibold");
    heading.setMinWidth(USE_PREF_SIZE);
    changes.setId("catch-up-changes");
    changes.getStyleClass().add("dense");
    changes.setWrapText(true);
    changes.setMinWidth(0);
    changes.setMinHeight(USE_PREF_SIZE);
    changes.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(changes, Priority.ALWAYS);
    ActionButton use = Buttons.small(null, "I");
    use.setId("catch-up-use");
    use.setMinWidth(USE_PREF_SIZE);
    speech.bind(use, "catchup.use");
    use.setOnAction(pressed -> {
      model.accept();
      home.run();
    });
    choose.setId("catch-up-choose");
    choose.setMinWidth(USE_PREF_SIZE);
    speech.bind(choose, "catchup.choose");
    choose.setOnAction(pressed -> choose());
    ActionButton away = Buttons.iconOnly(Icon.CLOSE);
    away.setId("catch-up-dismiss");
    speech.bind(away, "catchup.dismiss");
    away.setOnAction(pressed -> {
      model.dismiss();
      home.run();
    });
    if (along == Orientation.HORIZONTAL) {
      getChildren().addAll(icon, heading, changes, use, choose, away);
    } else {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox top = new HBox(icon, heading, between, away);
      top.getStyleClass().add("catch-up-top");
      top.setAlignment(Pos.CENTER_LEFT);
      HBox buttons = new HBox(use, choose);
      buttons.getStyleClass().add("catch-up-top");
      VBox both = new VBox(top, changes, buttons);
      both.getStyleClass().add("catch-up-both");
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      getStyleClass().add("stacked");
      getChildren().add(both);
    }
    managedProperty().bind(visibleProperty());
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  /** Opens the box for a part of it, also where the offer was put away; pressed again it closes. */
  public void choose() {
    if (!model.isInParts()) {
      return;
    }
    model.begin();
    // What was put away is there again, and has no place in the window yet.
    Scene scene = getScene();
    if (scene != null) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    boolean row = along == Orientation.HORIZONTAL;
    box.get().toggle(choose, row ? ArrowLocation.TOP_RIGHT : ArrowLocation.TOP_CENTER, home);
  }

  private void paint(@Nullable Offer offer) {
    setVisible(offer != null && offer.stands());
    if (offer != null) {
      pseudoClassStateChanged(CALM, offer.calm());
      Icons.change(icon, offer.calm() ? Icon.BUFFER : Icon.FAST);
      choose.setVisible(offer.parts());
      choose.setManaged(offer.parts());
      heading.setText(offer.heading());
      changes.setText(offer.changes());
      setAccessibleText(offer.heading() + " " + offer.changes());
    }
  }
}
