package no.samtakt.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.notes.Note;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;

/**
 * Everything a session has come to, folded from its journal. What grows by every event shares its
 * beginning with the state before, so that a long journal is no slower an event than a short one.
 *
 * @param cues between the leader and the co-host, in order; undo leaves them alone
 * @param undo earlier courses, the latest last
 * @param redo courses taken back, the latest last
 */
public record SessionState(
    Course course,
    Presence presence,
    List<Note> notes,
    List<Cue> cues,
    List<Step> undo,
    List<Step> redo) {

  /** A step that can be taken back or made again: what it was, and the course on its other side. */
  public record Step(Message what, Course course) {}

  public SessionState {
    notes = Growing.list(notes);
    cues = Growing.list(cues);
    undo = Growing.list(undo);
    redo = Growing.list(redo);
  }

  /** A session whose sheet is open and in which nothing has happened. */
  public static SessionState of(RunSheet sheet) {
    return new SessionState(
        Course.of(sheet), Presence.NOBODY, List.of(), List.of(), List.of(), List.of());
  }

  public RunSheet sheet() {
    return course.sheet();
  }

  SessionState step(Message what, Course next) {
    Step step = new Step(what, course);
    return new SessionState(next, presence, notes, cues, Growing.plus(undo, step), List.of());
  }

  SessionState undone() {
    Step step = undo.getLast();
    return new SessionState(
        fitting(held(step.course())),
        presence,
        notes,
        cues,
        Growing.withoutLast(undo),
        Growing.plus(redo, new Step(step.what(), course)));
  }

  SessionState redone() {
    Step step = redo.getLast();
    return new SessionState(
        fitting(step.course()),
        presence,
        notes,
        cues,
        Growing.plus(undo, new Step(step.what(), course)),
        Growing.withoutLast(redo));
  }

  SessionState with(Presence other) {
    return new SessionState(course, other, notes, cues, undo, redo);
  }

  SessionState with(Note note) {
    return new SessionState(course, presence, Growing.plus(notes, note), cues, undo, redo);
  }

  SessionState with(Cue cue) {
    return new SessionState(course, presence, notes, Growing.plus(cues, cue), undo, redo);
  }

  SessionState seen(int number, Instant at) {
    List<Cue> marked = cues;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).number() == number) {
        marked = Growing.with(marked, i, cues.get(i).seen(at));
      }
    }
    return new SessionState(course, presence, notes, marked, undo, redo);
  }

  /**
   * These left the room: they have left it in every course that undo and redo could give back, too,
   * so that nobody is put back on a list whom nobody can call.
   */
  SessionState leaving(Predicate<PersonId> gone, Instant at) {
    return new SessionState(
        course.leaving(gone, at),
        presence,
        notes,
        cues,
        leaving(undo, gone, at),
        leaving(redo, gone, at));
  }

  private static List<Step> leaving(List<Step> steps, Predicate<PersonId> gone, Instant at) {
    List<Step> left = steps;
    int i = 0;
    for (Step step : steps) {
      Course without = step.course().leaving(gone, at);
      if (!without.floor().equals(step.course().floor())) {
        left = Growing.with(left, i, new Step(step.what(), without));
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

  /** Groups that have not begun and no longer fit those who are here are dropped, not restored. */
  private Course fitting(Course given) {
    Set<PersonId> here = new HashSet<>(presence.here());
    return given.forming(
        given.formations().stream()
            .filter(each -> given.hasBegun(each) || each.people().equals(here))
            .toList());
  }
}
