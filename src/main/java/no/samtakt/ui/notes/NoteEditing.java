package no.samtakt.ui.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.notes.Understood;
import no.samtakt.session.Notebook;
import no.samtakt.ui.moment.NoteSense;
import no.samtakt.ui.moment.NoteWriting;
import org.jspecify.annotations.Nullable;

/**
 * The note that is being changed where it stands, one at a time. What is typed is kept as a draft
 * until the change is saved or given up.
 */
final class NoteEditing {
  private final NoteWriting writing;
  private final NoteSense sense;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<@Nullable Tag> tag = new SimpleObjectProperty<>(this, "tag");
  private final ReadOnlyObjectWrapper<@Nullable Note> note =
      new ReadOnlyObjectWrapper<>(this, "note");
  private final ReadOnlyObjectWrapper<Understood> understood =
      new ReadOnlyObjectWrapper<>(this, "understood", Understood.NOTHING);

  NoteEditing(NoteWriting writing) {
    this.writing = writing;
    this.sense = writing.sense();
    text.addListener((o, before, now) -> changed());
    tag.addListener((o, before, now) -> changed());
  }

  StringProperty textProperty() {
    return text;
  }

  ObjectProperty<@Nullable Tag> tagProperty() {
    return tag;
  }

  ReadOnlyObjectProperty<Understood> understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** The note as it was when its change began; null while none is being changed. */
  ReadOnlyObjectProperty<@Nullable Note> noteProperty() {
    return note.getReadOnlyProperty();
  }

  boolean isOf(NoteRow row) {
    Note now = note.get();
    return now != null && !row.elsewhere() && now.id().equals(new NoteId(row.number()));
  }

  void begin(Note wanted) {
    begin(wanted, wanted.tag(), wanted.text());
  }

  private void begin(Note wanted, @Nullable Tag begunTag, String begun) {
    note.set(null);
    text.set(begun);
    tag.set(begunTag);
    note.set(wanted);
    changed();
  }

  /** Goes on with a change that the program died in, as long as its note is there. */
  void restore(Notebook book) {
    Draft.Changed kept = writing.changedProperty().get();
    if (kept != null && note.get() == null) {
      book.note(kept.note())
          .filter(found -> !found.text().equals(kept.text()) || found.tag() != kept.tag())
          .ifPresentOrElse(
              found -> begin(found, kept.tag(), kept.text()),
              () -> writing.changedProperty().set(null));
    }
  }

  void end() {
    note.set(null);
    text.set("");
    writing.changedProperty().set(null);
  }

  private void changed() {
    Note of = note.get();
    if (of != null) {
      writing.changedProperty().set(new Draft.Changed(of.id(), tag.get(), text.get()));
    }
    understand();
  }

  private void understand() {
    Note before = note.get();
    understood.set(
        before == null ? Understood.NOTHING : sense.edited(before, tag.get(), text.get()));
  }
}
