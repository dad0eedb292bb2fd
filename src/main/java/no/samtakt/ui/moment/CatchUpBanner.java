package no.samtakt.ui.moment;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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
import no.samtakt.ui.moment.CatchUpViewModel.Offer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** How to end on time: all that would be done, and one press to do it or to put it away. */
public final class CatchUpBanner extends HBox {
  private final Label heading = new Label();
  private final Label changes = new Label();

  /**
   * @param along whether all stands in one row; in a narrow window the changes stand beneath
   * @param home gets the focus back after a press
   */
  public CatchUpBanner(CatchUpViewModel model, Speech speech, Orientation along, Runnable home) {
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
    ActionButton away = Buttons.iconOnly(Icon.CLOSE);
    away.setId("catch-up-dismiss");
    speech.bind(away, "catchup.dismiss");
    away.setOnAction(pressed -> {
      model.dismiss();
      home.run();
    });
    FontIcon icon = Icons.of(Icon.FAST, 16);
    if (along == Orientation.HORIZONTAL) {
      getChildren().addAll(icon, heading, changes, use, away);
    } else {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox top = new HBox(icon, heading, between, use, away);
      top.getStyleClass().add("catch-up-top");
      top.setAlignment(Pos.CENTER_LEFT);
      VBox both = new VBox(top, changes);
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      getStyleClass().add("stacked");
      getChildren().add(both);
    }
    managedProperty().bind(visibleProperty());
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  private void paint(@Nullable Offer offer) {
    setVisible(offer != null && offer.stands());
    if (offer != null) {
      heading.setText(offer.heading());
      changes.setText(offer.changes());
      setAccessibleText(offer.heading() + " " + offer.changes());
    }
  }
}
