package no.samtakt.ui.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.history.FollowUpMemory;
import no.samtakt.history.PastFollowUps;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Notebook;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The follow-ups that are open after the last session of the series: it is offered to take them
 * along, once, and they are taken only when that was asked for.
 *
 * <p>To be used on the window thread.
 */
public final class CarryViewModel {
  private static final int MOST_SHOWN = 3;

  private final NoteDoings doings;
  private final ObservableValue<Words> words;
  private final FollowUpMemory memory;
  private final SessionId session;
  private final Executor disk;
  private final Executor window;
  private final Consumer<Message> trouble;
  private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper(this, "offer", "");
  private @Nullable Snapshot now;
  private @Nullable PastFollowUps open;
  private boolean asked;

  /**
   * @param session the one that asks
   * @param disk does one thing after the other, away from the window
   * @param trouble is told what could not be read
   */
  public CarryViewModel(
      NoteDoings doings,
      ObservableValue<Words> words,
      FollowUpMemory memory,
      SessionId session,
      Executor disk,
      Executor window,
      Consumer<Message> trouble) {
    this.doings = doings;
    this.words = words;
    this.memory = memory;
    this.session = session;
    this.disk = disk;
    this.window = window;
    this.trouble = trouble;
    words.addListener((o, before, after) -> draw());
  }

  /** What is offered; empty for nothing. */
  ReadOnlyStringProperty offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** Shows how things stand. */
  public void show(Snapshot snapshot) {
    now = snapshot;
    String series = snapshot.state().sheet().series();
    if (asked || series == null || carried(snapshot.state().notebook())) {
      return;
    }
    asked = true;
    disk.execute(() -> {
      try {
        memory
            .openFollowUps(series, session)
            .ifPresent(found ->
                window.execute(() -> {
                  open = found;
                  draw();
                }));
      } catch (JournalException e) {
        window.execute(() -> trouble.accept(e.reason()));
      }
    });
  }

  /** Whether they have been taken along, even if they were deleted since. */
  private static boolean carried(Notebook book) {
    return book.notes().stream().anyMatch(note -> note.origin() == Origin.CARRIED)
        || book.deleted().stream().anyMatch(note -> note.origin() == Origin.CARRIED);
  }

  void take() {
    PastFollowUps found = open;
    Snapshot here = now;
    if (found != null && here != null) {
      // Gone before the answer comes, so that pressing twice does not take them twice.
      dismiss();
      doings.give(
          command(found, here.people()),
          after -> {},
          () -> {
            open = found;
            draw();
          });
    }
  }

  void dismiss() {
    open = null;
    draw();
  }

  /** Owners are found by their names; those who are not here become known, and are not listed. */
  private static SessionCommand command(PastFollowUps found, Roster here) {
    Roster known = here;
    List<Person> strangers = new ArrayList<>();
    List<SessionCommand.Gathered> notes = new ArrayList<>();
    for (PastFollowUps.Open left : found.open()) {
      Note note = left.note();
      FollowUp old = note.followUp();
      Person owner = left.owner();
      PersonId same = null;
      if (owner != null) {
        Person person = known.named(owner.name()).orElse(null);
        if (person == null) {
          List<Roster.Entry> entries = new ArrayList<>(known.entries());
          entries.add(new Roster.Entry(owner.name(), owner.attributes()));
          person = known.listed(entries).people().getLast();
          strangers.add(person);
          known = known.with(new Roster(List.of(person)));
        }
        same = person.id();
      }
      LocalDate due = old == null ? null : old.due();
      notes.add(
          new SessionCommand.Gathered(
              null, null, Tag.FOLLOW_UP, note.text(), new FollowUp(same, due, false)));
    }
    return new SessionCommand.GatherNotes(Origin.CARRIED, notes, strangers);
  }

  private void draw() {
    PastFollowUps found = open;
    Snapshot here = now;
    offer.set(
        found == null || here == null
            ? ""
            : words
                    .getValue()
                    .text(
                        "notes.carry",
                        found.open().size(),
                        found.title(),
                        LocalDate.ofInstant(found.opened(), here.state().sheet().zone()))
                + texts(found, words.getValue()));
  }

  /** The first of them, one on a line. */
  private static String texts(PastFollowUps found, Words words) {
    String first =
        found.open().stream()
            .limit(MOST_SHOWN)
            .map(left -> "\n• " + left.note().text().lines().findFirst().orElse(""))
            .collect(Collectors.joining());
    int more = found.open().size() - MOST_SHOWN;
    return more <= 0 ? first : first + "\n" + words.text("notes.carry.more", more);
  }
}
