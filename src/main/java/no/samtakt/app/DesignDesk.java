package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.checks.ChecksView;
import no.samtakt.ui.checks.ChecksViewModel;
import no.samtakt.ui.checks.Mender;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.notes.LessonsViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Opens the check of the design, as long as the session has not started. */
final class DesignDesk implements AutoCloseable {
  private final MainWindow main;
  private final Theme theme;
  private final Speech speech;
  private final Consumer<ItemId> go;
  private final Supplier<Snapshot> latest;
  private final SheetMender mender;
  private final ChecksViewModel model;
  private @Nullable ChecksStage open;
  private boolean paged;

  /**
   * The desk of one session.
   *
   * @param go shows an item in the console
   * @param source the sheet's file; null for an example
   * @param earlier mends of it that can still be taken back
   */
  DesignDesk(
      MainWindow main,
      Theme theme,
      Speech speech,
      ObservableValue<Words> words,
      Consumer<ItemId> go,
      Supplier<Snapshot> latest,
      @Nullable Path source,
      List<SheetMender.Written> earlier,
      Desk desk,
      Executor disk,
      Executor window) {
    this.main = main;
    this.theme = theme;
    this.speech = speech;
    this.go = go;
    this.latest = latest;
    mender = new SheetMender(source, () -> latest.get().state(), earlier, desk, disk, window);
    model =
        new ChecksViewModel(
            words,
            mender,
            Thread::startVirtualThread,
            window,
            text -> main.telling().copy(text, Message.of("checks.copied")));
    model.setUndoable(earlier.size());
  }

  Action action() {
    return Action.of("keys.checks", Icon.ON_SCHEDULE, this::show)
        .on(Stroke.alone(KeyCode.O))
        .when(() -> paged || !begun());
  }

  /** The check on a page of its own, where a session is rehearsed: also while that runs. */
  ChecksView page() {
    paged = true;
    model.setOpen(true);
    model.show(latest.get());
    return ChecksView.part(model, speech, go);
  }

  private boolean begun() {
    return latest.get().state().course().begin() != null;
  }

  private void show() {
    if (begun() && !paged) {
      main.telling().refusal(Message.of("checks.only-before"));
      return;
    }
    ChecksStage stage = open;
    if (stage == null) {
      stage = new ChecksStage(main.stage(), model, theme, speech, go);
      open = stage;
    }
    model.show(latest.get());
    stage.show();
  }

  /** The sheet as its file has it. */
  RunSheet sheet() {
    return mender.sheet();
  }

  /** The script that notes of a rehearsal can go into; null where no file keeps it. */
  LessonsViewModel.@Nullable Script script() {
    return mender.hasFile() ? new Script() : null;
  }

  private final class Script implements LessonsViewModel.Script {
    @Override
    public RunSheet sheet() {
      return mender.sheet();
    }

    @Override
    public void add(List<Mend> lines, Consumer<Optional<Message>> answered) {
      mender.mend(
          lines,
          answer -> {
            model.show(latest.get());
            answered.accept(
                switch (answer) {
                  case Mender.Answer.Done done -> kept(done.undoable());
                  case Mender.Answer.SavedOnly saved -> kept(saved.undoable());
                  case Mender.Answer.ChangedMeanwhile changed ->
                      Optional.of(Message.of("checks.changed"));
                  case Mender.Answer.Refused refused -> Optional.of(refused.reason());
                });
          });
    }

    @Override
    public void undo() {
      model.undo();
    }

    private Optional<Message> kept(int undoable) {
      model.setUndoable(undoable);
      return Optional.empty();
    }
  }

  /** Whether the last thing that was done is a mend that the session knows nothing of. */
  boolean isLast() {
    return mender.isLast();
  }

  /** The mends of the file that can be taken back. On the disk's thread. */
  List<SheetMender.Written> mends() {
    return mender.written();
  }

  /** Takes the last mend back. */
  void undo() {
    model.undo();
  }

  private void followed(int undoable) {
    model.setUndoable(undoable);
    model.show(latest.get());
  }

  /** A session that has started is no longer designed. */
  void show(Snapshot now) {
    if (paged) {
      model.show(now);
      mender.follow(this::followed);
    } else if (open != null) {
      if (now.state().course().begin() != null) {
        open.close();
      } else {
        model.show(now);
        mender.follow(this::followed);
      }
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
