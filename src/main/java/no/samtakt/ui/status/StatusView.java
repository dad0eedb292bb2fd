package no.samtakt.ui.status;

import java.net.URL;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.Progress.Pace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The time, when the session will end, and the way to settings and help. */
public final class StatusView extends HBox {
  private final TimeText clock = new TimeText(36);
  private final Region rule = new Region();
  private final FontIcon icon = Icons.of(Icon.CLOCK, 20);
  private final Label finish = new Label();
  private final Label drift = new Label();
  private final ActionButton compact = Buttons.quiet(Icon.COMPACT, "M");
  private final ActionButton settings = Buttons.iconOnly(Icon.SETTINGS);
  private final ActionButton help = Buttons.iconOnly(Icon.HELP);

  public StatusView(InStep<Progress> model, Speech speech) {
    getStyleClass().addAll("status", "canvas", "line-below");
    setAlignment(Pos.CENTER_LEFT);
    clock.setId("clock");
    clock.getStyleClass().add("status-clock");
    rule.getStyleClass().add("status-rule");
    finish.setId("finish");
    finish.setMinWidth(USE_PREF_SIZE);
    finish.getStyleClass().addAll("status-finish", "semibold");
    drift.setId("drift");
    drift.getStyleClass().addAll("dense", "status-drift");
    VBox words = new VBox(finish, drift);
    words.setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    compact.setId("compact");
    compact.setMinWidth(USE_PREF_SIZE);
    speech.bind(compact, "status.compact");
    settings.setId("settings");
    help.setId("help");
    speech.bind(settings, "status.settings");
    speech.bind(help, "status.help");
    getChildren().addAll(clock, rule, icon, words, between, compact, settings, help);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(StatusView.class.getResource("status.css"));
  }

  /** The button that leads to the strip. */
  public ActionButton compactButton() {
    return compact;
  }

  /** Puts something before the settings and the help. */
  public void add(Node more) {
    getChildren().add(getChildren().indexOf(settings), more);
  }

  /** Where there is hardly any room, the time of day gives way to when it all ends. */
  public void setTight(boolean tight) {
    for (Region each : new Region[] {clock, rule}) {
      each.setVisible(!tight);
      each.setManaged(!tight);
    }
  }

  public ActionButton settingsButton() {
    return settings;
  }

  public ActionButton helpButton() {
    return help;
  }

  private void paint(@Nullable Progress screen) {
    if (screen == null) {
      return;
    }
    clock.setText(screen.clock());
    finish.setText(screen.finish());
    drift.setText(screen.drift());
    Icons.change(
        icon,
        switch (screen.pace()) {
          case ON, AHEAD -> Icon.ON_SCHEDULE;
          case BEHIND -> Icon.WARNING;
          case NONE -> Icon.CLOCK;
        });
    for (Pace each : Pace.values()) {
      PseudoClass pace = PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT));
      pseudoClassStateChanged(pace, each == screen.pace());
    }
  }
}
