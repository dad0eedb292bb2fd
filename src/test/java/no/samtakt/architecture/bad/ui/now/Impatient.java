package no.samtakt.architecture.bad.ui.now;

import javafx.application.Platform;
import no.samtakt.architecture.bad.app.Wiring;

/** A pane that reaches over its head, on a thread of its own choice. */
public final class Impatient {
  public void paint() {
    Platform.runLater(() -> new Wiring().rewire());
  }
}
