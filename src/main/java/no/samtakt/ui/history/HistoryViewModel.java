package no.samtakt.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.history.FoundNote;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.session.SessionId;
import no.samtakt.ui.history.HistoryScreen.Detail;
import no.samtakt.ui.history.HistoryScreen.Heading;
import no.samtakt.ui.history.HistoryScreen.NoteRow;
import no.samtakt.ui.history.HistoryScreen.Row;
import no.samtakt.ui.history.HistoryScreen.SessionRow;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the history of sessions into words, and finds in it. */
public final class HistoryViewModel {
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<HistoryScreen> screen =
      new ReadOnlyObjectWrapper<>(new HistoryScreen(List.of(), "", null));
  private final ReadOnlyObjectWrapper<@Nullable Comparing> comparing =
      new ReadOnlyObjectWrapper<>();
  // The language outlives the window: it must not keep it alive.
  private final ChangeListener<Words> speaking = (observed, before, now) -> speak();
  private List<PastSession> sessions = List.of();
  private Retention retention = Retention.USUAL;
  private List<FoundNote> notes = List.of();
  private String sought = "";
  private @Nullable SessionId chosen;

  public HistoryViewModel(ObservableValue<Words> words) {
    this.words = words;
    words.addListener(new WeakChangeListener<>(speaking));
  }

  /** Shows these sessions, the one used last first; what was chosen stays so while it is there. */
  public void show(List<PastSession> all, Retention keeping) {
    sessions = List.copyOf(all);
    retention = keeping;
    comparing.set(null);
    speak();
  }

  /** Notes that were found for what is sought now; an answer to anything else comes too late. */
  public void found(String typed, List<FoundNote> found) {
    if (typed.equals(sought)) {
      notes = List.copyOf(found);
      speak();
    }
  }

  /** Runs of the same sheet as the chosen session. */
  public void compared(Comparing runs) {
    comparing.set(runs);
  }

  ReadOnlyObjectProperty<HistoryScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Comparing> comparingProperty() {
    return comparing.getReadOnlyProperty();
  }

  /** Shows the sessions that hold each of these words in their title, day or state. */
  void seek(String typed) {
    sought = typed;
    if (typed.isBlank()) {
      notes = List.of();
    }
    speak();
  }

  void choose(@Nullable SessionId session) {
    if (!Objects.equals(chosen, session)) {
      chosen = session;
      comparing.set(null);
      speak();
    }
  }

  private void speak() {
    Words speech = words.getValue();
    List<Row> rows = new ArrayList<>();
    part(rows, "history.real", false, speech);
    part(rows, "history.rehearsals", true, speech);
    if (!notes.isEmpty() && !sought.isBlank()) {
      rows.add(new Heading(speech.text("history.notes", notes.size())));
      notes.forEach(note -> rows.add(note(note, speech)));
    }
    String nothing =
        !rows.isEmpty()
            ? ""
            : sought.isBlank()
                ? speech.text("history.none")
                : speech.text("start.found-nothing", sought.strip());
    screen.set(new HistoryScreen(rows, nothing, detail(speech).orElse(null)));
  }

  private void part(List<Row> rows, String heading, boolean rehearsals, Words speech) {
    List<Row> part = new ArrayList<>();
    for (PastSession session : sessions) {
      SessionRow row = new SessionRow(session, speech);
      if (session.rehearsal() == rehearsals && (sought.isBlank() || matches(row))) {
        part.add(row);
      }
    }
    if (!part.isEmpty()) {
      rows.add(new Heading(speech.text(heading, part.size())));
      rows.addAll(part);
    }
  }

  private boolean matches(SessionRow row) {
    Locale locale = words.getValue().language().locale();
    String whole = String.join(" ", row.text(), row.when(), row.standing()).toLowerCase(locale);
    return Stream.of(sought.strip().toLowerCase(locale).split("\\s+", -1))
        .allMatch(whole::contains);
  }

  private static NoteRow note(FoundNote note, Words speech) {
    String day = speech.date(note.note().at().atZone(ZoneId.systemDefault()).toLocalDate());
    return new NoteRow(
        note.session(), note.note().text(), speech.text("history.note-from", note.title(), day));
  }

  private Optional<Detail> detail(Words speech) {
    return sessions.stream()
        .filter(session -> session.id().equals(chosen))
        .findFirst()
        .map(session -> detail(session, speech));
  }

  private Detail detail(PastSession session, Words speech) {
    boolean known = session.kept().names() > 0;
    SessionRow row = new SessionRow(session, speech);
    return new Detail(
        session,
        session.title(),
        row.when(),
        row.size(),
        keeping(session, speech),
        known ? retention.until(session) : null,
        session.kept().until() != null,
        session.kept().anonymised() == null);
  }

  private String keeping(PastSession session, Words speech) {
    Instant anonymised = session.kept().anonymised();
    if (anonymised != null) {
      return speech.text(
          "history.anonymised", anonymised.atZone(session.times().zone()).toLocalDate());
    }
    return session.kept().names() == 0
        ? speech.text("history.nobody")
        : speech.text("history.keeps", session.kept().names());
  }
}
