package no.samtakt.ui.now;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.moment.Moment;

/** One round or phase in the strip over the timer. */
final class PartCell extends HBox {
  private final Label name;
  private final Label when;

  PartCell(Moment.Part part) {
    getStyleClass().add("now-part");
    HBox.setHgrow(this, Priority.ALWAYS);
    setPrefWidth(0);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    name = new Label(part.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    switch (part.state()) {
      case DONE -> name.setGraphic(Icons.of(Icon.CHECK, 14));
      case NOW -> name.setGraphic(Icons.of(Icon.PLAY, 14));
      case AHEAD -> {}
    }
    when = new Label(part.when());
    when.getStyleClass().add("now-part-when");
    when.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, when);
    for (Moment.PartState each : Moment.PartState.values()) {
      PseudoClass state =
          PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT));
      pseudoClassStateChanged(state, each == part.state());
    }
    setAccessibleText(part.name() + ", " + part.when());
  }

  /** Where the cell is narrow the name says enough: the times stand elsewhere too. */
  @Override
  protected void layoutChildren() {
    double both = name.prefWidth(-1) + when.prefWidth(-1) + getSpacing();
    boolean room = getWidth() - snappedLeftInset() - snappedRightInset() >= both;
    if (room != when.isManaged()) {
      when.setManaged(room);
      when.setVisible(room);
    }
    super.layoutChildren();
  }
}
