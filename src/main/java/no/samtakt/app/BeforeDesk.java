package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import no.samtakt.before.Checklist;
import no.samtakt.before.Errand;
import no.samtakt.before.Facts;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.PreparedFile;
import no.samtakt.sound.Chime;
import no.samtakt.sound.Loudspeaker;
import no.samtakt.templates.NewFile;
import no.samtakt.ui.before.BeforeActions;
import no.samtakt.ui.before.BeforeView;
import no.samtakt.ui.before.BeforeViewModel;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Opens the window for the time before a meeting, and does what it asks for. */
final class BeforeDesk implements BeforeActions {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final MainWindow main;
  private final Theme theme;
  private final Speech speech;
  private final Executor disk;
  private final Executor window;
  private final boolean rehearsed;
  private final Supplier<Snapshot> latest;
  private final Function<List<String>, Map<String, Boolean>> trial;
  private final Loudspeaker loudspeaker = new Loudspeaker(Thread::startVirtualThread);
  private final PreparedFile ticks;
  private final String key;
  private @Nullable OwnedStage open;

  /**
   * The desk of one session.
   *
   * @param source the sheet's file; null where it has none
   * @param rehearsed whether the people are made up
   * @param trial opens links
   */
  BeforeDesk(
      Services services,
      MainWindow main,
      Theme theme,
      Speech speech,
      Executor disk,
      Executor window,
      @Nullable Path source,
      boolean rehearsed,
      Supplier<Snapshot> latest,
      Function<List<String>, Map<String, Boolean>> trial) {
    this.services = services;
    this.main = main;
    this.theme = theme;
    this.speech = speech;
    this.disk = disk;
    this.window = window;
    this.rehearsed = rehearsed;
    this.latest = latest;
    this.trial = trial;
    this.ticks = new PreparedFile(services.data().folder());
    this.key = PreparedFile.key(source, sheet().title());
  }

  Action action() {
    return Action.of("keys.before", Icon.DONE, this::show).on(Stroke.alone(KeyCode.J));
  }

  /** Tells of what is overdue or due today, where the session has not begun. */
  void remind() {
    if (sheet().date() == null || latest.get().state().course().begin() != null) {
      return;
    }
    disk.execute(() -> {
      Checklist list = Checklist.of(sheet(), ticks.read(key).tasks(), services.clock().instant());
      long late = list.count(Errand.State.OVERDUE);
      long today = list.count(Errand.State.TODAY);
      if (late + today > 0) {
        window.execute(() ->
            main.telling()
                .offer(
                    Message.of("before.remind", late, today),
                    Message.of("before.see"),
                    this::show));
      }
    });
  }

  /** Opens the window, or brings it to the front. */
  void show() {
    OwnedStage shown = open;
    if (shown != null && shown.stage().isShowing()) {
      shown.show();
      return;
    }
    disk.execute(() -> {
      PreparedFile.Found found = ticks.read(key);
      window.execute(() -> open(found));
    });
  }

  private void open(PreparedFile.Found found) {
    Message trouble = found.trouble();
    if (trouble != null) {
      main.telling().warn(trouble);
    }
    BeforeViewModel model =
        new BeforeViewModel(sheet(), found.tasks(), this, speech.wordsProperty(), services.clock());
    BeforeView view = new BeforeView(model, speech);
    OwnedStage made =
        new OwnedStage(
            main.stage(),
            view,
            view::wholeHeight,
            "before.window",
            theme,
            speech,
            services.displays(),
            BeforeView.styleSheet());
    open = made;
    made.show();
    view.focusFirst();
  }

  private RunSheet sheet() {
    return latest.get().state().sheet();
  }

  @Override
  public void keep(Set<String> ticked) {
    disk.execute(() ->
        ticks.save(key, ticked).ifPresent(lost -> window.execute(() -> main.telling().warn(lost))));
  }

  @Override
  public void copy(String text) {
    main.telling().copy(text);
  }

  @Override
  public CompletionStage<Optional<Message>> save(String ending, String text) {
    OwnedStage shown = open;
    Optional<Path> chosen =
        services
            .dialogs()
            .chooseFolder(
                speech.text("before.choose"), shown == null ? main.stage() : shown.stage());
    return CompletableFuture.supplyAsync(
            () -> chosen.map(folder -> written(folder, ending, text)), disk)
        .thenApplyAsync(told -> told, window);
  }

  /** Away from the window. */
  private Message written(Path folder, String ending, String text) {
    try {
      Path file = FreeFile.in(folder, FreeFile.named(sheet().title()) + ending);
      NewFile.write(file, text, false);
      return Message.of("paper.saved", file.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "an invitation was not saved: " + e.getClass().getSimpleName());
      return Message.of("before.not-saved", folder.toString());
    }
  }

  @Override
  public CompletionStage<Boolean> ring() {
    return loudspeaker.play(Chime.SOON).thenApplyAsync(heard -> heard, window);
  }

  @Override
  public CompletionStage<Map<String, Boolean>> tryLinks(List<String> links) {
    return CompletableFuture.supplyAsync(() -> trial.apply(links), Thread::startVirtualThread)
        .thenApplyAsync(answers -> answers, window);
  }

  @Override
  public CompletionStage<Facts> look() {
    // Nobody who was made up for a rehearsal is on a list.
    int people = rehearsed ? 0 : latest.get().people().people().size();
    int screens = services.displays().now().screens().size();
    return CompletableFuture.supplyAsync(() -> facts(people, screens), disk)
        .thenApplyAsync(found -> found, window);
  }

  /** Away from the window. */
  private Facts facts(int people, int screens) {
    Path folder = services.data().folder();
    boolean writable = DataFolder.refusal(folder).isEmpty();
    return new Facts(
        sheet(),
        people,
        screens,
        Facts.Sound.UNTRIED,
        new Facts.Disk(folder.toString(), writable, free(folder)),
        Map.of(),
        services.clock().instant());
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
