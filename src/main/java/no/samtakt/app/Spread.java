package no.samtakt.app;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.now.NowView;
import no.samtakt.ui.now.TimeHead;

/**
 * A tool that takes the whole middle of the console, under a row that keeps what runs and its time.
 */
final class Spread {
  private static final PseudoClass SPREAD = PseudoClass.getPseudoClass("spread");

  private final StackPane middle;
  private final TabPane tabs;
  private final Node rail;
  private final Supplier<NowView> now;
  private final Lazily<TimeHead> head;
  private final BooleanProperty on = new SimpleBooleanProperty(this, "on");

  /**
   * @param now what gives way
   * @param head what stands over the tool
   */
  Spread(StackPane middle, ToolPane tools, Supplier<NowView> now, Lazily<TimeHead> head) {
    this.middle = middle;
    this.tabs = tools.tabs();
    this.rail = tools.rail();
    this.now = now;
    this.head = head;
  }

  BooleanProperty onProperty() {
    return on;
  }

  boolean isOn() {
    return on.get();
  }

  void set(boolean spread) {
    if (on.get() == spread) {
      return;
    }
    on.set(spread);
    tabs.pseudoClassStateChanged(SPREAD, spread);
    now.get().setVisible(!spread);
    if (spread) {
      StackPane.setAlignment(head.get(), Pos.TOP_LEFT);
      head.get().setMaxHeight(Region.USE_PREF_SIZE);
      middle.getChildren().add(head.get());
      tabs.setVisible(true);
    } else {
      middle.getChildren().remove(head.get());
    }
  }

  /** Lays the tool under the row, beside the rail where there is one. */
  void place(boolean narrow) {
    double beside = narrow ? rail.prefWidth(-1) : 0;
    double width = Math.max(0, middle.getWidth() - beside);
    double above = on.get() ? head.get().prefHeight(width) : 0;
    Margins.set(tabs, new Insets(above, beside, 0, 0));
    if (on.get()) {
      Margins.set(head.get(), new Insets(0, beside, 0, 0));
    }
  }
}
