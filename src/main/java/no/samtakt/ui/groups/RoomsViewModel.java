package no.samtakt.ui.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.grouping.Sizing;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What the page of groups shows and can do. To be used on the window thread. */
public final class RoomsViewModel {
  private static final Duration COPIED_STANDS = Duration.ofSeconds(4);

  private final Desk desk;
  private final ObservableValue<Words> words;
  private final Consumer<String> clipboard;
  private final ReadOnlyObjectWrapper<RoomsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", RoomsScreen.BLANK);

  private @Nullable Snapshot now;
  private int size = Item.USUAL_GROUP;
  private @Nullable Shown chosen;
  private @Nullable Instant copiedAt;

  /** A round that the leader chose to look at; it counts until the session moves on. */
  private record Shown(GroupTarget target, int segment) {}

  RoomsViewModel(Desk desk, ObservableValue<Words> words, Consumer<String> clipboard) {
    this.desk = desk;
    this.words = words;
    this.clipboard = clipboard;
    words.addListener((observed, before, after) -> draw());
  }

  public ReadOnlyObjectProperty<RoomsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  void show(Snapshot snapshot) {
    now = snapshot;
    draw();
  }

  /** Forms groups, anew where there are some, for all that is left of the item. */
  public void form() {
    target()
        .ifPresent(target ->
            desk.give(
                new SessionCommand.FormGroups(
                    target.item().id(), target.freeSize() ? new Sizing.AtMost(size) : null)));
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

  private Optional<GroupTarget> target() {
    return Optional.ofNullable(now).flatMap(each -> GroupTarget.of(each.state().course()));
  }

  private int segment(GroupTarget target) {
    return chosen != null && chosen.target().equals(target) ? chosen.segment() : target.usual();
  }

  private void draw() {
    if (now == null) {
      return;
    }
    RoomsScreen next = drawn(now);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private RoomsScreen drawn(Snapshot now) {
    Words speak = words.getValue();
    PageMaker page = new PageMaker(now, speak);
    GroupTarget target = page.target();
    int segment = target == null ? 0 : segment(target);
    Optional<Rooms> rooms = page.rooms(segment);
    return new RoomsScreen(
        page.subject(),
        page.forming(size),
        page.rounds(segment),
        rooms.map(formed -> GroupWords.sizes(formed.sizes(), speak)).orElse(""),
        rooms.map(page::quality).orElse(List.of()),
        rooms.map(formed -> formed.rows(speak)).orElse(List.of()),
        copiedAt != null && now.now().isBefore(copiedAt.plus(COPIED_STANDS)));
  }
}
