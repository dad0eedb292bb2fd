package no.samtakt.ui.strip;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.PartState;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.ui.moment.TimerView;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What runs, and the timer in a frame that changes its shape with its state: out of the corner of
 * an eye one sees that it is time, before one has read a word.
 */
final class TimerBlock extends VBox {
  private static final int LONGEST = 8;

  private final FontIcon icon = Icons.of(Icon.CUSTOM, 20);
  private final Label title = new Label();
  private final Badge part = new Badge(Badge.Tone.ACCENT);
  private final HBox head = new HBox(icon, title, part);
  private final TimerView timer;

  TimerBlock(Speech speech) {
    getStyleClass().add("strip-timer");
    title.setId("now-title");
    title.getStyleClass().addAll("size16", "semibold", "strip-title");
    title.setWrapText(true);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    Ellipsis.allow(title);
    HBox.setHgrow(title, Priority.ALWAYS);
    part.setId("strip-part");
    head.getStyleClass().add("strip-item");
    head.setAlignment(Pos.TOP_LEFT);
    timer = new TimerView(speech, 16);
    timer.setMinHeight(Region.USE_PREF_SIZE);
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, timer);
  }

  /** Where there is little height the title has one line, and all of that. */
  void setLow(boolean low) {
    title.setWrapText(!low);
  }

  void show(Moment moment) {
    State state = moment.clock().state();
    // Before the start the sheet's title stands above and what comes first beneath.
    boolean running = state != State.BEFORE && state != State.ENDED;
    String what = moment.head().title();
    Icons.change(icon, Icon.valueOf(moment.head().kind().name()));
    title.setText(what);
    present(head, running);
    String now =
        moment.parts().stream()
            .filter(each -> each.state() == PartState.NOW)
            .map(Moment.Part::name)
            .findFirst()
            .orElse("");
    part.setText(now);
    present(part, !now.isEmpty());
    timer.show(moment.clock());
    int length = Math.min(moment.clock().digits().length(), LONGEST);
    for (int each = 4; each <= LONGEST; each++) {
      timer.pseudoClassStateChanged(PseudoClass.getPseudoClass("signs-" + each), each == length);
    }
    for (State each : State.values()) {
      pseudoClassStateChanged(TimerView.pseudo(each), each == state);
    }
  }

  private static void present(Region region, boolean present) {
    region.setVisible(present);
    region.setManaged(present);
  }
}
