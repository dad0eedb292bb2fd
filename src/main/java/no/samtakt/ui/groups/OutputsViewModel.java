package no.samtakt.ui.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.file.ClipboardTable;
import no.samtakt.grouping.file.RoomSheet;
import no.samtakt.grouping.file.Wording;
import no.samtakt.grouping.file.ZoomAssignment;
import no.samtakt.live.Snapshot;
import no.samtakt.people.PersonId;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.ui.groups.RoomsScreen.RoundTab;
import no.samtakt.ui.moment.RoundOut;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the groups of the round that is shown: for the chat, as Zoom's files, as a sheet to
 * read from, as a table. To be used on the window thread; it knows no files or clipboards.
 */
public final class OutputsViewModel {
  private static final Duration COPIED_STANDS = Duration.ofSeconds(4);

  /** Names of so many are said; the others are counted. */
  private static final int NAMED = 8;

  private final ObservableValue<Words> words;
  private final RoomsViewModel rooms;
  private final Handing handing;
  private final ReadOnlyObjectWrapper<OutputsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", OutputsScreen.BLANK);

  private @Nullable Snapshot now;
  private @Nullable Instant copiedAt;
  private @Nullable Handout handout;

  /** The messages that are being copied one after the other, and how many have been. */
  private List<String> messages = List.of();

  private int copied;

  /** The round that is shown. */
  private record Shown(GroupTarget target, int segment, RoundOut out) {}

  public OutputsViewModel(ObservableValue<Words> words, RoomsViewModel rooms, Handing handing) {
    this.words = words;
    this.rooms = rooms;
    this.handing = handing;
    words.addListener((observed, before, after) -> draw());
    rooms.screenProperty().addListener((observed, before, after) -> draw());
  }

  ReadOnlyObjectProperty<OutputsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows how things stand; to be called whenever that may have changed, and as time goes. */
  public void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    boolean over = copiedAt != null && !snapshot.now().isBefore(copiedAt.plus(COPIED_STANDS));
    if (over) {
      copiedAt = null;
    }
    if (before == null || over || !before.state().equals(snapshot.state())) {
      draw();
    }
  }

  /**
   * Copies the rooms for the chat, in the sheet's language; where the platform takes no message as
   * long as that, the next part with each press.
   */
  public void copyForChat() {
    Snapshot here = now;
    Optional<Shown> shown = shown();
    if (here == null || shown.isEmpty()) {
      return;
    }
    List<String> parts = handout(shown.get().out()).messages();
    if (!parts.equals(messages) || copied == parts.size()) {
      messages = parts;
      copied = 0;
    }
    handing.copy(parts.get(copied++));
    copiedAt = here.now();
    draw();
  }

  /** Saves Zoom's file for every round that is not over. */
  void saveForZoom() {
    shown()
        .ifPresent(shown -> {
          List<Handing.OutFile> files = new ArrayList<>();
          Set<PersonId> byHand = new LinkedHashSet<>();
          rounds(shown)
              .forEach((segment, round) -> {
                ZoomAssignment assignment = ZoomAssignment.of(round.round(), round.wording());
                files.add(
                    new Handing.OutFile(ZoomAssignment.fileName(segment + 1), assignment.csv()));
                byHand.addAll(assignment.moved());
              });
          handing.save(files, movedByHand(byHand, shown.out().wording()));
        });
  }

  /** Saves a page to read from while rooms are opened by hand, for the round that is shown. */
  void saveSheet() {
    shown()
        .ifPresent(shown -> {
          RoomSheet sheet =
              new RoomSheet(shown.out().heading(), shown.out().round(), shown.out().full());
          String name =
              shown.out().wording().words().text("groups.out.sheet-file", shown.segment() + 1);
          handing.save(
              List.of(new Handing.OutFile(name, sheet.html())), Message.of("groups.out.sheet-how"));
        });
  }

  /** Copies a row for each person, to be pasted into a spreadsheet. */
  void copyTable() {
    shown()
        .ifPresent(shown ->
            handing.copy(ClipboardTable.of(shown.out().round(), shown.out().full(), false)));
  }

  private Optional<Shown> shown() {
    Snapshot here = now;
    Optional<GroupTarget> target =
        here == null ? Optional.empty() : GroupTarget.of(here.state().course());
    if (here == null || target.isEmpty()) {
      return Optional.empty();
    }
    int segment =
        rooms.screenProperty().get().rounds().stream()
            .filter(RoundTab::shown)
            .map(RoundTab::segment)
            .findFirst()
            .orElse(target.get().usual());
    return out(here, target.get(), segment).map(out -> new Shown(target.get(), segment, out));
  }

  private static Optional<RoundOut> out(Snapshot here, GroupTarget target, int segment) {
    return target.segments().contains(segment)
        ? RoundOut.of(here, target.item(), segment, target.over(segment))
        : Optional.empty();
  }

  /** The round that is shown, and all of its item that are not over. */
  private SortedMap<Integer, RoundOut> rounds(Shown shown) {
    SortedMap<Integer, RoundOut> rounds = new TreeMap<>(Map.of(shown.segment(), shown.out()));
    Snapshot here = now;
    for (int each : shown.target().segments()) {
      if (here != null && !shown.target().over(each)) {
        out(here, shown.target(), each).ifPresent(round -> rounds.put(each, round));
      }
    }
    return rounds;
  }

  private Handout handout(RoundOut out) {
    Handout last = handout;
    Handout next = last == null || !last.round().equals(out) ? Handout.of(out) : last;
    handout = next;
    return next;
  }

  private Message movedByHand(Set<PersonId> people, Wording wording) {
    if (people.isEmpty()) {
      return Message.of("groups.out.all-placed");
    }
    return Message.of("groups.out.by-hand", named(people, wording));
  }

  /** Short names, alphabetically; where they are many, the rest is counted. */
  private String named(Collection<PersonId> people, Wording wording) {
    List<String> names =
        people.stream()
            .sorted(wording.book().alphabetical())
            .map(wording.book()::shortName)
            .toList();
    return names.size() <= NAMED
        ? String.join(", ", names)
        : words
            .getValue()
            .text(
                "groups.and-more",
                String.join(", ", names.subList(0, NAMED)),
                names.size() - NAMED);
  }

  private void draw() {
    Optional<Shown> shown = shown();
    OutputsScreen next = shown.map(this::drawn).orElse(OutputsScreen.BLANK);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private OutputsScreen drawn(Shown shown) {
    Words speak = words.getValue();
    Platform platform = shown.out().wording().platform();
    Round round = shown.out().round();
    List<String> notes = new ArrayList<>();
    for (Message passed :
        Limits.of(platform).passedBy(round.groups().size(), round.people().size())) {
      notes.add(speak.text(passed));
    }
    boolean zoom = platform == Platform.ZOOM;
    Handout told = handout(shown.out());
    List<PersonId> without = told.without();
    int all = round.people().size();
    if (!without.isEmpty()) {
      notes.add(
          speak.text(
              "groups.out.addresses",
              all - without.size(),
              all,
              named(without, shown.out().wording())));
    }
    List<String> parts = told.messages();
    int next = parts.equals(messages) && copied < parts.size() ? copied + 1 : 1;
    String chat =
        parts.size() == 1
            ? speak.text("groups.copy")
            : speak.text("groups.out.copy-part", next, parts.size());
    return new OutputsScreen(chat, copiedAt != null, zoom, notes);
  }
}
