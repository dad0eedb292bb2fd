package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import no.samtakt.cli.Window;
import no.samtakt.session.JournalException;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Opens the main window on this machine's display, where there is one. */
final class DesktopWindow implements Window {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Opens what the window stands on, in a data folder. */
  interface Opening {
    Services in(Path data) throws JournalException;
  }

  private final Map<String, String> environment;
  private final String system;
  private final Language machineLanguage;
  private final Opening opening;

  DesktopWindow(
      Map<String, String> environment, String system, Language machineLanguage, Opening opening) {
    this.environment = Map.copyOf(environment);
    this.system = system;
    this.machineLanguage = machineLanguage;
    this.opening = opening;
  }

  @Override
  public Answer open(@Nullable Path file, @Nullable Language language, Path data) {
    if (!hasDisplay()) {
      return Answer.NO_DISPLAY;
    }
    LogFile.in(data);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(file, language, data, closed));
    } catch (RuntimeException | LinkageError e) {
      // A display that cannot be reached, or a system without the libraries that windows need.
      LOG.log(Level.WARNING, "no window could be opened", e);
      return Answer.NO_DISPLAY;
    }
    await(closed);
    return Answer.CLOSED;
  }

  /** On Linux the toolkit needs an X display, also under Wayland; elsewhere there always is one. */
  private boolean hasDisplay() {
    boolean asks = system.equals("Linux") && System.getProperty("glass.platform") == null;
    return !asks || !environment.getOrDefault("DISPLAY", "").isBlank();
  }

  private void show(
      @Nullable Path file, @Nullable Language language, Path data, CountDownLatch closed) {
    Platform.setImplicitExit(false);
    try {
      Stage stage = new Stage();
      App app = new App(opening.in(data), stage, language);
      stage.setOnHidden(hidden -> {
        app.close();
        closed.countDown();
      });
      app.start(file);
    } catch (JournalException e) {
      LOG.log(Level.ERROR, "the data folder could not be opened", e);
      Words words = Words.in(language == null ? machineLanguage : language);
      new Dialogs(new Theme())
          .error(
              null,
              words.text("errors.title"),
              words.text(e.reason()),
              null,
              words.text("errors.close"));
      closed.countDown();
    }
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
