package no.samtakt.ui.strip;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.Progress.Pace;
import org.kordamp.ikonli.javafx.FontIcon;

/** What time it is, when the session will end, and how that keeps to the plan. */
final class StripStatus extends HBox {
  private final TimeText clock = new TimeText(24);
  private final FontIcon icon = Icons.of(Icon.CLOCK, 16);
  private final Label finish = new Label();
  private final Label drift = new Label();
  private boolean over;

  StripStatus() {
    getStyleClass().addAll("strip-status", "side", "line-below");
    setAlignment(Pos.CENTER_LEFT);
    clock.setId("clock");
    clock.getStyleClass().add("strip-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    Region rule = new Region();
    rule.getStyleClass().add("strip-rule");
    finish.setId("finish");
    finish.getStyleClass().addAll("body", "semibold");
    drift.setId("drift");
    drift.getStyleClass().addAll("meta", "strip-drift");
    drift.setWrapText(true);
    VBox words = new VBox(finish, drift);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(clock, rule, icon, words);
  }

  /** After the end there is nothing left to be late for. */
  void setOver(boolean isOver) {
    over = isOver;
  }

  void show(Progress progress) {
    clock.setText(progress.clock());
    finish.setText(progress.finish());
    drift.setText(progress.drift());
    Pace pace = over ? Pace.NONE : progress.pace();
    Icons.change(icon, icon(pace));
    for (Pace each : Pace.values()) {
      pseudoClassStateChanged(pseudo(each), each == pace);
    }
  }

  static Icon icon(Pace pace) {
    return switch (pace) {
      case ON, AHEAD -> Icon.ON_SCHEDULE;
      case BEHIND -> Icon.WARNING;
      case NONE -> Icon.CLOCK;
    };
  }

  static PseudoClass pseudo(Pace pace) {
    return PseudoClass.getPseudoClass(pace.name().toLowerCase(Locale.ROOT));
  }
}
