package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.grouping.Round;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.SeriesMemory;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Answer;
import no.samtakt.people.PersonId;
import no.samtakt.people.Question;
import no.samtakt.people.Recognition;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who met whom in earlier sessions of the series, where that is wanted. Whom it cannot know again
 * by address or name it asks about, one at a time.
 *
 * <p>To be used on the window thread; what is remembered is read and written away from it.
 */
public final class SeriesViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final SeriesMemory memory;
  private final SessionId session;
  private final Executor disk;
  private final Executor window;
  private final Consumer<Message> trouble;
  private final ReadOnlyObjectWrapper<SeriesScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", SeriesScreen.BLANK);

  private final ReadOnlyObjectWrapper<@Nullable PastList> lastList =
      new ReadOnlyObjectWrapper<>(this, "lastList");

  private @Nullable Snapshot now;
  private @Nullable Roster asked;
  private @Nullable Known known;

  /** What was answered and is asked once more, the one that is asked now first. */
  private List<Recognition.Answered> again = List.of();

  /**
   * What is remembered, and who of it is on the list.
   *
   * @param rounds of the earlier sessions, by the ids of this one
   */
  private record Known(
      List<PastGroups> past,
      List<Round> rounds,
      List<Question> questions,
      List<Recognition.Answered> answered) {
    boolean nothing() {
      return rounds.isEmpty() && questions.isEmpty() && answered.isEmpty();
    }

    /** The same while it is found out what comes of an answer, so that nobody is asked twice. */
    Known without(Question question) {
      List<Question> left = questions.stream().filter(each -> !each.equals(question)).toList();
      return new Known(past, rounds, left, answered);
    }
  }

  /**
   * @param disk does one thing after the other, away from the window
   * @param trouble is told what could not be read or kept
   */
  public SeriesViewModel(
      Desk desk,
      ObservableValue<Words> words,
      SeriesMemory memory,
      SessionId session,
      Executor disk,
      Executor window,
      Consumer<Message> trouble) {
    this.desk = desk;
    this.words = words;
    this.memory = memory;
    this.session = session;
    this.disk = disk;
    this.window = window;
    this.trouble = trouble;
    words.addListener((observed, before, after) -> draw());
  }

  ReadOnlyObjectProperty<SeriesScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows how things stand; to be called whenever that may have changed. */
  public void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    String series = snapshot.state().sheet().series();
    if (before == null && snapshot.state().presence().listed().isEmpty()) {
      disk.execute(() -> findLast(series));
    }
    if (series == null) {
      return;
    }
    // A moment comes every second, and a list may be long: the book of its names tells whether it
    // is another.
    boolean other = before == null || !before.names().equals(snapshot.names());
    Roster listed = other ? listed(snapshot) : Roster.EMPTY;
    if (!listed.people().isEmpty() && !listed.equals(asked)) {
      asked = listed;
      again = List.of();
      Known earlier = known;
      disk.execute(() -> recall(series, listed, earlier == null ? null : earlier.past()));
    }
    if (before == null || !before.state().equals(snapshot.state())) {
      draw();
    }
  }

  /** The list of the session before, while there is none in this one; null where none is kept. */
  ReadOnlyObjectProperty<@Nullable PastList> lastListProperty() {
    return lastList.getReadOnlyProperty();
  }

  /** Away from the window. */
  private void findLast(@Nullable String series) {
    try {
      Optional<PastList> found = memory.lastList(series, session);
      found.ifPresent(list -> window.execute(() -> lastList.set(list)));
    } catch (JournalException e) {
      window.execute(() -> trouble.accept(e.reason()));
    }
  }

  /** Makes the earlier sessions count, or no longer. */
  void toggle() {
    if (now != null && known != null) {
      desk.give(new SessionCommand.CountEarlier(counts(now) ? List.of() : known.rounds()));
    }
  }

  /** Asks once more what was answered before; or leaves it, while that is done. */
  void turnAgain() {
    Known current = known;
    again = current == null || !again.isEmpty() ? List.of() : current.answered();
    draw();
  }

  /** Answers the question that is asked; what was answered to it before counts no more. */
  void answer(boolean same) {
    Snapshot here = now;
    Known current = known;
    Optional<Question> question = current == null ? Optional.empty() : asked(current);
    if (here == null || current == null || question.isEmpty()) {
      return;
    }
    Answer answer = question.get().answered(same);
    known = current.without(question.get());
    again = again.isEmpty() ? again : again.subList(1, again.size());
    draw();
    String series = here.state().sheet().series();
    Roster listed = listed(here);
    if (series != null) {
      disk.execute(() -> {
        try {
          memory.remember(series, answer);
          recall(series, listed, current.past());
        } catch (JournalException e) {
          window.execute(() -> trouble.accept(e.reason()));
        }
      });
    }
  }

  private static boolean counts(Snapshot now) {
    return !now.state().course().groups().earlier().isEmpty();
  }

  private static Roster listed(Snapshot now) {
    Set<PersonId> listed = Set.copyOf(now.state().presence().listed());
    return new Roster(
        now.people().people().stream().filter(person -> listed.contains(person.id())).toList());
  }

  /** Away from the window. */
  private void recall(String series, Roster listed, @Nullable List<PastGroups> before) {
    try {
      List<PastGroups> past = before == null ? memory.groupsOf(series, session) : before;
      Recognition recognised =
          Recognition.of(
              past.stream().map(PastGroups::people).toList(), listed, memory.answers(series));
      List<Round> rounds = new ArrayList<>();
      // The earliest first, as they were held.
      for (int i = past.size() - 1; i >= 0; i--) {
        rounds.addAll(past.get(i).roundsOf(recognised.same().get(i)));
      }
      Known next = new Known(past, rounds, recognised.questions(), recognised.answered());
      window.execute(() -> take(next));
    } catch (JournalException e) {
      window.execute(() -> trouble.accept(e.reason()));
    }
  }

  /** What counts follows the list, and the answers. */
  private void take(Known next) {
    known = next;
    Snapshot here = now;
    if (here != null && counts(here) && !next.rounds().isEmpty()) {
      boolean same = here.state().course().groups().earlier().equals(next.rounds());
      if (!same) {
        desk.give(new SessionCommand.CountEarlier(next.rounds()));
      }
    }
    draw();
  }

  /** What is asked now. */
  private Optional<Question> asked(Known current) {
    return again.stream()
        .map(Recognition.Answered::question)
        .findFirst()
        .or(() -> current.questions().stream().findFirst());
  }

  private void draw() {
    Snapshot here = now;
    Known current = known;
    screen.set(
        here == null || current == null || current.nothing()
            ? SeriesScreen.BLANK
            : drawn(current, counts(here)));
  }

  private SeriesScreen drawn(Known current, boolean counted) {
    Words spoken = words.getValue();
    String title = current.past().getFirst().title();
    String choice = spoken.text("groups.series-counts", current.past().size(), title);
    int more = (again.isEmpty() ? current.questions().size() : again.size()) - 1;
    String change =
        current.answered().isEmpty()
            ? ""
            : spoken.text("groups.series-again", current.answered().size());
    return new SeriesScreen(
        current.rounds().isEmpty() ? "" : choice,
        counted,
        asked(current).map(each -> spoken.text(each.asked())).orElse(""),
        again.stream()
            .findFirst()
            .map(each ->
                spoken.text(each.same() ? "groups.series-was-same" : "groups.series-was-two"))
            .orElse(""),
        more > 0 ? spoken.text("groups.series-more", more) : "",
        again.isEmpty() ? change : spoken.text("groups.series-leave"));
  }
}
