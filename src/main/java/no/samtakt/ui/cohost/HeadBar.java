package no.samtakt.ui.cohost;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.Progress;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line along the top: whose window it is, which session, how it keeps its plan, the time. */
final class HeadBar extends HBox {
  private final Label sheet = new Label();
  private final FontIcon icon = Icons.of(Icon.CLOCK, 16);
  private final Label finish = new Label();
  private final Label drift = new Label();
  private final TimeText clock = new TimeText(24);

  HeadBar(InStep<Progress> model, Speech speech, ActionButton cues) {
    getStyleClass().addAll("cohost-head", "canvas", "line-below");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label();
    title.getStyleClass().addAll("body", "semibold");
    title.setMinWidth(USE_PREF_SIZE);
    speech.bind(title, "cohost.title");
    sheet.getStyleClass().addAll("body", "muted");
    sheet.setMinWidth(0);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    sheet.setMaxWidth(Double.MAX_VALUE);
    finish.getStyleClass().addAll("body", "semibold");
    drift.getStyleClass().addAll("body", "cohost-drift");
    for (Label label : new Label[] {finish, drift}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    HBox words = new HBox(icon, finish, drift);
    words.getStyleClass().add("cohost-finish");
    words.setAlignment(Pos.CENTER_LEFT);
    Region rule = new Region();
    rule.getStyleClass().add("cohost-rule");
    clock.setId("cohost-clock");
    clock.getStyleClass().add("cohost-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(new LogoMark(26), title, sheet, cues, words, rule, clock);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screen());
  }

  /** In a small window the icon alone says how the plan is kept, and the title goes. */
  void setSmall(boolean small) {
    for (Label label : new Label[] {sheet, drift}) {
      label.setVisible(!small);
    }
    drift.setManaged(!small);
  }

  private void paint(@Nullable Progress now) {
    if (now == null) {
      return;
    }
    sheet.setText(now.title());
    finish.setText(now.finish());
    drift.setText(now.drift());
    clock.setText(now.clock());
    Icons.change(
        icon,
        switch (now.pace()) {
          case ON, AHEAD -> Icon.ON_SCHEDULE;
          case BEHIND -> Icon.WARNING;
          case NONE -> Icon.CLOCK;
        });
    for (Progress.Pace each : Progress.Pace.values()) {
      PseudoClass pace = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
      pseudoClassStateChanged(pace, each == now.pace());
    }
  }
}
