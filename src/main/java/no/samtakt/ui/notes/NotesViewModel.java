package no.samtakt.ui.notes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Visit;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The notes that were taken, those of them that are looked for, and how it went with the last one.
 *
 * <p>To be used on the window thread.
 */
public final class NotesViewModel {
  private final NoteWriting writing;
  private final ObservableValue<Words> words;
  private final Consumer<String> copy;
  private final NoteFinding finding;
  private final NoteEditing editing;
  private final NoteDoings doings;
  private final ReadOnlyObjectWrapper<NotesScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", NotesScreen.EMPTY);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ChangeListener<Words> speaker = (observed, before, now) -> refresh();

  private @Nullable Snapshot last;
  private @Nullable NoteRows basis;
  private NoteFinding.@Nullable Found foundBasis;
  private List<NoteRow> rows = List.of();
  private @Nullable Tag tag;
  private boolean thisItem;

  /**
   * The notes of one session.
   *
   * @param writing the note that is being written
   * @param doings changes those that were written
   * @param copy puts a text where other programs can paste it, and says so
   */
  public NotesViewModel(
      NoteWriting writing,
      NoteDoings doings,
      NoteFinding finding,
      ObservableValue<Words> words,
      Consumer<String> copy) {
    this.writing = writing;
    this.doings = doings;
    this.finding = finding;
    this.words = words;
    this.copy = copy;
    editing = new NoteEditing(writing);
    words.addListener(new WeakChangeListener<>(speaker));
    writing.standingProperty().addListener((observed, before, now) -> refresh());
    doings.stateProperty().addListener((observed, before, now) -> refresh());
    finding.foundProperty().addListener((observed, before, now) -> refresh());
    search.addListener((observed, before, now) -> finding.ask(now, tag));
  }

  /** Paints the session as it stands. */
  public void show(Snapshot snapshot) {
    boolean others = last == null || !last.state().notes().equals(snapshot.state().notes());
    last = snapshot;
    writing.follow(snapshot);
    editing.restore(snapshot.state().notebook());
    if (others && !search.get().isBlank()) {
      finding.ask(search.get(), tag);
    }
    refresh();
  }

  ReadOnlyObjectProperty<NotesScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The note that is being written. */
  public NoteWriting writing() {
    return writing;
  }

  NoteEditing editing() {
    return editing;
  }

  NoteDoings doings() {
    return doings;
  }

  StringProperty searchProperty() {
    return search;
  }

  /** The session as it stands; null before it was shown. */
  @Nullable Snapshot now() {
    return last;
  }

  void filter(@Nullable Tag wanted, boolean onlyThisItem) {
    tag = wanted;
    thisItem = onlyThisItem;
    finding.ask(search.get(), tag);
    refresh();
  }

  void copy(NoteRow row) {
    copy.accept(row.text());
  }

  /** The note of a row; nothing where it is from another session, or gone. */
  Optional<Note> note(NoteRow row) {
    return last == null || row.elsewhere()
        ? Optional.empty()
        : last.state().notebook().note(new NoteId(row.number()));
  }

  /** Begins to change a note; a change of another that is underway is saved first. */
  void edit(NoteRow row) {
    note(row)
        .ifPresent(next -> {
          Note before = editing.noteProperty().get();
          if (before == null || before.id().equals(next.id())) {
            editing.begin(next);
          } else {
            doings.edit(before, editing.understoodProperty().get(), () -> editing.begin(next));
          }
        });
  }

  /** Saves the change; it goes on being made until it is kept. */
  void saveEdit() {
    Note before = editing.noteProperty().get();
    if (before != null) {
      doings.edit(before, editing.understoodProperty().get(), editing::end);
    }
  }

  /** Gives a note the tag, or takes it away where it has it. */
  void retag(NoteRow row, Tag wanted) {
    note(row)
        .ifPresent(note -> {
          Tag next = note.tag() == wanted ? null : wanted;
          doings.edit(note, writing.sense().edited(note, next, note.text()), () -> {});
        });
  }

  /** The items that a note can be moved to. */
  List<Item> items() {
    return last == null ? List.of() : last.state().sheet().items();
  }

  void move(NoteRow row, ItemId item) {
    note(row).ifPresent(note -> doings.move(note, item));
  }

  void tick(NoteRow row) {
    note(row).ifPresent(doings::tick);
  }

  void delete(NoteRow row) {
    note(row).ifPresent(note -> doings.delete(List.of(note.id())));
  }

  /** What a note was gathered with; fewer than two for what was not. */
  List<NoteId> harvest(NoteRow row) {
    Snapshot now = last;
    return now == null
        ? List.of()
        : note(row)
            .flatMap(note -> now.state().notebook().harvest(note.id()))
            .map(harvest ->
                harvest.notes().stream()
                    .filter(id -> now.state().notebook().note(id).isPresent())
                    .toList())
            .orElse(List.of());
  }

  private void refresh() {
    Snapshot snapshot = last;
    Words spoken = words.getValue();
    NotesScreen next =
        snapshot == null
            ? new NotesScreen(List.of(), "", "", "", trouble(spoken), "", "", tag, thisItem)
            : painted(snapshot, spoken);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private String trouble(Words spoken) {
    Message written = writing.standingProperty().get().trouble();
    Message done = doings.stateProperty().get().trouble();
    Message why = written == null ? done : written;
    return why == null ? "" : spoken.text(why);
  }

  private NotesScreen painted(Snapshot snapshot, Words spoken) {
    var state = snapshot.state();
    Visit visit = state.course().visit();
    ItemId only = thisItem && visit != null ? visit.item() : null;
    NoteRows now =
        new NoteRows(
            state.notes(),
            state.sheet(),
            state.course().begin(),
            snapshot.names(),
            tag,
            only,
            spoken);
    NoteFinding.Found found = finding.foundProperty().get();
    if (!now.equals(basis) || !Objects.equals(found, foundBasis)) {
      basis = now;
      foundBasis = found;
      rows =
          found == null ? now.rows() : now.found(found.notes(), finding.session(), found.words());
    }
    Instant saved = writing.standingProperty().get().saved();
    String safe =
        saved == null
            ? ""
            : spoken.text("notes.saved", LocalTime.ofInstant(saved, state.sheet().zone()));
    boolean narrowed = found != null || tag != null || only != null;
    String none = !rows.isEmpty() || !narrowed ? "" : spoken.text("notes.none-fit");
    int deleted = doings.stateProperty().get().deleted().size();
    return new NotesScreen(
        rows,
        spoken.text(
            found != null ? "notes.found" : only != null ? "notes.of-item" : "notes.latest"),
        narrowed ? spoken.text("notes.count", rows.size()) : now.count(),
        safe,
        trouble(spoken),
        deleted == 0 ? "" : spoken.text("notes.deleted", deleted),
        none,
        tag,
        thisItem);
  }
}
