package no.samtakt.session;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.notes.Note;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Everything a session has come to, folded from its journal. What grows by every event shares its
 * beginning with the state before, so that a long journal is no slower an event than a short one.
 *
 * @param notebook the notes; undo leaves them alone
 * @param cues between the leader and the co-host, in order; undo leaves them alone
 * @param undo earlier courses, the latest last
 * @param redo courses taken back, the latest last
 * @param jumps of the machine's clock, in order
 * @param timer the one beside the agenda; null while there is none
 * @param scene what the leader chose for the participants' screen; null while it follows the items
 */
public record SessionState(
    Course course,
    Presence presence,
    Notebook notebook,
    List<Cue> cues,
    List<Step> undo,
    List<Step> redo,
    List<ClockJump> jumps,
    @Nullable SideTimer timer,
    @Nullable Scene scene) {

  /**
   * A step that can be taken back or made again.
   *
   * @param course the one on its other side
   * @param jumps how many jumps of the clock that course knows of; {@link #asOfNow} tells it of
   *     more
   * @param presence the one on its other side; null where the step left it alone
   */
  public record Step(Message what, Course course, int jumps, @Nullable Presence presence) {
    Step(Message what, Course course, int jumps) {
      this(what, course, jumps, null);
    }

    /** The same, the other way round. */
    Step back(SessionState from) {
      return new Step(
          what, from.course, from.jumps.size(), presence == null ? null : from.presence);
    }
  }

  public SessionState {
    cues = Growing.list(cues);
    undo = Growing.list(undo);
    redo = Growing.list(redo);
    jumps = Growing.list(jumps);
  }

  /** A session whose sheet is open and in which nothing has happened. */
  public static SessionState of(RunSheet sheet) {
    return new SessionState(
        Course.of(sheet),
        Presence.NOBODY,
        Notebook.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** The notes that are kept, by their numbers. */
  public List<Note> notes() {
    return notebook.notes();
  }

  public RunSheet sheet() {
    return course.sheet();
  }

  SessionState step(Message what, Course next) {
    Step step = new Step(what, course, jumps.size());
    return new SessionState(
        next, presence, notebook, cues, Growing.plus(undo, step), List.of(), jumps, timer, scene);
  }

  /** Somebody is marked, in a step of its own, with the groups that follow. */
  SessionState marking(Message what, SessionEvent.PersonMarked mark) {
    Step step = new Step(what, course, jumps.size(), presence);
    SessionState marked = with(presence.marking(mark.person(), mark.standing()));
    if (mark.standing() != Standing.HERE) {
      marked = marked.leaving(mark.person()::equals, mark.at());
    }
    Course next = marked.course.with(marked.course.groups().forming(mark.formed()));
    return new SessionState(
        next,
        marked.presence,
        notebook,
        cues,
        Growing.plus(marked.undo, step),
        List.of(),
        jumps,
        timer,
        scene);
  }

  /** As it is with the last step taken back, groups that no longer fit and all. */
  SessionState undoing() {
    Step step = undo.getLast();
    return new SessionState(
        held(asOfNow(step)),
        step.presence() == null ? presence : step.presence(),
        notebook,
        cues,
        Growing.withoutLast(undo),
        Growing.plus(redo, step.back(this)),
        jumps,
        timer,
        scene);
  }

  /** As it is with that step made again, groups that no longer fit and all. */
  SessionState redoing() {
    Step step = redo.getLast();
    return new SessionState(
        asOfNow(step),
        step.presence() == null ? presence : step.presence(),
        notebook,
        cues,
        Growing.plus(undo, step.back(this)),
        Growing.withoutLast(redo),
        jumps,
        timer,
        scene);
  }

  /**
   * With some groups formed anew for those who are here by now; others that have not begun and no
   * longer fit are dropped.
   */
  SessionState fitting(List<SessionEvent.GroupsFormed> formed) {
    SessionState anew = with(course.with(course.groups().forming(formed)));
    return anew.with(
        anew.course.with(
            anew.course
                .groups()
                .with(anew.course.formations().stream().filter(anew::fits).toList())));
  }

  /** Whether groups have begun, or are of those who are here. */
  boolean fits(Formation formed) {
    return course.hasBegun(formed)
        || fits(formed, course, Set.copyOf(Forming.here(presence, course)));
  }

  private SessionState with(Course other) {
    return new SessionState(other, presence, notebook, cues, undo, redo, jumps, timer, scene);
  }

  SessionState with(Presence other) {
    return new SessionState(course, other, notebook, cues, undo, redo, jumps, timer, scene);
  }

  SessionState with(Notebook other) {
    return new SessionState(course, presence, other, cues, undo, redo, jumps, timer, scene);
  }

  SessionState with(Cue cue) {
    return new SessionState(
        course, presence, notebook, Growing.plus(cues, cue), undo, redo, jumps, timer, scene);
  }

  SessionState with(@Nullable SideTimer other) {
    return new SessionState(course, presence, notebook, cues, undo, redo, jumps, other, scene);
  }

  SessionState with(@Nullable Scene other) {
    return new SessionState(course, presence, notebook, cues, undo, redo, jumps, timer, other);
  }

  SessionState seen(int number, Instant at) {
    List<Cue> marked = cues;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).number() == number) {
        marked = Growing.with(marked, i, cues.get(i).seen(at));
      }
    }
    return new SessionState(course, presence, notebook, marked, undo, redo, jumps, timer, scene);
  }

  /**
   * These left the room: they have left it in every course that undo and redo could give back, too,
   * so that nobody is put back on a list whom nobody can call.
   */
  SessionState leaving(Predicate<PersonId> gone, Instant at) {
    return new SessionState(
        course.leaving(gone, at),
        presence,
        notebook,
        cues,
        leaving(undo, gone, at),
        leaving(redo, gone, at),
        jumps,
        timer,
        scene);
  }

  /** The clock jumped. Where it was set back, the course moves with it. */
  public SessionState jumping(ClockJump jump) {
    return new SessionState(
        SetBack.after(jump, course),
        presence,
        notebook,
        cues,
        undo,
        redo,
        Growing.plus(jumps, jump),
        timer == null ? null : timer.after(jump),
        scene);
  }

  /** How the clock jumped last; null where it never did. */
  public @Nullable ClockJump jump() {
    return jumps.isEmpty() ? null : jumps.getLast();
  }

  /** The course of a step as the clock reads now: it may have been set back since. */
  private Course asOfNow(Step step) {
    Course course = step.course();
    for (ClockJump jump : jumps.subList(step.jumps(), jumps.size())) {
      course = SetBack.after(jump, course);
    }
    return course;
  }

  /** The jump ahead that was counted as time and can be taken back; null where there is none. */
  public @Nullable ClockJump counted() {
    ClockJump last = jump();
    return last != null && ClockSteps.counted(course, last) ? last : null;
  }

  private List<Step> leaving(List<Step> steps, Predicate<PersonId> gone, Instant at) {
    List<Step> left = steps;
    int i = 0;
    for (Step step : steps) {
      Course given = asOfNow(step);
      Course without = given.leaving(gone, at);
      if (!without.floor().equals(given.floor())) {
        left = Growing.with(left, i, new Step(step.what(), without, jumps.size(), step.presence()));
      }
      i++;
    }
    return left;
  }

  /**
   * What runs in a course given back by undo does not run off again by itself at once, unless the
   * step had nothing to do with time.
   */
  private Course held(Course earlier) {
    Visit visit = earlier.visit();
    boolean sameTime = earlier.visits().equals(course.visits());
    return visit == null || sameTime ? earlier : earlier.withVisit(visit.holding());
  }

  /** Topics may have had no place for everybody; those who were seated must still be here. */
  private static boolean fits(Formation formed, Course course, Set<PersonId> here) {
    Set<PersonId> people = formed.people();
    boolean byWish =
        course
            .sheet()
            .item(formed.item())
            .filter(item -> !item.topics(formed.segment()).isEmpty())
            .isPresent();
    return byWish ? here.containsAll(people) : people.equals(here);
  }
}
