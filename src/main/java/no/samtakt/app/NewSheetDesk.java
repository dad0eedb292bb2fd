package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import no.samtakt.templates.NewFile;
import no.samtakt.templates.NewSheet;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.template.TemplateActions;
import no.samtakt.ui.template.TemplateView;
import no.samtakt.ui.template.TemplateViewModel;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Opens the window in which a new run sheet is begun, writes the file, and opens it. */
final class NewSheetDesk implements TemplateActions {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final MainWindow main;
  private final Preferences preferences;
  private final Theme theme;
  private final Speech speech;
  private final Executor disk;
  private final Executor window;
  private final Consumer<Path> opening;
  private @Nullable OwnedStage open;

  /**
   * The desk of one window.
   *
   * @param opening opens a run sheet, where what is open may be left
   */
  NewSheetDesk(
      Services services,
      MainWindow main,
      Preferences preferences,
      Theme theme,
      Speech speech,
      Executor disk,
      Executor window,
      Consumer<Path> opening) {
    this.services = services;
    this.main = main;
    this.preferences = preferences;
    this.theme = theme;
    this.speech = speech;
    this.disk = disk;
    this.window = window;
    this.opening = opening;
  }

  /** Opens the window, or brings it to the front. */
  void show() {
    OwnedStage shown = open;
    if (shown == null || !shown.stage().isShowing()) {
      TemplateViewModel model =
          new TemplateViewModel(speech.words().language(), services.zone(), folder());
      TemplateView view = new TemplateView(model, this, speech);
      shown =
          new OwnedStage(
              main.stage(),
              view,
              view::wholeHeight,
              "template.window",
              theme,
              speech,
              services.displays(),
              TemplateView.styleSheet());
      open = shown;
      shown.show();
      view.focusFirst();
    } else {
      shown.show();
    }
  }

  /** Where run sheets were opened last; else where people keep their documents, or their home. */
  private Path folder() {
    Path last = preferences.settings().lastFolder();
    if (last != null && Files.isDirectory(last)) {
      return last;
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  @Override
  public void chooseFolder(Consumer<Path> chosen) {
    OwnedStage shown = open;
    services
        .dialogs()
        .chooseFolder(speech.text("template.folder"), shown == null ? main.stage() : shown.stage())
        .ifPresent(chosen);
  }

  @Override
  public void make(Path file, NewSheet sheet) {
    write(file, sheet, false);
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  private void write(Path file, NewSheet sheet, boolean replace) {
    disk.execute(() -> {
      try {
        NewFile.write(file, sheet.text(), replace);
        window.execute(() -> {
          close();
          opening.accept(file);
        });
      } catch (FileAlreadyExistsException e) {
        window.execute(() -> ask(file, sheet));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "a new run sheet was not written", e);
        window.execute(
            () -> main.telling().fail(Message.of("template.not-written", file.toString())));
      }
    });
  }

  private void ask(Path file, NewSheet sheet) {
    boolean replace =
        main.telling()
            .ask(
                Message.of("template.taken-title"),
                Message.of("template.taken-text", file.toString()),
                List.of(
                    new Choice<>(false, speech.text("template.keep"), Choice.Kind.CANCEL),
                    new Choice<>(true, speech.text("template.replace"), Choice.Kind.DANGER)))
            .orElse(false);
    if (replace) {
      write(file, sheet, true);
    }
  }
}
