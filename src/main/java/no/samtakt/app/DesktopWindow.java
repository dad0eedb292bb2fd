package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import no.samtakt.cli.Window;
import no.samtakt.session.JournalException;
import no.samtakt.settings.DataFolder;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Opens the main window on this machine's display, where there is one. */
final class DesktopWindow implements Window {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Opens what the window stands on, in a data folder. */
  interface Opening {
    Services in(DataFolder data) throws JournalException;
  }

  /** What to do when the data folder is gone. */
  private enum Gone {
    QUIT,
    USUAL,
    AGAIN
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
  public Answer open(
      @Nullable Path file, boolean rehearsing, @Nullable Language language, DataFolder data) {
    if (!hasDisplay()) {
      return Answer.NO_DISPLAY;
    }
    if (!data.isGone()) {
      LogFile.in(data.folder());
    }
    DataMove.Settled settled = DataMove.settle(data);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(file, rehearsing, language, settled, closed));
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
      @Nullable Path file,
      boolean rehearsing,
      @Nullable Language language,
      DataMove.Settled settled,
      CountDownLatch closed) {
    Platform.setImplicitExit(false);
    Words words = Words.in(language == null ? machineLanguage : language);
    Optional<DataFolder> data = found(settled.folder(), words);
    if (data.isEmpty()) {
      closed.countDown();
      return;
    }
    try {
      Stage stage = new Stage();
      App app = new App(opening.in(data.get()), stage, language);
      stage.setOnHidden(hidden -> {
        app.close();
        closed.countDown();
      });
      Message told = settled.told();
      if (told != null) {
        app.tell(told, settled.moved());
      }
      if (rehearsing && file != null) {
        app.rehearse(file);
      } else {
        app.start(file);
      }
    } catch (JournalException e) {
      LOG.log(Level.ERROR, "the data folder could not be opened", e);
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

  /** The data folder, when it is there; else the user decides: empty to leave it at that. */
  private static Optional<DataFolder> found(DataFolder data, Words words) {
    while (data.isGone()) {
      Optional<Gone> answer =
          new Dialogs(new Theme())
              .confirm(
                  null,
                  words.text("settings.gone-title"),
                  words.text("settings.gone-text", data.folder().toString()),
                  List.of(
                      new Choice<>(Gone.QUIT, words.text("settings.gone-quit"), Choice.Kind.CANCEL),
                      new Choice<>(
                          Gone.USUAL, words.text("settings.gone-usual"), Choice.Kind.OTHER),
                      new Choice<>(
                          Gone.AGAIN, words.text("settings.gone-again"), Choice.Kind.DEFAULT)));
      switch (answer.orElse(Gone.QUIT)) {
        case QUIT -> {
          return Optional.empty();
        }
        case USUAL -> {
          Path usual = data.usual();
          return Optional.of(new DataFolder(usual, DataFolder.By.USUAL, usual, null));
        }
        case AGAIN -> {}
      }
    }
    return Optional.of(data);
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
