package no.samtakt.ui.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.groups.GroupsScreen.Page;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of people and groups shows and can do. To be used on the window thread; it knows no
 * controls, files or clipboards.
 */
public final class GroupsViewModel {
  private static final Duration COPIED_STANDS = Duration.ofSeconds(4);

  private final Desk desk;
  private final ObservableValue<Words> words;
  private final ListReader reader;
  private final Consumer<String> clipboard;
  private final Runnable fileChooser;
  private final ReadOnlyObjectWrapper<GroupsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", GroupsScreen.BLANK);

  private @Nullable Snapshot now;
  private boolean writing;
  private boolean peopleShown;
  private String sought = "";
  private String unused = "";
  private int size = Item.USUAL_GROUP;
  private @Nullable Shown chosen;
  private List<Problem> problems = List.of();
  private @Nullable Instant copiedAt;

  /** A round that the leader chose to look at; it counts until the session moves on. */
  private record Shown(GroupTarget target, int segment) {}

  /**
   * The pane's model.
   *
   * @param words the window's language
   * @param reader understands lists that are pasted or written
   * @param clipboard where text for the chat goes
   * @param fileChooser lets the leader choose a file; the answer comes by {@link #use(List)} or
   *     {@link #refuse}
   */
  public GroupsViewModel(
      Desk desk,
      ObservableValue<Words> words,
      ListReader reader,
      Consumer<String> clipboard,
      Runnable fileChooser) {
    this.desk = desk;
    this.words = words;
    this.reader = reader;
    this.clipboard = clipboard;
    this.fileChooser = fileChooser;
    words.addListener((observed, before, after) -> draw());
  }

  public ReadOnlyObjectProperty<GroupsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows how things stand; to be called whenever that may have changed, and as time goes. */
  public void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    if (before == null || copiedAt != null || !readsAlike(before, snapshot)) {
      draw();
    }
  }

  /** Whether only time has passed between two moments, and no item begins at another time by it. */
  private static boolean readsAlike(Snapshot before, Snapshot now) {
    return before.state().equals(now.state())
        && before.names().equals(now.names())
        && before.timeline().rows().equals(now.timeline().rows());
  }

  /** Opens the list for writing. */
  public void write() {
    writing = true;
    problems = List.of();
    draw();
  }

  /** What the list to be edited begins as: the present names, or what was not taken last time. */
  public String listToEdit() {
    return listed().isEmpty() ? unused : EditedList.written(listed());
  }

  /** Leaves the list as it is. */
  public void cancel() {
    writing = false;
    problems = List.of();
    draw();
  }

  /** Uses a list as it was pasted or written; where it has problems, they are shown instead. */
  public void use(String text) {
    unused = text;
    ListReader.Reading reading = reader.read(text);
    if (reading.problems().isEmpty()) {
      use(EditedList.kept(reading.people(), listed()));
    } else {
      refuse(reading.problems());
    }
  }

  /** Uses a list that has been read, such as a file's. */
  public void use(List<Roster.Entry> entries) {
    if (entries.isEmpty()) {
      Message nobody = Message.of("session.nobody-listed");
      refuse(List.of(new Problem(new Place.WholeFile(), nobody)));
      return;
    }
    Roster known = now == null ? Roster.EMPTY : now.people();
    writing = false;
    problems = List.of();
    submit(new SessionCommand.ListPeople(known.listed(entries)));
  }

  /** Tells what is wrong with a list; nothing is changed by it. */
  public void refuse(List<Problem> wrong) {
    problems = List.copyOf(wrong);
    draw();
  }

  /** Lets the leader choose a file with a list. */
  public void openFile() {
    problems = List.of();
    draw();
    fileChooser.run();
  }

  public void showGroups() {
    peopleShown = false;
    draw();
  }

  public void showPeople() {
    peopleShown = true;
    draw();
  }

  /** Narrows the people down to those with a word that begins so. */
  public void find(String beginning) {
    sought = beginning;
    draw();
  }

  /** Forms groups, anew where there are some, for all that is left of the item. */
  public void form() {
    target()
        .ifPresent(target ->
            submit(
                new SessionCommand.FormGroups(target.item().id(), target.freeSize() ? size : 0)));
  }

  /** Chooses how many go in a group, where the sheet does not say. */
  public void chooseSize(int people) {
    size = people;
    draw();
  }

  /** Looks at another round. */
  public void chooseRound(int segment) {
    chosen = target().map(target -> new Shown(target, segment)).orElse(null);
    draw();
  }

  /** Marks somebody who is here as gone, and somebody who is gone as back. */
  public void mark(PersonId person) {
    if (now != null) {
      boolean here = now.state().presence().isHere(person);
      submit(here ? new SessionCommand.Leave(person) : new SessionCommand.Join(person));
    }
  }

  /** Copies the rooms of the round shown as text for the chat, in the sheet's language. */
  public void copyForChat() {
    Snapshot shown = now;
    if (shown == null) {
      return;
    }
    PageMaker page = new PageMaker(shown, words.getValue());
    GroupTarget target = page.target();
    if (target != null) {
      int segment = segment(target);
      page.rooms(segment)
          .ifPresent(rooms -> {
            String heading = page.heading(target, segment);
            clipboard.accept(rooms.forChat(heading, shown.state().sheet()));
            copiedAt = shown.now();
            draw();
          });
    }
  }

  private void submit(SessionCommand command) {
    // A refusal is told where all refusals are; what happens comes back as a snapshot.
    var _ = desk.submit(command);
    draw();
  }

  private Optional<GroupTarget> target() {
    return Optional.ofNullable(now).flatMap(each -> GroupTarget.of(each.state().course()));
  }

  private int segment(GroupTarget target) {
    return chosen != null && chosen.target().equals(target) ? chosen.segment() : target.usual();
  }

  private List<Person> listed() {
    Snapshot latest = now;
    return latest == null
        ? List.of()
        : latest.state().presence().listed().stream()
            .flatMap(person -> latest.names().person(person).stream())
            .toList();
  }

  private void draw() {
    if (now == null) {
      return;
    }
    if (copiedAt != null && !now.now().isBefore(copiedAt.plus(COPIED_STANDS))) {
      copiedAt = null;
    }
    GroupsScreen next = drawn(now);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private GroupsScreen drawn(Snapshot now) {
    Words speak = words.getValue();
    PageMaker page = new PageMaker(now, speak);
    GroupTarget target = page.target();
    int segment = target == null ? 0 : segment(target);
    Optional<Rooms> rooms = page.rooms(segment);
    PeoplePage people = new PeoplePage(now.state().presence(), now.names(), page.unplaced(), speak);
    return new GroupsScreen(
        page(now),
        page.present(),
        page.subject(),
        page.forming(size),
        page.rounds(segment),
        rooms.map(formed -> GroupWords.sizes(formed.sizes(), speak)).orElse(""),
        rooms.map(page::quality).orElse(List.of()),
        rooms.map(formed -> formed.rows(speak)).orElse(List.of()),
        people.unplacedNames(),
        people.rows(sought),
        problems.stream().map(problem -> GroupWords.problem(problem, speak)).toList(),
        copiedAt != null);
  }

  private Page page(Snapshot now) {
    if (writing) {
      return Page.WRITING;
    }
    if (now.state().presence().listed().isEmpty()) {
      return Page.NOBODY;
    }
    return peopleShown ? Page.PEOPLE : Page.GROUPS;
  }
}
