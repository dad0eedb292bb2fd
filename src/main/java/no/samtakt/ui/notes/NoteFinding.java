package no.samtakt.ui.notes;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.NoteSearch;
import no.samtakt.history.SearchWords;
import no.samtakt.notes.Tag;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Searches all sessions as somebody types, away from the window. What was asked last wins: an
 * answer to anything older is never shown, and a question that is overtaken is never asked.
 *
 * <p>To be used on the window thread.
 */
public final class NoteFinding {
  private static final int MOST = 100;

  private final NoteSearch search;
  private final SessionId session;
  private final Executor background;
  private final Executor window;

  /** The number of the question that was asked last. */
  private final AtomicLong asked = new AtomicLong();

  private final ReadOnlyObjectWrapper<@Nullable Found> found =
      new ReadOnlyObjectWrapper<>(this, "found");

  /**
   * What a search came to.
   *
   * @param trouble why there is nothing; null where the search was done
   */
  record Found(SearchWords words, List<FoundNote> notes, @Nullable Message trouble) {
    Found {
      notes = List.copyOf(notes);
    }
  }

  /**
   * @param session the one that is open
   * @param background does things away from the window
   */
  public NoteFinding(NoteSearch search, SessionId session, Executor background, Executor window) {
    this.search = search;
    this.session = session;
    this.background = background;
    this.window = window;
  }

  SessionId session() {
    return session;
  }

  /** What the last question came to; null while nothing is searched for. */
  ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Asks; where no word was typed, nothing is searched for any more. */
  void ask(String text, @Nullable Tag tag) {
    SearchWords words = SearchWords.of(text);
    long question = asked.incrementAndGet();
    if (words.isEmpty()) {
      found.set(null);
      return;
    }
    NoteQuery query = new NoteQuery(text, tag, null, false, MOST);
    background.execute(() -> find(question, query, words));
  }

  /** Away from the window. */
  private void find(long question, NoteQuery query, SearchWords words) {
    if (asked.get() != question) {
      return;
    }
    Found answer;
    try {
      answer = new Found(words, search.find(query), null);
    } catch (JournalException e) {
      answer = new Found(words, List.of(), e.reason());
    }
    Found shown = answer;
    window.execute(() -> {
      if (asked.get() == question) {
        found.set(shown);
      }
    });
  }
}
