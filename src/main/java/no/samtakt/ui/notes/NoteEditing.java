package no.samtakt.ui.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.notes.Understood;
import no.samtakt.ui.moment.NoteSense;
import org.jspecify.annotations.Nullable;

/** The note that is being changed where it stands, one at a time. */
final class NoteEditing {
  private final NoteSense sense;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<@Nullable Tag> tag = new SimpleObjectProperty<>(this, "tag");
  private final ReadOnlyObjectWrapper<@Nullable Note> note =
      new ReadOnlyObjectWrapper<>(this, "note");
  private final ReadOnlyObjectWrapper<Understood> understood =
      new ReadOnlyObjectWrapper<>(this, "understood", Understood.NOTHING);

  NoteEditing(NoteSense sense) {
    this.sense = sense;
    text.addListener((o, before, now) -> understand());
    tag.addListener((o, before, now) -> understand());
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
    note.set(null);
    text.set(wanted.text());
    tag.set(wanted.tag());
    note.set(wanted);
    understand();
  }

  void end() {
    note.set(null);
    text.set("");
  }

  private void understand() {
    Note before = note.get();
    understood.set(
        before == null ? Understood.NOTHING : sense.edited(before, tag.get(), text.get()));
  }
}
