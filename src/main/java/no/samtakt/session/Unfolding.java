package no.samtakt.session;

import java.util.List;
import no.samtakt.cards.CardId;

/** The course after an event. */
final class Unfolding {
  private Unfolding() {}

  static Course after(Course course, SessionEvent.CourseEvent event) {
    return switch (event) {
      case SessionEvent.SessionStarted e ->
          beginning(
              course.begun(new Course.Begin(e.began(), e.plannedStart(), e.shift())),
              Visit.of(e.item(), Leg.of(0, e.began(), e.begins())));
      case SessionEvent.ItemStarted e ->
          course.visiting(Visit.of(e.item(), Leg.of(e.segment(), e.at(), e.begins())), e.at());
      case SessionEvent.SegmentStarted e ->
          course
              .withVisit(visit(course).next(Leg.of(e.segment(), e.at(), e.at())))
              .with(course.table().showing(null));
      case SessionEvent.WaitingEnded e -> withLeg(course, leg(course).beginning(e.at()));
      case SessionEvent.SessionPaused e -> withLeg(course, leg(course).paused(e.at()));
      case SessionEvent.SessionResumed e -> withLeg(course, leg(course).resumed(e.at()));
      case SessionEvent.TimeAdjusted e -> withLeg(course, leg(course).adjusted(e.by(), e.at()));
      case SessionEvent.ItemSkipped e -> course.skipping(e.item(), true);
      case SessionEvent.ItemUnskipped e -> course.skipping(e.item(), false);
      case SessionEvent.SheetTakenOver e -> course.withSheet(e.sheet());
      case SessionEvent.CaughtUp e -> course.catchingUp(e.lengths(), e.cut());
      case SessionEvent.ItemInserted e -> Rearranging.inserting(course, e);
      case SessionEvent.ItemSplit e -> Rearranging.splitting(course, e.split());
      case SessionEvent.ItemMoved e -> Rearranging.moving(course, e.item(), e.place());
      case SessionEvent.AheadDelayed e ->
          withLeg(course, leg(course).adjusted(e.by(), e.at()))
              .with(course.sheet(), course.asPlanned().delaying(e.item(), e.by()));
      case SessionEvent.SessionEnded e -> course.ended(e.at());
      case SessionEvent.GroupEvent e -> course.with(groups(course.groups(), e));
      case SessionEvent.CardDrawn e -> course.with(course.table().drawing(e.card(), e.at()));
      case SessionEvent.CardShown e -> course.with(course.table().showing(e.card()));
      case SessionEvent.CardHidden e -> course.with(course.table().showing(null));
      case SessionEvent.CardPinned e -> course.with(course.table().pinning(e.item(), e.card()));
      case SessionEvent.LineChecked e ->
          course.marking(new Course.Mark(e.item(), e.line()), e.done());
      case SessionEvent.StepDiscounted e -> ClockSteps.discounted(course, e.from(), e.by());
      case SessionEvent.FloorEvent e -> course.withFloor(floor(course.floor(), e));
    };
  }

  /** The first item; a card that is shown before the start stays, unless another was laid ready. */
  private static Course beginning(Course course, Visit first) {
    CardId ready = course.onScreen(first);
    Course begun = course.withVisits(List.of(first));
    return ready == null ? begun : begun.with(course.table().showing(ready));
  }

  private static Floor floor(Floor floor, SessionEvent.FloorEvent event) {
    SpeakerList speakers = floor.speakers();
    return switch (event) {
      case SessionEvent.SpeakerAsked e ->
          floor.with(speakers.asking(new SpeakerList.Request(e.person(), e.reply(), e.at())));
      case SessionEvent.SpeakerWithdrawn e -> floor.with(speakers.without(e.person()::equals));
      case SessionEvent.SpeakersReordered e -> floor.with(speakers.reordered(e.people()));
      case SessionEvent.SpeakerStarted e ->
          floor.with(speakers.starting(e.person(), e.reply(), e.at()));
      case SessionEvent.SpeakerStopped e -> floor.with(speakers.stopped(e.at()));
      case SessionEvent.SpeakerGivenTime e -> floor.with(speakers.giving(e.more()));
      case SessionEvent.SpeakingLimitSet e -> floor.with(speakers.limitedTo(e.limit()));
      case SessionEvent.GoRoundStarted e -> floor.with(GoRound.of(e.order()));
      case SessionEvent.GoRoundWentOn e -> floor.with(round(floor).goingOn(e.next()));
      case SessionEvent.GoRoundPassed e -> floor.with(round(floor).passing(e.next()));
      case SessionEvent.GoRoundEnded e -> floor.with(round(floor).ended(e.at()));
    };
  }

  private static GoRound round(Floor floor) {
    GoRound round = floor.round();
    if (round == null) {
      throw new IllegalStateException("the journal goes on with a round that never began");
    }
    return round;
  }

  private static Groups groups(Groups groups, SessionEvent.GroupEvent event) {
    return switch (event) {
      case SessionEvent.GroupsFormed e -> groups.forming(e);
      case SessionEvent.WishesNoted e -> groups.with(groups.wishes().noting(e.item(), e.wishes()));
      case SessionEvent.GroupsRearranged e ->
          groups.changing(e.item(), e.segment(), formed -> formed.with(e.round()));
      case SessionEvent.RoomsLocked e ->
          groups.changing(e.item(), e.segment(), formed -> formed.locking(e.rooms()));
      case SessionEvent.GroupRulesSet e -> groups.with(e.rules()).forming(e.formed());
      case SessionEvent.EarlierCounted e -> groups.counting(e.rounds()).forming(e.formed());
    };
  }

  private static Course withLeg(Course course, Leg leg) {
    return course.withVisit(visit(course).withLeg(leg));
  }

  private static Leg leg(Course course) {
    return visit(course).leg();
  }

  private static Visit visit(Course course) {
    Visit visit = course.visit();
    if (visit == null) {
      throw new IllegalStateException("the journal moves time in a session that is not running");
    }
    return visit;
  }
}
