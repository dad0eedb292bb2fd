package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Problem;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Rule;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.groups.GroupsScreen.Page;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of people and groups shows and can do; its groups have a model of their own. To be
 * used on the window thread; it knows no controls, files or clipboards.
 */
public final class GroupsViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final Runnable fileChooser;
  private final ListWriting list;
  private final WishWriting wishes;
  private final RoomsViewModel rooms;
  private final ReadOnlyObjectWrapper<GroupsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", GroupsScreen.BLANK);

  private @Nullable Snapshot now;
  private final PeopleMemo people = new PeopleMemo();
  private final ListTelling telling = new ListTelling();
  private boolean peopleShown;
  private String sought = "";

  /**
   * The pane's model.
   *
   * @param words the window's language
   * @param reader understands lists that are pasted or written
   * @param fileChooser lets the leader choose a file; the answer comes by {@link #take}
   * @param work does what may take long, away from the window thread
   * @param window runs work on the window thread
   */
  public GroupsViewModel(
      Desk desk,
      ObservableValue<Words> words,
      ListReader reader,
      Runnable fileChooser,
      Executor work,
      Executor window) {
    this.desk = desk;
    this.words = words;
    this.fileChooser = fileChooser;
    wishes = new WishWriting(reader, work, window, () -> now, this::submit, this::draw);
    list = new ListWriting(reader, wishes, work, window, () -> now, this::submit, this::draw);
    rooms = new RoomsViewModel(desk, words, work, window);
    words.addListener((observed, before, after) -> draw());
  }

  public ReadOnlyObjectProperty<GroupsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The page of groups. */
  public RoomsViewModel rooms() {
    return rooms;
  }

  /** Shows how things stand; to be called whenever that may have changed, and as time goes. */
  public void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    telling.show(snapshot, words.getValue());
    if (before == null || !readsAlike(before, snapshot)) {
      draw();
    }
    rooms.show(snapshot);
  }

  /** Whether only time has passed between two moments, and no item begins at another time by it. */
  static boolean readsAlike(Snapshot before, Snapshot now) {
    return before.state().equals(now.state())
        && before.names().equals(now.names())
        && before.timeline().rows().equals(now.timeline().rows());
  }

  /** Opens the list for writing. */
  public void write() {
    wishes.cancel();
    list.begin();
  }

  /** What the list to be edited begins as: the present names, or what was not taken last time. */
  public String listToEdit() {
    return list.toEdit();
  }

  /** Leaves the list as it is. */
  public void cancel() {
    list.cancel();
  }

  /** Uses a list as it was pasted or written; where it has problems, they are shown instead. */
  public void use(String text) {
    list.use(text);
  }

  /** Uses a list that has been read, such as a file's. */
  public void use(ListReader.Reading read) {
    list.use(read);
  }

  /** Takes a list that has been read: as wishes where those are written, else as the people. */
  public void take(ListReader.Reading read) {
    if (wishes.writing()) {
      wishes.use(read.wishes());
    } else if (read.problems().isEmpty()) {
      use(read);
    } else {
      refuse(read.problems());
    }
  }

  /** Opens a field to paste wishes into. */
  public void writeWishes() {
    wishes.begin();
  }

  /** What the field begins with: what was not understood last time. */
  String wishesToEdit() {
    return wishes.toEdit();
  }

  /** Leaves the wishes as they are. */
  public void cancelWishes() {
    wishes.cancel();
  }

  /** Notes wishes as they were pasted or written; what is not understood is shown. */
  public void useWishes(String text) {
    wishes.use(text);
  }

  /** Whether people choose among topics in the item that the pane is about. */
  boolean takesWishes() {
    return !screen.get().topics().isEmpty();
  }

  /**
   * One more wish of somebody.
   *
   * @param topic its number, from 1
   */
  public void wish(PersonId person, int topic) {
    wishes.add(person, topic);
  }

  /** Takes somebody's last wish away. */
  public void takeWish(PersonId person) {
    wishes.takeLast(person);
  }

  /** What was to be known of how the list was read has been read. */
  void notesRead() {
    list.read();
  }

  /** Tells what is wrong with a list; nothing is changed by it. */
  public void refuse(List<Problem> wrong) {
    list.refuse(wrong);
  }

  /** Lets the leader choose a file with a list. */
  public void openFile() {
    list.refuse(List.of());
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

  /**
   * Says where what happened to the list is to be told.
   *
   * @param told gets it once it has happened
   */
  public void onTelling(Consumer<Message> told) {
    telling.to(told);
  }

  /** Puts somebody who is not on the list on it, as here. */
  public void add(String name) {
    if (now != null && !name.isBlank()) {
      Newcomer newcomer = Newcomer.called(name, now);
      desk.give(newcomer.command());
      telling.say(Message.of("groups.added", newcomer.name()));
      draw();
    }
  }

  /** Marks somebody who is here as gone, and somebody who is gone as back. */
  public void mark(PersonId person) {
    if (now != null) {
      boolean here = now.state().presence().isHere(person);
      submit(here ? new SessionCommand.Leave(person) : new SessionCommand.Join(person));
    }
  }

  /** Says that somebody has not come yet, and is waited for. */
  public void expect(PersonId person) {
    submit(new SessionCommand.Expect(person));
  }

  /** Takes somebody out of the groups, such as an organiser, or back into them. */
  public void turnOut(PersonId person) {
    if (now != null) {
      Rule out = new Rule.Out(Set.of(person));
      boolean isOut = now.state().course().groups().rules().out().contains(person);
      submit(isOut ? new SessionCommand.RemoveRule(out) : new SessionCommand.AddRule(out));
    }
  }

  private void submit(SessionCommand command) {
    // A refusal is told where all refusals are; what happens comes back as a snapshot.
    if (command instanceof SessionCommand.ListPeople(Roster roster)) {
      telling.taking(ListTaken.of(roster, now));
    }
    desk.give(command);
    draw();
  }

  private void draw() {
    if (now == null) {
      return;
    }
    GroupsScreen next = drawn(now);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private GroupsScreen drawn(Snapshot now) {
    Words speak = words.getValue();
    PageMaker page = new PageMaker(now, speak);
    GroupRules rules = now.state().course().groups().rules();
    Optional<Item> item = WishWriting.item(now);
    PeoplePage everybody =
        new PeoplePage(
            now.state().presence(),
            now.names(),
            rules.out(),
            page.unplaced(),
            item.map(each -> now.state().course().groups().wishes().in(each.id())).orElse(Map.of()),
            speak);
    return new GroupsScreen(
        page(now),
        everybody.present(),
        people.rows(everybody, sought),
        list.notes().stream().map(speak::text).toList(),
        list.problems().stream().map(problem -> GroupWords.problem(problem, speak)).toList(),
        item.map(GroupsViewModel::topics).orElse(List.of()),
        wishes.problems().stream().map(problem -> GroupWords.problem(problem, speak)).toList(),
        wishes.noted());
  }

  /** «1 Når ildsjelen blir sliten», by the numbers that people wish by. */
  private static List<String> topics(Item item) {
    List<String> topics = new ArrayList<>();
    item.topics().forEach(topic -> topics.add((topics.size() + 1) + " " + topic.title()));
    return topics;
  }

  private Page page(Snapshot now) {
    if (list.writing()) {
      return Page.WRITING;
    }
    if (wishes.writing()) {
      return Page.WISHING;
    }
    if (now.state().presence().listed().isEmpty()) {
      return Page.NOBODY;
    }
    return peopleShown ? Page.PEOPLE : Page.GROUPS;
  }
}
