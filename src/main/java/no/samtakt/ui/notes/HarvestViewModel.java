package no.samtakt.ui.notes;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Picture;
import no.samtakt.session.Notebook;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What participants wrote elsewhere, on its way to become notes: what was understood of it is told
 * before it is added, and what was added can be deleted in one.
 *
 * <p>To be used on the window thread.
 */
public final class HarvestViewModel {
  /** More titles than this are counted together. */
  private static final int MOST_ITEMS = 5;

  private final HarvestSource source;
  private final NoteDoings doings;
  private final ObservableValue<Words> words;
  private final Executor background;
  private final Executor window;
  private final ReadOnlyObjectWrapper<HarvestScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", HarvestScreen.NONE);
  private @Nullable Snapshot now;
  private @Nullable Harvest waiting;
  private @Nullable Harvest adding;
  private @Nullable Message trouble;
  private @Nullable Runnable elsewhere;
  private List<NoteId> added = List.of();

  public HarvestViewModel(
      HarvestSource source,
      NoteDoings doings,
      ObservableValue<Words> words,
      Executor background,
      Executor window) {
    this.source = source;
    this.doings = doings;
    this.words = words;
    this.background = background;
    this.window = window;
    words.addListener((o, before, after) -> draw());
    doings.stateProperty().addListener((Observable changed) -> answered());
  }

  ReadOnlyObjectProperty<HarvestScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows how things stand. */
  public void show(Snapshot snapshot) {
    now = snapshot;
  }

  /**
   * Takes what lies on the clipboard, where that is no text to go on: a chat, a board or a picture.
   */
  boolean paste() {
    HarvestSource.Pasted pasted = source.clipboard();
    String text = pasted.text();
    if (!pasted.things().isEmpty()) {
      background.execute(() -> pasted.things().forEach(this::take));
      return true;
    }
    if (text != null && source.isHarvest(text)) {
      background.execute(() -> offer(source.read(text)));
      return true;
    }
    return false;
  }

  /**
   * The same from where the card is not to be seen.
   *
   * @param card shows it, once there is something to ask or tell; a picture is added without
   */
  public boolean pasteElsewhere(Runnable card) {
    elsewhere = card;
    boolean taken = paste();
    if (!taken) {
      elsewhere = null;
    }
    return taken;
  }

  /** Takes what lies on the clipboard, whatever it is: of other text each line is a note. */
  void pasteAsHarvest() {
    HarvestSource.Pasted pasted = source.clipboard();
    String text = pasted.text();
    if (paste()) {
      return;
    }
    if (text == null || text.isBlank()) {
      tell(Message.of("notes.harvest.nothing-copied"));
    } else {
      background.execute(() -> offer(source.read(text)));
    }
  }

  void open() {
    source.choose(work -> background.execute(() -> take(work)));
  }

  /** Whether there is an offer that {@link #accept} would add. */
  boolean isOffer() {
    HarvestScreen shown = screen.get();
    return !shown.accept().isEmpty() && !shown.added();
  }

  /** Whether something is asked or told that {@link #dismiss} would close. */
  boolean isOpen() {
    HarvestScreen shown = screen.get();
    return !shown.heading().isEmpty() && !shown.added();
  }

  /**
   * Adds what waits; where it has been added, deletes all of it. From the first time on there is
   * nothing to accept until the answer is here.
   */
  void accept() {
    if (!added.isEmpty()) {
      doings.delete(added);
      dismiss();
      return;
    }
    Harvest harvest = waiting;
    Snapshot here = now;
    if (harvest == null || here == null) {
      return;
    }
    SessionCommand.GatherNotes command = HarvestPlan.of(harvest, here).command();
    if (!command.notes().isEmpty()) {
      waiting = null;
      adding = harvest;
      draw();
      doings.give(command, this::noteAdded);
    }
  }

  void dismiss() {
    waiting = null;
    adding = null;
    trouble = null;
    added = List.of();
    draw();
  }

  /** Something came of what was asked for: where nothing was added, it is offered again. */
  private void answered() {
    boolean refused = doings.stateProperty().get().trouble() != null;
    if (refused && adding != null) {
      waiting = waiting == null ? adding : waiting;
      adding = null;
      draw();
    }
  }

  /** Away from the window. */
  private void take(HarvestSource.Work work) {
    switch (work.done()) {
      case HarvestSource.Read.Text text -> offer(text.harvest());
      case HarvestSource.Read.Shown shown -> keep(shown.picture());
      case HarvestSource.Read.Unreadable unreadable -> window.execute(() -> tell(unreadable.why()));
    }
  }

  /** Away from the window: the picture is safe before a note shows it. */
  private void keep(Picture picture) {
    source
        .keep(picture)
        .ifPresentOrElse(
            id ->
                window.execute(() ->
                    doings.give(new SessionCommand.TakeNote(null, "", null, id), this::noteAdded)),
            () -> window.execute(() -> tell(Message.of("notes.harvest.picture-not-kept"))));
  }

  private void offer(Harvest harvest) {
    window.execute(() -> {
      trouble = harvest.lines().isEmpty() ? Message.of("notes.harvest.nothing-in-it") : null;
      waiting = harvest.lines().isEmpty() ? null : harvest;
      added = List.of();
      draw();
    });
  }

  private void noteAdded(Snapshot after) {
    adding = null;
    elsewhere = null;
    // What was pasted meanwhile is still asked.
    if (waiting == null) {
      trouble = null;
      List<Notebook.Harvest> all = after.state().notebook().harvests();
      added = all.isEmpty() ? List.of() : all.getLast().notes();
    }
    draw();
  }

  private void tell(Message why) {
    waiting = null;
    added = List.of();
    trouble = why;
    draw();
  }

  private void draw() {
    screen.set(drawn(words.getValue()));
    Runnable card = elsewhere;
    if (card != null && isOpen()) {
      elsewhere = null;
      card.run();
    }
  }

  private HarvestScreen drawn(Words spoken) {
    Message why = trouble;
    Snapshot here = now;
    if (why != null) {
      return new HarvestScreen(spoken.text(why), List.of(), "", false);
    }
    if (waiting != null && here != null) {
      return preview(waiting, here, spoken);
    }
    if (adding != null && here != null) {
      return preview(adding, here, spoken).withoutOffer();
    }
    if (!added.isEmpty()) {
      return new HarvestScreen(
          spoken.text("notes.harvest.added", added.size()),
          List.of(),
          spoken.text("notes.harvest.delete", added.size()),
          true);
    }
    return HarvestScreen.NONE;
  }

  private static HarvestScreen preview(Harvest harvest, Snapshot now, Words spoken) {
    HarvestPlan plan = HarvestPlan.of(harvest, now);
    int count = harvest.lines().size();
    String what = spoken.text("notes.harvest." + harvest.origin().key(), count);
    String heading = heading(what, plan, spoken);
    List<String> lines = new ArrayList<>();
    int left = count - plan.known();
    if (plan.known() > 0) {
      lines.add(
          left == 0
              ? spoken.text("notes.harvest.all-known", count)
              : spoken.text("notes.harvest.known", plan.known(), count));
    }
    if (plan.deleted() > 0) {
      lines.add(spoken.text("notes.harvest.known-deleted", plan.deleted()));
    }
    plan.items().entrySet().stream()
        .limit(MOST_ITEMS)
        .map(each ->
            spoken.text(
                "notes.harvest.to-item",
                each.getKey().isEmpty() ? spoken.text("notes.harvest.no-item") : each.getKey(),
                each.getValue()))
        .forEach(lines::add);
    if (plan.items().size() > MOST_ITEMS) {
      lines.add(spoken.text("notes.harvest.more-items", plan.items().size() - MOST_ITEMS));
    }
    if (harvest.left() > 0) {
      lines.add(spoken.text("notes.harvest.left", harvest.left()));
    }
    if (!harvest.unread().isEmpty()) {
      lines.add(
          spoken.text(
              "notes.harvest.unread",
              harvest.unread().size(),
              harvest.unread().stream()
                  .limit(MOST_ITEMS)
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))));
    }
    String add = left == 0 ? "" : spoken.text("notes.harvest.add", left);
    return new HarvestScreen(heading, lines, add, false);
  }

  private static String heading(String what, HarvestPlan plan, Words spoken) {
    LocalTime from = plan.from();
    LocalTime to = plan.to();
    if (from == null || to == null) {
      return what;
    }
    boolean once = from.truncatedTo(ChronoUnit.MINUTES).equals(to.truncatedTo(ChronoUnit.MINUTES));
    return once
        ? spoken.text("notes.harvest.at", what, from)
        : spoken.text("notes.harvest.from-to", what, from, to);
  }
}
