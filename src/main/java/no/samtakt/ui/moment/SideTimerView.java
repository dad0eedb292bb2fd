package no.samtakt.ui.moment;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timer beside the agenda; while there is none, it is not there. */
public final class SideTimerView extends HBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final FontIcon icon = Icons.of(Icon.TIMER, 16);
  private final TimeText digits = new TimeText(20);

  /**
   * @param stop puts the timer away
   * @param home gets the focus back after a press
   */
  public SideTimerView(InStep<SideTimerScreen> model, Speech speech, Runnable stop, Runnable home) {
    setId("side-timer");
    getStyleClass().add("side-timer");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    digits.setId("side-timer-left");
    digits.getStyleClass().add("side-timer-left");
    digits.setMinWidth(USE_PREF_SIZE);
    ActionButton away = Buttons.iconOnly(Icon.CLOSE);
    away.setId("side-timer-stop");
    speech.bind(away, "side-timer.stop");
    away.setOnAction(pressed -> {
      stop.run();
      home.run();
    });
    getChildren().addAll(icon, digits, away);
    managedProperty().bind(visibleProperty());
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  private void paint(@Nullable SideTimerScreen screen) {
    setVisible(screen != null && !screen.digits().isEmpty());
    if (screen != null) {
      digits.setText(screen.digits());
      digits.setAccessibleText(screen.said());
      Icons.change(icon, screen.over() ? Icon.WARNING : Icon.TIMER);
      pseudoClassStateChanged(OVER, screen.over());
    }
  }
}
