package no.samtakt.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;

/**
 * The rules: a command and a moment give events or a refusal, and an event gives the next state.
 * Replaying a journal through {@link #evolve} is the only way back after a crash.
 */
public final class Session {
  private Session() {}

  /**
   * What a command leads to.
   *
   * @param people what is known of those who take part, for rules that go by it
   * @param now the moment it was given
   * @param random for groups and cards; the events hold what came of it
   */
  public static Decision decide(
      SessionState state,
      SessionCommand command,
      Roster people,
      Instant now,
      RandomGenerator random) {
    Course course = state.course();
    return switch (command) {
      case SessionCommand.Start start ->
          forming(people, now, random).entering(state, Moves.start(course, start.ago(), now));
      case SessionCommand.Next next ->
          forming(people, now, random).entering(state, Moves.next(course, now));
      case SessionCommand.Back back -> Moves.back(course, now);
      case SessionCommand.JumpTo jump ->
          forming(people, now, random).entering(state, Moves.jump(course, jump.item(), now));
      case SessionCommand.Skip skip ->
          forming(people, now, random).entering(state, Moves.skip(course, skip.item(), now));
      case SessionCommand.Unskip unskip -> Moves.unskip(course, unskip.item(), now);
      case SessionCommand.TakeOver takeOver -> TakingOver.decide(course, takeOver.sheet(), now);
      case SessionCommand.CatchUp catchUp -> Pacing.catchUp(course, catchUp, now);
      case SessionCommand.InsertItem insert -> Improvising.insert(state, insert, now);
      case SessionCommand.SplitItem split -> Improvising.split(state, split, now);
      case SessionCommand.MoveItem move -> Improvising.move(course, move, now);
      case SessionCommand.DelayAhead delay -> Improvising.delay(course, delay.by(), now);
      case SessionCommand.End end ->
          course.running()
              ? Decision.of(new SessionEvent.SessionEnded(now))
              : Moves.notRunning(course);
      case SessionCommand.Pause pause -> Pacing.pause(course, now);
      case SessionCommand.Resume resume -> Pacing.resume(course, now);
      case SessionCommand.Adjust adjust -> Pacing.adjust(course, adjust.by(), now);
      case SessionCommand.ListPeople list ->
          Gathering.list(state, list.roster(), forming(people.with(list.roster()), now, random));
      case SessionCommand.Join join ->
          Gathering.join(state, join.person(), forming(people, now, random));
      case SessionCommand.Leave leave ->
          Gathering.leave(state, leave.person(), forming(people, now, random));
      case SessionCommand.Expect expect ->
          Gathering.expect(state, expect.person(), forming(people, now, random));
      case SessionCommand.GroupCommand groups -> forming(people, now, random).decide(state, groups);
      case SessionCommand.DrawCard draw -> Showing.draw(course, draw, now, random);
      case SessionCommand.ShowCard show ->
          Decision.of(new SessionEvent.CardShown(now, show.card()));
      case SessionCommand.HideCard hide -> Showing.hide(course, now);
      case SessionCommand.PinCard pin -> Showing.pin(course, pin, now);
      case SessionCommand.CheckLine check -> Showing.check(course, check, now);
      case SessionCommand.NoteCommand note -> Noting.decide(state, note, now);
      case SessionCommand.FloorCommand floor -> Speaking.decide(state, floor, now);
      case SessionCommand.SendCue send -> Cueing.send(state, send, now);
      case SessionCommand.SeeCue see -> Cueing.see(state, see, now);
      case SessionCommand.StartSideTimer start -> SideTimer.start(start, now);
      case SessionCommand.StopSideTimer stop -> SideTimer.stop(state, now);
      case SessionCommand.ShowScene show -> Staging.show(course, show.scene(), now);
      case SessionCommand.ShowMessage message -> Staging.say(message.text(), now);
      case SessionCommand.ReleaseScene release -> Staging.release(state, now);
      case SessionCommand.DiscountStep discount -> ClockSteps.discount(state, now);
      case SessionCommand.Undo undo ->
          state.undo().isEmpty()
              ? Decision.refused("session.nothing-to-undo")
              : Decision.of(
                  new SessionEvent.Undone(
                      now, forming(people, now, random).fitting(state.undoing())));
      case SessionCommand.Redo redo ->
          state.redo().isEmpty()
              ? Decision.refused("session.nothing-to-redo")
              : Decision.of(
                  new SessionEvent.Redone(
                      now, forming(people, now, random).fitting(state.redoing())));
    };
  }

  private static Forming forming(Roster people, Instant now, RandomGenerator random) {
    return new Forming(new Dealing(people, now, random), now);
  }

  /**
   * What happens by itself at {@code now}: an item whose end is {@code go-on} goes on, stamped with
   * the instant at which it was due. Asked until it answers nothing, it catches up with any
   * downtime.
   */
  public static Optional<SessionEvent> due(SessionState state, Instant now) {
    return Moves.due(state.course(), now);
  }

  /**
   * What is {@link #due}, after the groups that are formed on the way to it, as they are when the
   * leader goes on; nothing when nothing is due.
   *
   * @param people as for {@link #decide}
   * @param random as for {@link #decide}
   */
  public static List<SessionEvent> happening(
      SessionState state, Roster people, Instant now, RandomGenerator random) {
    return due(state, now)
        .map(event -> forming(people, event.at(), random).entering(state, List.of(event)))
        .orElse(List.of());
  }

  /** The state after an event. Total: every event fits every state that the rules lead to. */
  public static SessionState evolve(SessionState state, SessionEvent event) {
    return Staging.ending(state, happened(state, event));
  }

  private static SessionState happened(SessionState state, SessionEvent event) {
    return switch (event) {
      case SessionEvent.Undone undone -> state.undoing().fitting(undone.formed());
      case SessionEvent.Redone redone -> state.redoing().fitting(redone.formed());
      case SessionEvent.PeopleListed listed ->
          state
              .with(state.presence().listing(listed.people()))
              .leaving(gone(state, listed.people()), listed.at());
      case SessionEvent.PersonJoined joined ->
          state.with(state.presence().joining(joined.person()));
      case SessionEvent.PersonLeft left ->
          state
              .with(state.presence().leaving(left.person()))
              .leaving(left.person()::equals, left.at());
      case SessionEvent.PersonExpected expected ->
          state
              .with(state.presence().expecting(expected.person()))
              .leaving(expected.person()::equals, expected.at());
      case SessionEvent.PersonMarked mark -> state.marking(Did.marked(mark.standing()), mark);
      case SessionEvent.CueSent sent ->
          state.with(new Cue(sent.number(), sent.at(), sent.from(), sent.text(), null));
      case SessionEvent.CueSeen seen -> state.seen(seen.number(), seen.at());
      case SessionEvent.NoteEvent note -> state.with(state.notebook().after(note));
      case SessionEvent.ClockStepped stepped ->
          state.jumping(new ClockJump(stepped.at(), stepped.by()));
      case SessionEvent.SideTimerStarted started ->
          state.with(new SideTimer(started.at(), started.length(), started.card()));
      case SessionEvent.SideTimerStopped stopped -> state.with((SideTimer) null);
      case SessionEvent.SceneShown shown -> state.with(shown.scene());
      case SessionEvent.SceneReleased released -> state.with((Scene) null);
      case SessionEvent.SheetOpened opened -> SessionState.of(opened.sheet());
      case SessionEvent.CourseEvent step -> {
        Message what = Did.what(state.course(), step);
        yield state.step(what, Unfolding.after(state.course(), step));
      }
    };
  }

  /** Those who were listed and no longer are. */
  private static Predicate<PersonId> gone(SessionState state, List<PersonId> listed) {
    Set<PersonId> left = new HashSet<>(state.presence().listed());
    listed.forEach(left::remove);
    return left::contains;
  }

  /** The state that a journal has come to. Its first event opens the sheet. */
  public static SessionState replay(List<SessionEvent> journal) {
    if (journal.isEmpty() || !(journal.getFirst() instanceof SessionEvent.SheetOpened opened)) {
      throw new IllegalArgumentException("a journal begins with the sheet being opened");
    }
    RunSheet sheet = opened.sheet();
    SessionState state = SessionState.of(sheet);
    for (SessionEvent event : journal.subList(1, journal.size())) {
      state = evolve(state, event);
    }
    return state;
  }
}
