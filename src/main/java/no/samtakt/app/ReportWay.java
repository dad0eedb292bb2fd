package no.samtakt.app;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.TransportViewModel;

/** How one leads from a session that is open to its report: at any time by key or by name. */
record ReportWay(Reports reports, SessionId session, TransportViewModel transport, Speech speech) {
  Action action() {
    return Action.of("report.open-report", Icon.REPORT, this::open).on(Stroke.shortcut(KeyCode.R));
  }

  /** A button that stands there when the session is over, for then it is what comes next. */
  ActionButton button() {
    ActionButton button = Buttons.accent(Buttons.normal(Icon.REPORT, null));
    button.setId("open-report");
    button.setMinWidth(Region.USE_PREF_SIZE);
    speech.bind(button, "report.open-report");
    button.setOnAction(pressed -> open());
    button
        .visibleProperty()
        .bind(
            transport
                .screenProperty()
                .map(steps -> steps.stage() == Steps.Stage.ENDED)
                .orElse(false));
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void open() {
    reports.openSoFar(session);
  }
}
