package no.samtakt.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;

/**
 * What a session finds in the window that it is opened in, and leaves there for the next one.
 *
 * @param disk where everything is written, one thing after the other
 * @param background for what may take its time, and for what happens at a time
 * @param audience what the participants' window wears
 */
record Surroundings(
    Services services,
    FxThread window,
    ExecutorService disk,
    ScheduledExecutorService background,
    Speech speech,
    Theme theme,
    AudienceDress audience,
    Faces faces,
    MainWindow main,
    Reports reports) {
  Telling telling() {
    return main.telling();
  }
}
