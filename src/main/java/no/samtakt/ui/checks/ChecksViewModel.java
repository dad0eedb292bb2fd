package no.samtakt.ui.checks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Fix;
import no.samtakt.checks.Review;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The check of the design of the sheet that is open. To be used on the window thread. */
public final class ChecksViewModel {
  private final ObservableValue<Words> words;
  private final Mender mender;
  private final Executor work;
  private final Executor window;
  private final Consumer<String> copy;
  private final ReadOnlyObjectWrapper<@Nullable ChecksScreen> screen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper changedMeanwhile = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private @Nullable RunSheet sheet;
  private int people;
  private boolean open;
  private boolean busy;

  /**
   * @param work judges designs, which may take a while for a sheet of thousands of items
   * @param window runs work on the window thread
   * @param copy puts a text on the clipboard and says so
   */
  public ChecksViewModel(
      ObservableValue<Words> words,
      Mender mender,
      Executor work,
      Executor window,
      Consumer<String> copy) {
    this.words = words;
    this.mender = mender;
    this.work = work;
    this.window = window;
    this.copy = copy;
    words.addListener((observed, before, now) -> judge());
  }

  /** Nothing is judged while nobody looks. */
  public void setOpen(boolean isOpen) {
    open = isOpen;
    judge();
  }

  /** The session as it stands; judged anew where the sheet is another. */
  public void show(Snapshot snapshot) {
    RunSheet now = mender.sheet();
    int listed = snapshot.people().people().size();
    int many = now.participants() > 0 ? now.participants() : listed;
    if (!now.equals(sheet) || many != people) {
      sheet = now;
      people = many;
      judge();
    }
  }

  private void judge() {
    RunSheet asked = sheet;
    int many = people;
    Words language = words.getValue();
    if (!open || asked == null) {
      return;
    }
    work.execute(() -> {
      ChecksScreen judged = ChecksScreen.of(Review.of(Design.of(asked, many)), language);
      window.execute(() -> {
        if (asked.equals(sheet) && language.equals(words.getValue())) {
          screen.set(judged);
        }
      });
    });
  }

  ReadOnlyObjectProperty<@Nullable ChecksScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Why the last mend was not made; null where it was. */
  ReadOnlyObjectProperty<@Nullable Message> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether the file has to be read anew before it can be mended. */
  ReadOnlyBooleanProperty changedMeanwhileProperty() {
    return changedMeanwhile.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** So many mends can be taken back now. */
  public void setUndoable(int mends) {
    undoable.set(mends > 0);
  }

  boolean hasFile() {
    return mender.hasFile();
  }

  /** Carries out a mend of which all is known. */
  void mend(Finding finding) {
    if (finding.fix() instanceof Fix.Ready ready) {
      carryOut(ready.mends());
    }
  }

  /** Carries out one that wanted to know the address of a tool. */
  void mend(Fix.AsksLink asks, String link) {
    if (!link.isBlank()) {
      carryOut(asks.with(link.strip()).mends());
    }
  }

  /** Leaves a check out of this sheet from now on. */
  void mute(Finding finding, String reason) {
    if (!reason.isBlank()) {
      carryOut(List.of(new Mend.AddMute(new Mute(finding.id(), reason.strip()))));
    }
  }

  public void undo() {
    if (undoable.get() && start()) {
      mender.undo(this::answered);
    }
  }

  void readAnew() {
    if (start()) {
      mender.readAnew(this::answered);
    }
  }

  private void carryOut(List<Mend> mends) {
    if (start()) {
      mender.mend(mends, this::answered);
    }
  }

  /** One at a time: the next is judged by the sheet that the last one leaves. */
  private boolean start() {
    boolean free = !busy;
    busy = true;
    return free;
  }

  private void answered(Mender.Answer answer) {
    busy = false;
    changedMeanwhile.set(answer instanceof Mender.Answer.ChangedMeanwhile);
    switch (answer) {
      case Mender.Answer.Done done -> {
        undoable.set(done.undoable() > 0);
        trouble.set(null);
      }
      case Mender.Answer.SavedOnly saved -> {
        undoable.set(saved.undoable() > 0);
        trouble.set(Message.of("checks.saved-only"));
      }
      case Mender.Answer.ChangedMeanwhile changed -> trouble.set(Message.of("checks.changed"));
      case Mender.Answer.Refused refused -> trouble.set(refused.reason());
    }
  }

  /** Copies all findings as text. */
  void copyAll() {
    ChecksScreen now = Objects.requireNonNull(screen.get());
    String text = now.rows().stream().map(FindingRow::text).collect(Collectors.joining("\n"));
    copy.accept(now.title() + "\n\n" + text + "\n");
  }
}
