package no.samtakt.ui.notes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes notes. The field is emptied only when its text is committed; until then, and whenever the
 * program dies, the text is a draft that comes back.
 *
 * <p>To be used on the window thread.
 */
public final class NotesViewModel {
  /** A draft is kept no later than half a second after a change; writing it takes some of that. */
  private static final long DRAFT_WAITS_MILLIS = 400;

  private static final System.Logger LOG = System.getLogger("no.samtakt.ui.notes");

  private final Desk desk;
  private final ObservableValue<Words> words;
  private final Executor window;
  private final DraftKeeping drafts;
  private final Consumer<String> copy;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<@Nullable Tag> tag = new SimpleObjectProperty<>(this, "tag");
  private final ReadOnlyObjectWrapper<NotesScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", NotesScreen.EMPTY);
  private final ChangeListener<Words> speaker = (observed, before, now) -> refresh();

  private @Nullable Snapshot last;
  private @Nullable NoteRows basis;
  private List<NoteRow> rows = List.of();
  private @Nullable Instant saved;
  private @Nullable Message trouble;
  private boolean saving;
  private boolean filling;

  /**
   * Takes notes for one session.
   *
   * @param window runs work on the window thread
   * @param disk does one thing after the other, away from the window thread
   * @param copy puts a text where other programs can paste it, and says so
   */
  public NotesViewModel(
      Desk desk,
      ObservableValue<Words> words,
      Executor window,
      Drafts drafts,
      Executor disk,
      Consumer<String> copy) {
    this(
        desk,
        words,
        window,
        new DraftKeeping(
            drafts,
            disk,
            CompletableFuture.delayedExecutor(DRAFT_WAITS_MILLIS, TimeUnit.MILLISECONDS, disk)),
        copy);
  }

  NotesViewModel(
      Desk desk,
      ObservableValue<Words> words,
      Executor window,
      DraftKeeping drafts,
      Consumer<String> copy) {
    this.desk = desk;
    this.words = words;
    this.window = window;
    this.drafts = drafts;
    this.copy = copy;
    text.addListener((observed, before, now) -> edited());
    tag.addListener((observed, before, now) -> edited());
    words.addListener(new WeakChangeListener<>(speaker));
    drafts.read(draft -> window.execute(() -> restore(draft)));
  }

  /** Paints the session as it stands. */
  public void show(Snapshot snapshot) {
    last = snapshot;
    refresh();
  }

  ReadOnlyObjectProperty<NotesScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** What stands in the field. */
  StringProperty textProperty() {
    return text;
  }

  /** What the note is about to become; null for nothing in particular. */
  ObjectProperty<@Nullable Tag> tagProperty() {
    return tag;
  }

  /** Chooses the tag, or lets it go where it is chosen already. */
  void toggle(Tag chosen) {
    tag.set(chosen == tag.get() ? null : chosen);
  }

  /** Hands the note in. A field with nothing in it is left alone, and so is one being saved. */
  void save() {
    String sent = text.get();
    if (saving || sent.isBlank()) {
      return;
    }
    saving = true;
    drafts.now(draft());
    Tag sentTag = tag.get();
    var _ =
        desk.submit(new SessionCommand.TakeNote(sentTag, sent))
            .whenComplete(
                (outcome, error) -> window.execute(() -> answered(sent, sentTag, outcome, error)));
  }

  void copy(NoteRow row) {
    copy.accept(row.text());
  }

  /** Keeps what is being typed at once: the window is about to close. */
  public void close() {
    drafts.now(draft());
  }

  private void answered(
      String sent, @Nullable Tag sentTag, @Nullable Outcome outcome, @Nullable Throwable error) {
    saving = false;
    switch (outcome) {
      case Outcome.Done done -> {
        taken(sent, sentTag);
        trouble = null;
        saved = done.snapshot().saved();
      }
      case Outcome.Refused refused -> trouble = refused.reason();
      case Outcome.NotSaved notSaved -> trouble = notSaved.reason();
      case null -> {
        trouble = Message.of("notes.trouble");
        if (error != null) {
          LOG.log(System.Logger.Level.ERROR, "a note got no answer", error);
        }
      }
    }
    refresh();
  }

  /** Empties the field of what was taken; what was typed meanwhile is the beginning of the next. */
  private void taken(String sent, @Nullable Tag sentTag) {
    String now = text.get();
    Tag nowTag = tag.get();
    fill(
        new Draft(
            nowTag == sentTag ? null : nowTag,
            now.startsWith(sent) ? now.substring(sent.length()).stripLeading() : now));
    drafts.now(draft());
  }

  private void restore(Draft draft) {
    if (draft.text().isEmpty()) {
      return;
    }
    String typed = text.get();
    if (typed.isEmpty()) {
      fill(draft);
    } else {
      fill(new Draft(draft.tag(), draft.text() + "\n" + typed));
      drafts.soon(draft());
    }
  }

  private void fill(Draft draft) {
    filling = true;
    text.set(draft.text());
    tag.set(draft.tag());
    filling = false;
  }

  private Draft draft() {
    return new Draft(tag.get(), text.get());
  }

  private void edited() {
    if (filling) {
      return;
    }
    drafts.soon(draft());
    trouble = null;
    saved = null;
    refresh();
  }

  private void refresh() {
    Snapshot snapshot = last;
    Words spoken = words.getValue();
    String why = trouble == null ? "" : spoken.text(trouble);
    NotesScreen next =
        snapshot == null ? new NotesScreen(List.of(), "", "", why) : painted(snapshot, spoken, why);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private NotesScreen painted(Snapshot snapshot, Words spoken, String why) {
    var state = snapshot.state();
    NoteRows now = new NoteRows(state.notes(), state.sheet(), state.course().begin(), spoken);
    if (!now.equals(basis)) {
      basis = now;
      rows = now.rows();
    }
    String safe =
        saved == null
            ? ""
            : spoken.text("notes.saved", LocalTime.ofInstant(saved, state.sheet().zone()));
    return new NotesScreen(rows, now.count(), safe, why);
  }
}
