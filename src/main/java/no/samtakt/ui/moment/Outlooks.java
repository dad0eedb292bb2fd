package no.samtakt.ui.moment;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;
import no.samtakt.session.Course;
import no.samtakt.session.Due;
import no.samtakt.session.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * Works out what can be done about the time, away from the window thread. While it is at it, the
 * last answer stands; whatever is asked meanwhile is answered in one, by the newest question.
 *
 * <p>To be used on the window thread.
 */
final class Outlooks {
  private final Executor work;
  private final Executor window;
  private final Runnable arrived;
  private @Nullable Question asked;
  private boolean busy;
  private Outlook latest = Outlook.NOTHING;

  /**
   * @param work runs what it is given on any thread; it is never given two things at a time
   * @param window runs work on the window thread
   * @param arrived is told of every answer
   */
  Outlooks(Executor work, Executor window, Runnable arrived) {
    this.work = work;
    this.window = window;
    this.arrived = arrived;
  }

  /**
   * What is asked, and when; a question is another one when the course is, the lateness in whole
   * minutes, the minute that the clock shows, or the aim.
   */
  private record Question(Course course, Instant now, long late, @Nullable Due picked) {
    boolean same(@Nullable Question other) {
      return other != null
          && late == other.late
          && minute() == other.minute()
          && Objects.equals(picked, other.picked)
          && course.equals(other.course);
    }

    private long minute() {
      return Math.floorDiv(now.getEpochSecond(), 60);
    }
  }

  /**
   * Asks, unless the same was asked last.
   *
   * @param late whole minutes
   */
  void ask(Course course, Instant now, long late, @Nullable Due picked) {
    Question question = new Question(course, now, late, picked);
    if (question.same(asked)) {
      return;
    }
    asked = question;
    if (!busy) {
      answer(question);
    }
  }

  /** The last answer. */
  Outlook latest() {
    return latest;
  }

  private void answer(Question question) {
    busy = true;
    work.execute(() -> {
      Outlook found = Outlook.NOTHING;
      try {
        found = Outlook.of(question.course(), question.now(), question.picked());
      } finally {
        Outlook answer = found;
        window.execute(() -> answered(question, answer));
      }
    });
  }

  private void answered(Question question, Outlook found) {
    busy = false;
    latest = found;
    Question newest = asked;
    if (newest != null && !newest.same(question)) {
      answer(newest);
    }
    arrived.run();
  }
}
