package no.samtakt.ui.groups;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works something out away from the window thread, only when the question is another one. Whatever
 * is asked meanwhile is answered in one, by the newest question.
 *
 * <p>To be used on the window thread.
 */
final class Enquiry<Q, A> {
  private final Function<Q, A> answerer;
  private final Executor work;
  private final Executor window;
  private final Runnable arrived;
  private @Nullable Q asked;
  private @Nullable Q answered;
  private @Nullable A answer;
  private boolean busy;

  /**
   * @param answerer may take long, and must not touch anything but its question
   * @param work runs what it is given on any thread; it is never given two things at a time
   * @param window runs work on the window thread
   * @param arrived is told of every answer
   */
  Enquiry(Function<Q, A> answerer, Executor work, Executor window, Runnable arrived) {
    this.answerer = answerer;
    this.work = work;
    this.window = window;
    this.arrived = arrived;
  }

  /** Asks, unless the same was asked last. */
  void ask(Q question) {
    if (question.equals(asked)) {
      return;
    }
    asked = question;
    if (!busy) {
      answer(question);
    }
  }

  /** The last question that was answered. */
  Optional<Q> question() {
    return Optional.ofNullable(answered);
  }

  /** The answer to it. */
  Optional<A> latest() {
    return Optional.ofNullable(answer);
  }

  private void answer(Q question) {
    busy = true;
    work.execute(() -> {
      A found = null;
      try {
        found = answerer.apply(question);
      } finally {
        A result = found;
        window.execute(() -> answered(question, result));
      }
    });
  }

  private void answered(Q question, @Nullable A found) {
    busy = false;
    answered = question;
    answer = found;
    Q newest = asked;
    if (newest != null && !newest.equals(question)) {
      answer(newest);
    }
    arrived.run();
  }
}
