package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samtakt.history.Forgotten;
import no.samtakt.history.PastSession;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/**
 * Forgets people and sessions when the leader asks for it, from wherever that is: it asks whether
 * that is meant, closes a session that is over and still open here, and says what was done.
 */
final class ForgettingDesk {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final ConsoleHost host;
  private final StartHost start;
  private final Speech speech;
  private final Executor disk;
  private final Executor window;
  private final Supplier<Telling> telling;
  private final Consumer<List<PastSession>> left;

  /**
   * The desk of one window.
   *
   * @param disk where drafts are written too: what a session had to write when it was closed is
   *     written before it is forgotten
   * @param window runs work on the window thread
   * @param telling of the window that stands in front just then
   * @param left is told which sessions there are afterwards
   */
  ForgettingDesk(
      Services services,
      ConsoleHost host,
      StartHost start,
      Speech speech,
      Executor disk,
      Executor window,
      Supplier<Telling> telling,
      Consumer<List<PastSession>> left) {
    this.services = services;
    this.host = host;
    this.start = start;
    this.speech = speech;
    this.disk = disk;
    this.window = window;
    this.telling = telling;
    this.left = left;
  }

  /** Takes the people out of a session. */
  void anonymise(PastSession session) {
    int names = session.kept().names();
    ask(
        session,
        new Question(
            Message.of("history.anonymise-title", session.title()),
            Message.of("history.anonymise-text", names),
            "history.anonymise-do"),
        () -> store().anonymise(session.id(), services.clock().instant()),
        done -> Message.of("forget.anonymised", done.title(), done.people()));
  }

  /** Deletes a session with all that belongs to it. */
  void delete(PastSession session) {
    int names = session.kept().names();
    ask(
        session,
        new Question(
            Message.of("history.delete-title", session.title()),
            Message.of("history.delete-text", names, session.notes()),
            "history.delete-do"),
        () -> store().delete(session.id()),
        done -> Message.of("forget.deleted", done.title(), done.people(), done.notes()));
  }

  private Store store() {
    return services.store();
  }

  /** What is asked first. */
  private record Question(Message title, Message text, String doIt) {}

  private interface Work {
    Forgotten done() throws JournalException;
  }

  private void ask(
      PastSession session, Question question, Work work, Function<Forgotten, Message> said) {
    // Looked at before and after the question: behind it, the session goes on.
    if (refused(session) || !sure(question) || refused(session)) {
      return;
    }
    if (host.holds(session.id())) {
      start.show();
    }
    disk.execute(() -> {
      try {
        Forgotten forgotten = work.done();
        List<PastSession> all = store().sessions();
        window.execute(() -> done(all, forgotten, said.apply(forgotten)));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "nothing was forgotten: " + e.reason().key());
        window.execute(() -> telling.get().fail(e.reason()));
      }
    });
  }

  /** A session that goes on needs its people. */
  private boolean refused(PastSession session) {
    boolean goesOn = host.holds(session.id()) && !host.isOver();
    if (goesOn) {
      telling
          .get()
          .inform(
              Message.of("history.goes-on-title"),
              Message.of("history.goes-on-text", session.title()));
    }
    return goesOn;
  }

  private boolean sure(Question question) {
    return telling
        .get()
        .ask(
            question.title(),
            question.text(),
            List.of(
                new Choice<>(false, speech.text("history.keep"), Choice.Kind.CANCEL),
                new Choice<>(true, speech.text(question.doIt()), Choice.Kind.DANGER)))
        .orElse(false);
  }

  /** Nothing that still shows the names stays; then it is said, where the leader now looks. */
  private void done(List<PastSession> all, Forgotten forgotten, Message said) {
    start.refresh(() -> {
      left.accept(all);
      if (!forgotten.unreached().isEmpty()) {
        telling
            .get()
            .fail(Message.of("forget.unreached", String.join("\n", forgotten.unreached())));
      } else if (!forgotten.clean()) {
        telling.get().warn(Message.of("forget.not-clean"));
      } else {
        telling.get().tell(said);
      }
    });
  }
}
