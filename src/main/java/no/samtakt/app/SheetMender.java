package no.samtakt.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Mended;
import no.samtakt.runsheet.file.SheetDocument;
import no.samtakt.runsheet.file.SheetMending;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.checks.Mender;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Mends the run sheet of the open session: in its file first, and then in the session. A file that
 * says something else than the session does by now is somebody else's, and is not touched.
 */
final class SheetMender implements Mender {
  /** What was before a mend, and what it left; documents are null where there is no file. */
  private record Step(
      RunSheet sheet, @Nullable SheetDocument before, @Nullable SheetDocument after) {}

  private final @Nullable Path source;
  private final Supplier<RunSheet> sheet;
  private final Desk desk;
  private final Executor disk;
  private final Executor window;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /**
   * @param source the sheet's file; null for an example
   * @param sheet what the session has
   * @param disk does one thing after the other, away from the window
   */
  SheetMender(
      @Nullable Path source, Supplier<RunSheet> sheet, Desk desk, Executor disk, Executor window) {
    this.source = source;
    this.sheet = sheet;
    this.desk = desk;
    this.disk = disk;
    this.window = window;
  }

  @Override
  public boolean hasFile() {
    return source != null;
  }

  @Override
  public void mend(List<Mend> mends, Consumer<Answer> told) {
    away(told, () -> mend(mends));
  }

  private Answer mend(List<Mend> mends) {
    RunSheet now = sheet.get();
    if (source == null) {
      return taken(Mending.of(now, mends), new Step(now, null, null));
    }
    Optional<SheetDocument> read = open(now, source);
    if (read.isEmpty()) {
      return new Answer.Refused(Message.of("checks.refused.broken"));
    }
    SheetDocument before = read.get();
    if (!before.sheet().equals(now)) {
      return new Answer.ChangedMeanwhile();
    }
    return switch (SheetMending.mend(before, mends)) {
      case Mended.Saved saved -> taken(saved.now().sheet(), new Step(now, before, saved.now()));
      case Mended.ChangedMeanwhile changed -> new Answer.ChangedMeanwhile();
      case Mended.Refused refused -> new Answer.Refused(refused.reason());
    };
  }

  /** The session has the sheet's own zone and language, so the file is read with those. */
  private static Optional<SheetDocument> open(RunSheet now, Path file) {
    return SheetMending.open(file, now.zone(), now.language());
  }

  @Override
  public void undo(Consumer<Answer> told) {
    away(told, this::undo);
  }

  private Answer undo() {
    Step last = steps.peek();
    if (last == null) {
      return new Answer.Done(0);
    }
    if (last.before() != null && last.after() != null) {
      switch (SheetMending.restore(last.after(), last.before())) {
        case Mended.Saved saved -> {}
        case Mended.ChangedMeanwhile changed -> {
          return new Answer.ChangedMeanwhile();
        }
        case Mended.Refused refused -> {
          return new Answer.Refused(refused.reason());
        }
      }
    }
    undone.push(steps.pop());
    return back(last.sheet());
  }

  /** By the session's own undo where the mend was its last step, so that there is one history. */
  private Answer back(RunSheet before) {
    if (desk.submit(new SessionCommand.Undo()).join() instanceof Outcome.Done undo) {
      if (undo.snapshot().state().sheet().equals(before)) {
        return new Answer.Done(steps.size());
      }
      desk.submit(new SessionCommand.Redo()).join();
    }
    return taken(before, null);
  }

  @Override
  public void readAnew(Consumer<Answer> told) {
    away(told, this::readAnew);
  }

  /** What was done before can no longer be taken back: it is in somebody else's text now. */
  private Answer readAnew() {
    Optional<SheetDocument> read = source == null ? Optional.empty() : open(sheet.get(), source);
    if (read.isEmpty()) {
      return new Answer.Refused(Message.of("checks.refused.broken"));
    }
    steps.clear();
    undone.clear();
    return taken(read.get().sheet(), null);
  }

  /** What the session has taken back, or done again, by itself is so in the file too. */
  void follow() {
    disk.execute(() -> {
      Step last = steps.peek();
      if (last != null
          && last.before() != null
          && last.after() != null
          && sheet.get().equals(last.sheet())
          && SheetMending.restore(last.after(), last.before()) instanceof Mended.Saved) {
        undone.push(steps.pop());
      }
      Step again = undone.peek();
      if (again != null
          && again.before() != null
          && again.after() != null
          && sheet.get().equals(again.after().sheet())
          && SheetMending.restore(again.before(), again.after()) instanceof Mended.Saved) {
        steps.push(undone.pop());
      }
    });
  }

  private Answer taken(RunSheet mended, @Nullable Step step) {
    Outcome outcome = desk.submit(new SessionCommand.TakeOver(mended)).join();
    boolean same = mended.equals(sheet.get());
    if (!(outcome instanceof Outcome.Done) && !same) {
      if (step == null || step.after() == null) {
        return new Answer.Refused(Message.of("checks.refused.session"));
      }
      steps.push(step);
      return new Answer.SavedOnly(steps.size());
    }
    if (step != null) {
      steps.push(step);
      undone.clear();
    }
    return new Answer.Done(steps.size());
  }

  private void away(Consumer<Answer> told, Supplier<Answer> work) {
    disk.execute(() -> {
      Answer answer = work.get();
      window.execute(() -> told.accept(answer));
    });
  }
}
