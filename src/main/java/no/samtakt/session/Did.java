package no.samtakt.session;

import java.util.Set;
import no.samtakt.people.Standing;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;

/** What an event did, in words for the undo button: "Went to Break". */
final class Did {
  private Did() {}

  static Message what(Course course, SessionEvent.CourseEvent event) {
    return switch (event) {
      case SessionEvent.SessionStarted e -> Message.of("session.did.start");
      case SessionEvent.ItemStarted e -> Message.of("session.did.go-to", title(course, e.item()));
      case SessionEvent.SegmentStarted e ->
          Message.of(
              isInRounds(course) ? "session.did.round" : "session.did.segment",
              e.segment() + 1,
              title(course));
      case SessionEvent.WaitingEnded e -> Message.of("session.did.stop-waiting", title(course));
      case SessionEvent.SessionPaused e -> Message.of("session.did.pause");
      case SessionEvent.SessionResumed e -> Message.of("session.did.resume");
      case SessionEvent.TimeAdjusted e ->
          Message.of(
              e.by().isNegative() ? "session.did.take-time" : "session.did.give-time",
              e.by().abs());
      case SessionEvent.ItemSkipped e -> Message.of("session.did.skip", title(course, e.item()));
      case SessionEvent.ItemUnskipped e ->
          Message.of("session.did.unskip", title(course, e.item()));
      case SessionEvent.SheetTakenOver e -> Message.of("session.did.take-over");
      case SessionEvent.CaughtUp e -> caughtUp(course, e);
      case SessionEvent.ItemInserted e ->
          Message.of(
              e.starts() && e.item().kind() == Kind.BREAK
                  ? "session.did.take-break"
                  : "session.did.insert",
              e.item().title());
      case SessionEvent.ItemSplit e -> Message.of("session.did.split", e.split().head().title());
      case SessionEvent.ItemMoved e -> Message.of("session.did.move", title(course, e.item()));
      case SessionEvent.AheadDelayed e -> Message.of("session.did.delay", e.by());
      case SessionEvent.SessionEnded e -> Message.of("session.did.end");
      case SessionEvent.GroupsFormed e ->
          Message.of("session.did.form-groups", title(course, e.item()));
      case SessionEvent.WishesNoted e ->
          Message.of("session.did.note-wishes", title(course, e.item()));
      case SessionEvent.GroupsRearranged e ->
          Message.of("session.did.rearrange", title(course, e.item()));
      case SessionEvent.RoomsLocked e ->
          Message.of(
              e.rooms().containsAll(locked(course, e))
                  ? "session.did.lock-room"
                  : "session.did.unlock-room");
      case SessionEvent.GroupRulesSet e -> Message.of("session.did.set-rules");
      case SessionEvent.EarlierCounted e ->
          Message.of(
              e.rounds().isEmpty() ? "session.did.forget-earlier" : "session.did.count-earlier");
      case SessionEvent.CardDrawn e -> Message.of("session.did.draw-card");
      case SessionEvent.CardShown e -> Message.of("session.did.show-card");
      case SessionEvent.CardHidden e -> Message.of("session.did.hide-card");
      case SessionEvent.CardPinned e ->
          Message.of(
              e.card() == null ? "session.did.unpin-card" : "session.did.pin-card",
              title(course, e.item()));
      case SessionEvent.LineChecked e ->
          Message.of(e.done() ? "session.did.check" : "session.did.uncheck");
      case SessionEvent.StepDiscounted e -> Message.of("session.did.discount", e.by());
      case SessionEvent.SpeakerAsked e ->
          Message.of(e.reply() ? "session.did.ask-reply" : "session.did.ask");
      case SessionEvent.SpeakerWithdrawn e -> Message.of("session.did.withdraw");
      case SessionEvent.SpeakersReordered e -> Message.of("session.did.reorder");
      case SessionEvent.SpeakerStarted e -> Message.of("session.did.give-floor");
      case SessionEvent.SpeakerStopped e -> Message.of("session.did.stop-speaking");
      case SessionEvent.SpeakerGivenTime e -> Message.of("session.did.give-speaker", e.more());
      case SessionEvent.SpeakingLimitSet e -> Message.of("session.did.set-limit", e.limit());
      case SessionEvent.GoRoundStarted e -> Message.of("session.did.start-round");
      case SessionEvent.GoRoundWentOn e -> Message.of("session.did.next-in-round");
      case SessionEvent.GoRoundPassed e -> Message.of("session.did.pass-in-round");
      case SessionEvent.GoRoundEnded e -> Message.of("session.did.end-round");
    };
  }

  private static Set<Integer> locked(Course course, SessionEvent.RoomsLocked event) {
    return course
        .groups()
        .of(event.item(), event.segment())
        .map(Formation::locked)
        .orElse(Set.of());
  }

  private static Message caughtUp(Course before, SessionEvent.CaughtUp event) {
    return event.lengths().entrySet().stream()
        .flatMap(each ->
            before
                .sheet()
                .item(each.getKey())
                .filter(item -> each.getValue().compareTo(item.length()) > 0)
                .map(item ->
                    Message.of(
                        "session.did.give-back",
                        each.getValue().minus(item.length()),
                        item.title()))
                .stream())
        .findFirst()
        .orElseGet(() -> Message.of("session.did.catch-up"));
  }

  private static boolean isInRounds(Course course) {
    Item item = course.item();
    return item != null && item.shape() instanceof Shape.InRounds;
  }

  /** Nobody is named: a name would be read on a shared screen. */
  static Message marked(Standing standing) {
    return Message.of(
        switch (standing) {
          case HERE -> "session.did.mark-here";
          case LATE -> "session.did.mark-late";
          case LEFT -> "session.did.mark-left";
        });
  }

  private static String title(Course course) {
    Item item = course.item();
    return item == null ? course.sheet().title() : item.title();
  }

  private static String title(Course course, ItemId id) {
    return course.sheet().item(id).map(Item::title).orElse(id.value());
  }
}
