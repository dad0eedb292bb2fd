package no.samtakt.before;

import java.time.LocalDateTime;
import no.samtakt.runsheet.Task;

/** A task of the checklist, as it stands just now. */
public record Errand(Task task, Due due, State state) {
  /** Where a task stands. */
  public enum State {
    DONE,
    /** Its day or time has passed. */
    OVERDUE,
    /** It is to be done before the day is over. */
    TODAY,
    LATER,
    /** Nobody can tell when. */
    UNDATED
  }

  static Errand of(Task task, Occasion occasion, boolean done, LocalDateTime now) {
    Due due = due(task, occasion);
    return new Errand(task, due, done ? State.DONE : state(due, now));
  }

  private static Due due(Task task, Occasion occasion) {
    String said = task.due();
    if (said == null) {
      return new Due.Open();
    }
    return DueWords.of(said).flatMap(rule -> rule.on(occasion)).orElse(new Due.Said(said));
  }

  private static State state(Due due, LocalDateTime now) {
    return switch (due) {
      case Due.Day(var date) -> {
        int far = date.compareTo(now.toLocalDate());
        yield far < 0 ? State.OVERDUE : far == 0 ? State.TODAY : State.LATER;
      }
      case Due.Moment(var at) -> {
        if (at.isBefore(now)) {
          yield State.OVERDUE;
        }
        yield at.toLocalDate().equals(now.toLocalDate()) ? State.TODAY : State.LATER;
      }
      case Due.Said said -> State.UNDATED;
      case Due.Open open -> State.UNDATED;
    };
  }
}
