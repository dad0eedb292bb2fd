package no.samtakt.ui.notes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The notes that were taken, and how it went with the last one.
 *
 * <p>To be used on the window thread.
 */
public final class NotesViewModel {
  private final NoteWriting writing;
  private final ObservableValue<Words> words;
  private final Consumer<String> copy;
  private final ReadOnlyObjectWrapper<NotesScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", NotesScreen.EMPTY);
  private final ChangeListener<Words> speaker = (observed, before, now) -> refresh();

  private @Nullable Snapshot last;
  private @Nullable NoteRows basis;
  private List<NoteRow> rows = List.of();

  /**
   * The notes of one session.
   *
   * @param writing the note that is being written
   * @param copy puts a text where other programs can paste it, and says so
   */
  public NotesViewModel(NoteWriting writing, ObservableValue<Words> words, Consumer<String> copy) {
    this.writing = writing;
    this.words = words;
    this.copy = copy;
    words.addListener(new WeakChangeListener<>(speaker));
    writing.standingProperty().addListener((observed, before, now) -> refresh());
  }

  /** Paints the session as it stands. */
  public void show(Snapshot snapshot) {
    last = snapshot;
    refresh();
  }

  ReadOnlyObjectProperty<NotesScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The note that is being written. */
  public NoteWriting writing() {
    return writing;
  }

  void copy(NoteRow row) {
    copy.accept(row.text());
  }

  private void refresh() {
    Snapshot snapshot = last;
    Words spoken = words.getValue();
    Message trouble = writing.standingProperty().get().trouble();
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
    Instant saved = writing.standingProperty().get().saved();
    String safe =
        saved == null
            ? ""
            : spoken.text("notes.saved", LocalTime.ofInstant(saved, state.sheet().zone()));
    return new NotesScreen(rows, now.count(), safe, why);
  }
}
