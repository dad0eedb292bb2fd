package no.samtakt.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samtakt.cards.CardId;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Cue;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** An event as a line: its number in the journal, its time in the sheet's zone, and words. */
final class EventText {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private EventText() {}

  static String line(int number, SessionEvent event, Snapshot after, Words words) {
    ZoneId zone = after.state().sheet().zone();
    String time = event.at().atZone(zone).format(CLOCK);
    return number + " " + time + " " + words.text(said(event, after));
  }

  private static Message said(SessionEvent event, Snapshot after) {
    return switch (event) {
      case SessionEvent.SheetOpened e ->
          Message.of("rehearsal.event.opened", e.sheet().title(), e.sheet().items().size());
      case SessionEvent.SessionStarted e ->
          Message.of("rehearsal.event.started", title(e.item(), after));
      case SessionEvent.ItemStarted e -> Message.of("rehearsal.event.item", title(e.item(), after));
      case SessionEvent.SegmentStarted e ->
          Message.of("rehearsal.event.segment", e.segment() + 1, title(after));
      case SessionEvent.WaitingEnded e -> Message.of("rehearsal.event.waiting-ended", title(after));
      case SessionEvent.SessionPaused e -> Message.of("rehearsal.event.paused");
      case SessionEvent.SessionResumed e -> Message.of("rehearsal.event.resumed");
      case SessionEvent.TimeAdjusted e ->
          Message.of(
              e.by().isNegative() ? "rehearsal.event.time-taken" : "rehearsal.event.time-given",
              e.by().abs(),
              title(after));
      case SessionEvent.ItemSkipped e ->
          Message.of("rehearsal.event.skipped", title(e.item(), after));
      case SessionEvent.ItemUnskipped e ->
          Message.of("rehearsal.event.unskipped", title(e.item(), after));
      case SessionEvent.SheetTakenOver e -> Message.of("rehearsal.event.taken-over");
      case SessionEvent.CaughtUp e ->
          Message.of("rehearsal.event.caught-up", e.lengths().size(), e.cut().size());
      case SessionEvent.ItemInserted e ->
          Message.of(
              e.starts() ? "rehearsal.event.interrupted" : "rehearsal.event.inserted",
              e.item().title());
      case SessionEvent.ItemSplit e ->
          Message.of("rehearsal.event.split", e.split().head().title());
      case SessionEvent.ItemMoved e -> Message.of("rehearsal.event.moved", title(e.item(), after));
      case SessionEvent.AheadDelayed e -> Message.of("rehearsal.event.delayed", e.by());
      case SessionEvent.SessionEnded e -> Message.of("rehearsal.event.ended");
      case SessionEvent.PeopleListed e -> Message.of("rehearsal.event.listed", e.people().size());
      case SessionEvent.PersonJoined e ->
          Message.of("rehearsal.event.joined", after.name(e.person()));
      case SessionEvent.PersonMarked e -> marked(e, after);
      case SessionEvent.PersonLeft e -> Message.of("rehearsal.event.left", after.name(e.person()));
      case SessionEvent.GroupsFormed e ->
          Message.of(
              "rehearsal.event.groups",
              title(e.item(), after),
              e.rounds().size(),
              e.rounds().values().stream().mapToInt(each -> each.groups().size()).max().orElse(0));
      case SessionEvent.PersonExpected e ->
          Message.of("rehearsal.event.expected", after.name(e.person()));
      case SessionEvent.WishesNoted e ->
          Message.of("rehearsal.event.wishes", e.wishes().size(), title(e.item(), after));
      case SessionEvent.GroupsRearranged e ->
          Message.of("rehearsal.event.rearranged", title(e.item(), after), e.segment() + 1);
      case SessionEvent.RoomsLocked e ->
          Message.of("rehearsal.event.locked", e.rooms().size(), title(e.item(), after));
      case SessionEvent.GroupRulesSet e -> Message.of("rehearsal.event.rules");
      case SessionEvent.EarlierCounted e ->
          Message.of("rehearsal.event.earlier", e.rounds().size());
      case SessionEvent.CardDrawn e -> Message.of("rehearsal.event.card-drawn", e.card().value());
      case SessionEvent.CardShown e -> Message.of("rehearsal.event.card-shown", e.card().value());
      case SessionEvent.CardHidden e -> Message.of("rehearsal.event.card-hidden");
      case SessionEvent.CardPinned e -> pinned(e, title(e.item(), after));
      case SessionEvent.LineChecked e ->
          Message.of(
              e.done() ? "rehearsal.event.checked" : "rehearsal.event.unchecked",
              e.line() + 1,
              title(e.item(), after));
      case SessionEvent.NoteEvent e -> NoteEvents.said(e, after);
      case SessionEvent.SpeakerAsked e ->
          Message.of(
              e.reply() ? "rehearsal.event.asked-reply" : "rehearsal.event.asked",
              after.name(e.person()));
      case SessionEvent.SpeakerWithdrawn e ->
          Message.of("rehearsal.event.withdrawn", after.name(e.person()));
      case SessionEvent.SpeakersReordered e -> Message.of("rehearsal.event.reordered");
      case SessionEvent.SpeakerStarted e ->
          Message.of("rehearsal.event.speaker", after.name(e.person()));
      case SessionEvent.SpeakerStopped e -> Message.of("rehearsal.event.speaker-done");
      case SessionEvent.SpeakerGivenTime e -> Message.of("rehearsal.event.speaker-time", e.more());
      case SessionEvent.SpeakingLimitSet e -> Message.of("rehearsal.event.limit", e.limit());
      case SessionEvent.GoRoundStarted e ->
          Message.of("rehearsal.event.round-started", e.order().size());
      case SessionEvent.GoRoundWentOn e ->
          Message.of("rehearsal.event.round-next", after.name(e.next()));
      case SessionEvent.GoRoundPassed e ->
          Message.of("rehearsal.event.round-passed", after.name(e.next()));
      case SessionEvent.GoRoundEnded e -> Message.of("rehearsal.event.round-ended");
      case SessionEvent.CueSent e ->
          Message.of(
              e.from() == Cue.Sender.LEADER
                  ? "rehearsal.event.cue-leader"
                  : "rehearsal.event.cue-cohost",
              oneLine(e.text()));
      case SessionEvent.CueSeen e -> Message.of("rehearsal.event.cue-seen");
      case SessionEvent.ClockStepped e ->
          Message.of(
              e.by().isNegative() ? "rehearsal.event.clock-back" : "rehearsal.event.clock-ahead",
              e.by().abs());
      case SessionEvent.SideTimerStarted e ->
          Message.of("rehearsal.event.side-timer-started", e.length());
      case SessionEvent.SideTimerStopped e -> Message.of("rehearsal.event.side-timer-stopped");
      case SessionEvent.SceneShown e ->
          Message.of("rehearsal.event.scene-shown", e.scene().label());
      case SessionEvent.SceneReleased e -> Message.of("rehearsal.event.scene-released");
      case SessionEvent.StepDiscounted e -> Message.of("rehearsal.event.discounted", e.by());
      case SessionEvent.Undone e -> Message.of("rehearsal.event.undone");
      case SessionEvent.Redone e -> Message.of("rehearsal.event.redone");
    };
  }

  private static Message marked(SessionEvent.PersonMarked mark, Snapshot after) {
    String key =
        switch (mark.standing()) {
          case HERE -> "rehearsal.event.joined";
          case LATE -> "rehearsal.event.expected";
          case LEFT -> "rehearsal.event.left";
        };
    return Message.of(key, after.name(mark.person()));
  }

  /** On one line, whatever the text holds. */
  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  private static String title(Snapshot after) {
    @Nullable Item item = after.state().course().item();
    return item == null ? after.state().sheet().title() : item.title();
  }

  static String title(ItemId id, Snapshot after) {
    return after.state().sheet().item(id).map(Item::title).orElse(id.value());
  }

  private static Message pinned(SessionEvent.CardPinned event, Object item) {
    CardId card = event.card();
    return card == null
        ? Message.of("rehearsal.event.card-unpinned", item)
        : Message.of("rehearsal.event.card-pinned", card.value(), item);
  }
}
