package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The list of people while it is pasted, written and mended, and what is wrong with it. */
final class ListWriting {
  private final ListReader reader;
  private final Executor work;
  private final Executor window;
  private final Supplier<@Nullable Snapshot> latest;
  private final Consumer<SessionCommand> submit;
  private final Runnable changed;
  private final WishWriting wishes;
  private boolean writing;

  /** Which list is being read; what comes of an older one, or of one that was left, is not used. */
  private int attempt;

  private String unused = "";
  private List<Problem> problems = List.of();
  private List<Message> notes = List.of();

  /**
   * @param reader understands lists that are pasted or written
   * @param wishes notes what people on a list wish for
   * @param work reads them, away from the window thread
   * @param window runs work on the window thread
   * @param changed is told of whatever is shown of it
   */
  ListWriting(
      ListReader reader,
      WishWriting wishes,
      Executor work,
      Executor window,
      Supplier<@Nullable Snapshot> latest,
      Consumer<SessionCommand> submit,
      Runnable changed) {
    this.reader = reader;
    this.wishes = wishes;
    this.work = work;
    this.window = window;
    this.latest = latest;
    this.submit = submit;
    this.changed = changed;
  }

  boolean writing() {
    return writing;
  }

  List<Problem> problems() {
    return problems;
  }

  /** What to know of how the list was read that was taken last; until it has been read. */
  List<Message> notes() {
    return notes;
  }

  void read() {
    notes = List.of();
    changed.run();
  }

  void begin() {
    to(true, List.of());
  }

  void cancel() {
    to(false, List.of());
  }

  void refuse(List<Problem> wrong) {
    to(writing, wrong);
  }

  /** The present names, or what was not taken last time. */
  String toEdit() {
    EditedList edited = edited();
    return edited.present().isEmpty() ? unused : edited.written();
  }

  /** Uses a list as it was pasted or written; where it has problems, they are shown instead. */
  void use(String text) {
    unused = text;
    EditedList edited = edited();
    int mine = ++attempt;
    work.execute(() -> {
      EditedList.Again read = edited.read(text, reader);
      window.execute(() -> {
        if (mine == attempt) {
          use(read);
        }
      });
    });
  }

  /** Uses a list that has been read, such as a file's. */
  void use(ListReader.Reading list) {
    use(EditedList.Again.of(list));
  }

  private void use(EditedList.Again list) {
    attempt++;
    if (!list.problems().isEmpty()) {
      refuse(list.problems());
      return;
    }
    if (list.people().isEmpty()) {
      Message nobody = Message.of("session.nobody-listed");
      refuse(List.of(new Problem(new Place.WholeFile(), nobody)));
      return;
    }
    Snapshot now = latest.get();
    Roster known = now == null ? Roster.EMPTY : now.people();
    writing = false;
    problems = List.of();
    Roster listed = known.listed(list.people(), list.same());
    submit.accept(new SessionCommand.ListPeople(listed));
    List<Message> read = new ArrayList<>(list.notes());
    for (Problem unclear : wishes.use(list.wishes(), listed)) {
      read.add(Message.of("groups.wish-unclear", GroupWords.place(unclear)));
    }
    if (!read.equals(notes)) {
      notes = read;
      changed.run();
    }
  }

  private void to(boolean write, List<Problem> wrong) {
    attempt++;
    writing = write;
    problems = List.copyOf(wrong);
    changed.run();
  }

  private EditedList edited() {
    Snapshot now = latest.get();
    if (now == null) {
      return new EditedList(List.of(), NameBook.EMPTY);
    }
    List<Person> listed =
        now.state().presence().listed().stream()
            .flatMap(person -> now.names().person(person).stream())
            .toList();
    return new EditedList(listed, now.names());
  }
}
