package no.samtakt.ui.rehearsal;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** As wide as a list's scroll bar while that is seen, so that what stands beside it lines up. */
final class ScrollGutter extends Region {
  ScrollGutter(ListView<?> list) {
    setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
    list.skinProperty()
        .addListener((o, before, now) -> {
          for (Node bar : list.lookupAll(".scroll-bar")) {
            if (bar instanceof ScrollBar scroll
                && scroll.getOrientation() == javafx.geometry.Orientation.VERTICAL) {
              Runnable follow = () -> setPrefWidth(scroll.isVisible() ? scroll.getWidth() : 0);
              scroll.visibleProperty().addListener(changed -> follow.run());
              scroll.widthProperty().addListener(changed -> follow.run());
              follow.run();
            }
          }
        });
  }
}
