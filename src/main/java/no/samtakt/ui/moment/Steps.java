package no.samtakt.ui.moment;

import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the buttons that drive the session read.
 *
 * @param undo what would be undone; null when there is nothing
 * @param position which item of how many
 * @param next what the large button does, named
 */
public record Steps(
    Stage stage, @Nullable Message undo, String position, boolean paused, String next) {
  /** How far the session has come. */
  public enum Stage {
    BEFORE,
    RUNNING,
    ENDED
  }

  /** The same with other words for what the large button does. */
  Steps naming(String other) {
    return new Steps(stage, undo, position, paused, other);
  }

  /** Reads a snapshot out in one language. */
  public static Steps of(Snapshot snapshot, Words words) {
    SessionState state = snapshot.state();
    Course course = state.course();
    Current current = snapshot.timeline().current();
    Message undo = state.undo().isEmpty() ? null : state.undo().getLast().what();
    int count = state.sheet().items().size();
    if (current == null) {
      boolean before = course.begin() == null;
      return new Steps(
          before ? Stage.BEFORE : Stage.ENDED,
          undo,
          words.text("transport.items", count),
          false,
          words.text(before ? "transport.start" : "transport.ended"));
    }
    return new Steps(
        Stage.RUNNING,
        undo,
        words.text("transport.position", course.index() + 1, count),
        current.paused(),
        words.text(target(course, current)));
  }

  private static Message target(Course course, Current current) {
    if (current.beat() == Beat.WAITING) {
      return Message.of("transport.start-now");
    }
    int next = current.segment() + 1;
    if (next < current.stretches().size()) {
      return switch (current.item().shape()) {
        case Shape.Phased(List<Phase> phases) ->
            Message.of("transport.to-" + phases.get(next).mode().key());
        case Shape.InRounds rounds -> Message.of("transport.next-round");
        case Shape.Whole whole -> Message.of("transport.next");
      };
    }
    return Message.of(
        course.nextAfter(course.index()).isEmpty() ? "transport.end" : "transport.next");
  }
}
