package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** People's wishes while they are pasted and mended, and what of them was not understood. */
final class WishWriting {
  private final ListReader reader;
  private final Executor work;
  private final Executor window;
  private final Supplier<@Nullable Snapshot> latest;
  private final Consumer<SessionCommand> submit;
  private final Runnable changed;
  private boolean writing;

  /** Which wishes are being read; what comes of older ones, or of those that were left, is not. */
  private int attempt;

  private String unused = "";
  private List<Problem> problems = List.of();
  private int noted;

  /**
   * @param reader understands wishes that are pasted or written
   * @param work reads them, away from the window thread
   * @param window runs work on the window thread
   * @param changed is told of whatever is shown of it
   */
  WishWriting(
      ListReader reader,
      Executor work,
      Executor window,
      Supplier<@Nullable Snapshot> latest,
      Consumer<SessionCommand> submit,
      Runnable changed) {
    this.reader = reader;
    this.work = work;
    this.window = window;
    this.latest = latest;
    this.submit = submit;
    this.changed = changed;
  }

  /** The item whose topics people wish for: the one that the pane is about, if it has any. */
  static Optional<Item> item(Snapshot now) {
    return GroupTarget.of(now.state().course())
        .filter(target -> target.left().stream().anyMatch(target::isChosen))
        .map(GroupTarget::item);
  }

  boolean writing() {
    return writing;
  }

  List<Problem> problems() {
    return problems;
  }

  /** How many people's wishes were noted last. */
  int noted() {
    return noted;
  }

  /** What was not understood last time. */
  String toEdit() {
    return unused;
  }

  void begin() {
    to(true, List.of());
  }

  void cancel() {
    to(false, List.of());
  }

  /** Notes what is understood; what is not is told, and stays to be mended. */
  void use(String text) {
    unused = text;
    int mine = ++attempt;
    work.execute(() -> {
      WishSource read = reader.wishes(text);
      window.execute(() -> {
        if (mine == attempt) {
          use(read);
        }
      });
    });
  }

  /** The same for wishes that have been read, such as a file's. */
  void use(WishSource wishes) {
    Snapshot now = latest.get();
    Optional<Item> item = now == null ? Optional.empty() : item(now);
    if (now == null || item.isEmpty()) {
      cancel();
      return;
    }
    List<PersonId> listed = now.state().presence().listed();
    WishSource.Wished read = wishes.of(now.names(), listed, item.get().topics());
    noted = read.wishes().size();
    if (!read.wishes().isEmpty()) {
      submit.accept(new SessionCommand.NoteWishes(item.get().id(), read.wishes()));
    }
    List<Problem> wrong =
        noted == 0 && read.problems().isEmpty()
            ? List.of(new Problem(new Place.WholeFile(), Message.of("groups.no-wishes-found")))
            : read.problems();
    if (wrong.isEmpty()) {
      unused = "";
    }
    to(!wrong.isEmpty(), wrong);
  }

  /** Notes what those on a list wish for that has just been handed in; answers what is unclear. */
  List<Problem> use(WishSource wishes, Roster listed) {
    Snapshot now = latest.get();
    Optional<Item> item = now == null ? Optional.empty() : item(now);
    if (item.isEmpty() || wishes.isChat()) {
      return List.of();
    }
    List<PersonId> ids = listed.people().stream().map(Person::id).toList();
    WishSource.Wished read = wishes.of(NameBook.of(listed, ids), ids, item.get().topics());
    if (!read.wishes().isEmpty()) {
      submit.accept(new SessionCommand.NoteWishes(item.get().id(), read.wishes()));
    }
    return read.problems();
  }

  /**
   * One more wish of somebody.
   *
   * @param number of the topic, from 1
   */
  void add(PersonId person, int number) {
    Snapshot now = latest.get();
    if (now != null) {
      item(now)
          .filter(item -> number <= item.topics().size())
          .ifPresent(item -> {
            List<Integer> wishes = new ArrayList<>(wishes(now, item, person));
            if (!wishes.contains(number - 1)) {
              wishes.add(number - 1);
              note(item, person, wishes);
            }
          });
    }
  }

  /** Takes the last wish of somebody away. */
  void takeLast(PersonId person) {
    Snapshot now = latest.get();
    if (now != null) {
      item(now)
          .ifPresent(item -> {
            List<Integer> wishes = wishes(now, item, person);
            if (!wishes.isEmpty()) {
              note(item, person, wishes.subList(0, wishes.size() - 1));
            }
          });
    }
  }

  private static List<Integer> wishes(Snapshot now, Item item, PersonId person) {
    return now.state().course().groups().wishes().of(item.id(), person);
  }

  private void note(Item item, PersonId person, List<Integer> wishes) {
    submit.accept(new SessionCommand.NoteWishes(item.id(), Map.of(person, List.copyOf(wishes))));
  }

  private void to(boolean write, List<Problem> wrong) {
    attempt++;
    writing = write;
    problems = List.copyOf(wrong);
    changed.run();
  }
}
