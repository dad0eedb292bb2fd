package no.samtakt.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
import no.samtakt.session.SessionState;
import no.samtakt.ui.checks.Mender;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Mends the run sheet of the open session: in its file first, and then in the session. A file that
 * says something else by now is somebody else's, and is not touched. What the session itself has
 * changed underway, or has run already, stays as it is there.
 */
final class SheetMender implements Mender {
  /**
   * A mend that was made.
   *
   * @param session what the session had before
   * @param taken what it had afterwards; null where it went on as it was
   * @param behind how many steps the session could take back then
   * @param file what was done to the file; null where there is none
   */
  private record Step(
      RunSheet session, @Nullable RunSheet taken, @Nullable Written file, int behind) {}

  /** What a mend did to the file. */
  record Written(SheetDocument was, SheetDocument is) {
    private Written back() {
      SheetDocument before = was;
      return new Written(is, before);
    }
  }

  private final @Nullable Path source;
  private final Supplier<SessionState> state;
  private final Desk desk;
  private final Executor disk;
  private final Executor window;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private RunSheet followed;
  private volatile RunSheet planned;
  private volatile @Nullable Step last;

  /**
   * @param source the sheet's file; null for an example
   * @param state what the session has
   * @param earlier mends of the file that were made before the session, the first of them first
   * @param disk does one thing after the other, away from the window
   */
  SheetMender(
      @Nullable Path source,
      Supplier<SessionState> state,
      List<Written> earlier,
      Desk desk,
      Executor disk,
      Executor window) {
    this.source = source;
    this.state = state;
    this.desk = desk;
    this.disk = disk;
    this.window = window;
    planned = state.get().sheet();
    followed = planned;
    earlier.forEach(written -> steps.push(new Step(planned, null, written, 0)));
    last = steps.peek();
  }

  /**
   * The mends of the file that can be taken back, the first of them first. On the disk's thread.
   */
  List<Written> written() {
    return steps.reversed().stream()
        .map(Step::file)
        .flatMap(file -> Optional.ofNullable(file).stream())
        .toList();
  }

  @Override
  public boolean hasFile() {
    return source != null;
  }

  @Override
  public RunSheet sheet() {
    return source == null ? state.get().sheet() : planned;
  }

  @Override
  public void mend(List<Mend> mends, Consumer<Answer> told) {
    away(told, () -> mend(mends));
  }

  private Answer mend(List<Mend> mends) {
    RunSheet now = state.get().sheet();
    if (source == null) {
      return mended(now, Mending.of(now, mends), null);
    }
    Optional<SheetDocument> read = open(now, source);
    if (read.isEmpty()) {
      return new Answer.Refused(Message.of("checks.refused.broken"));
    }
    SheetDocument before = read.get();
    boolean fresh = before.sheet().equals(now);
    if (!fresh && !before.sheet().equals(planned)) {
      return new Answer.ChangedMeanwhile();
    }
    return switch (SheetMending.mend(before, mends)) {
      case Mended.Saved saved -> {
        planned = saved.now().sheet();
        RunSheet wanted = fresh ? saved.now().sheet() : mended(now, mends);
        yield mended(now, wanted, new Written(before, saved.now()));
      }
      case Mended.ChangedMeanwhile changed -> new Answer.ChangedMeanwhile();
      case Mended.Refused refused -> new Answer.Refused(refused.reason());
    };
  }

  /** What was changed underway keeps that, with the mends; null where they do not fit it. */
  private static @Nullable RunSheet mended(RunSheet underway, List<Mend> mends) {
    try {
      return Mending.of(underway, mends);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private Answer mended(RunSheet before, @Nullable RunSheet wanted, @Nullable Written file) {
    RunSheet taken = wanted == null ? null : take(wanted);
    if (taken == null && file == null) {
      return new Answer.Refused(Message.of("checks.refused.session"));
    }
    steps.push(new Step(before, taken, file, state.get().undo().size()));
    undone.clear();
    return taken == null ? new Answer.SavedOnly(steps.size()) : new Answer.Done(steps.size());
  }

  /** What the session has when it has taken a sheet over; null where it went on as it was. */
  private @Nullable RunSheet take(RunSheet wanted) {
    boolean done = desk.submit(new SessionCommand.TakeOver(wanted)).join() instanceof Outcome.Done;
    RunSheet now = state.get().sheet();
    return done || now.equals(wanted) ? now : null;
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
    switch (last.file() == null ? null : restored(last.file().back())) {
      case null -> {}
      case Mended.Saved saved -> {}
      case Mended.ChangedMeanwhile changed -> {
        return new Answer.ChangedMeanwhile();
      }
      case Mended.Refused refused -> {
        return new Answer.Refused(refused.reason());
      }
    }
    undone.push(steps.pop());
    return last.taken() == null || isBack(last.session())
        ? new Answer.Done(steps.size())
        : new Answer.SavedOnly(steps.size());
  }

  private Mended restored(Written way) {
    Mended answer = SheetMending.restore(way.was(), way.is());
    if (answer instanceof Mended.Saved saved) {
      planned = saved.now().sheet();
    }
    return answer;
  }

  /** By the session's own undo where the mend was its last step, so that there is one history. */
  private boolean isBack(RunSheet before) {
    if (desk.submit(new SessionCommand.Undo()).join() instanceof Outcome.Done undo) {
      if (undo.snapshot().state().sheet().equals(before)) {
        return true;
      }
      desk.submit(new SessionCommand.Redo()).join();
    }
    return take(before) != null;
  }

  /** Whether a mend of the file alone came after everything that the session can take back. */
  boolean isLast() {
    Step step = last;
    return step != null && step.taken() == null && step.behind() == state.get().undo().size();
  }

  @Override
  public void readAnew(Consumer<Answer> told) {
    away(told, this::readAnew);
  }

  /** What was done before can no longer be taken back: it is in somebody else's text now. */
  private Answer readAnew() {
    Optional<SheetDocument> read =
        source == null ? Optional.empty() : open(state.get().sheet(), source);
    if (read.isEmpty()) {
      return new Answer.Refused(Message.of("checks.refused.broken"));
    }
    steps.clear();
    undone.clear();
    planned = read.get().sheet();
    return take(planned) == null ? new Answer.SavedOnly(0) : new Answer.Done(0);
  }

  /**
   * What the session has taken back, or done again, by itself is so in the file too.
   *
   * @param told how many mends can be taken back, on the window thread, where something changed
   */
  void follow(IntConsumer told) {
    disk.execute(() -> {
      RunSheet now = state.get().sheet();
      if (now.equals(followed)) {
        return;
      }
      followed = now;
      Step last = steps.peek();
      Step again = undone.peek();
      if (last != null && last.taken() != null && now.equals(last.session())) {
        follow(last.file() == null ? null : last.file().back(), steps, undone);
      } else if (again != null && now.equals(again.taken())) {
        follow(again.file(), undone, steps);
      } else if (source != null && !now.equals(planned)) {
        open(now, source)
            .map(SheetDocument::sheet)
            .filter(now::equals)
            .ifPresent(same -> planned = same);
      }
      this.last = steps.peek();
      int undoable = steps.size();
      window.execute(() -> told.accept(undoable));
    });
  }

  private void follow(@Nullable Written way, Deque<Step> from, Deque<Step> to) {
    if (way == null || restored(way) instanceof Mended.Saved) {
      to.push(Objects.requireNonNull(from.poll()));
    }
  }

  private void away(Consumer<Answer> told, Supplier<Answer> work) {
    disk.execute(() -> {
      Answer answer = work.get();
      followed = state.get().sheet();
      last = steps.peek();
      window.execute(() -> told.accept(answer));
    });
  }
}
