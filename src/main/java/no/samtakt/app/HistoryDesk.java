package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Window;
import no.samtakt.cli.PersonJson;
import no.samtakt.cli.PersonText;
import no.samtakt.history.Comparison;
import no.samtakt.history.Forgotten;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.PastSession;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.Retention;
import no.samtakt.history.Runs;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.ui.history.Comparing;
import no.samtakt.ui.history.HistoryActions;
import no.samtakt.ui.history.HistoryView;
import no.samtakt.ui.history.HistoryViewModel;
import no.samtakt.ui.history.ParticipantDataLine;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Opens the history of sessions, and does what is asked for there, away from the window thread. */
final class HistoryDesk implements HistoryActions {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final int MOST_NOTES = 50;

  private final Services services;
  private final Preferences preferences;
  private final Theme theme;
  private final Speech speech;
  private final Executor background;
  private final Executor window;
  private final Window owner;
  private final Telling telling;
  private final Runnable changed;
  private final Dialogs dialogs;
  private final HistoryViewModel model;
  private @Nullable HistoryStage open;
  private @Nullable BiConsumer<SessionId, Runnable> reports;

  /**
   * The desk of one window; its own is not made before it is asked for.
   *
   * @param background for what may be slow
   * @param window runs work on the window thread
   * @param owner stands behind the history
   * @param changed is told when sessions were forgotten
   */
  HistoryDesk(
      Services services,
      Preferences preferences,
      Theme theme,
      Speech speech,
      Executor background,
      Executor window,
      Window owner,
      Telling telling,
      Runnable changed) {
    this.services = services;
    this.preferences = preferences;
    this.theme = theme;
    this.speech = speech;
    this.background = background;
    this.window = window;
    this.owner = owner;
    this.telling = telling;
    this.changed = changed;
    this.dialogs = new Dialogs(theme);
    this.model = new HistoryViewModel(speech.wordsProperty());
  }

  /**
   * Says what opens a session's report; before that, none can be asked for.
   *
   * @param opener is given the session, and what is to run when its report is left
   */
  void reportsBy(BiConsumer<SessionId, Runnable> opener) {
    reports = opener;
  }

  /** Opens the window with what there is now, or brings it to the front. */
  void show() {
    inBackground(
        this::sessions,
        all -> {
          model.show(all, retention());
          stage().show();
        });
  }

  void close() {
    if (open != null) {
      open.stage().close();
    }
  }

  /** What lies there about the people of a session, with the way to delete it. */
  Node dataLine(PastSession session) {
    ParticipantDataLine line = new ParticipantDataLine(speech, () -> anonymise(session));
    line.show(session, retention());
    return line;
  }

  /** The window as it stands; null before it was opened. */
  @Nullable HistoryStage shown() {
    return open;
  }

  Retention retention() {
    return new Retention(preferences.settings().keepDays());
  }

  private HistoryStage stage() {
    HistoryStage shown = open;
    if (shown == null) {
      HistoryView view = new HistoryView(model, this, speech, reports != null);
      shown = new HistoryStage(owner, view, theme, speech);
      open = shown;
    }
    return shown;
  }

  private List<PastSession> sessions() throws JournalException {
    return store().sessions();
  }

  private Store store() {
    return services.store();
  }

  @Override
  public void find(String typed) {
    if (typed.isBlank()) {
      return;
    }
    NoteQuery query = new NoteQuery(typed, null, null, true, MOST_NOTES);
    inBackground(() -> store().find(query), found -> model.found(typed, found));
  }

  @Override
  public void openReport(SessionId session) {
    if (reports != null) {
      // The report is read in the window behind: what stands before it makes way.
      HistoryStage shown = stage();
      shown.makeWay();
      owner.requestFocus();
      reports.accept(session, shown::comeBack);
    }
  }

  @Override
  public void compare(PastSession session) {
    inBackground(
        () -> Comparison.of(store().runs(Runs.Same.as(session))),
        comparison -> model.compared(new Comparing(session.id(), comparison)));
  }

  @Override
  public void anonymise(PastSession session) {
    if (sure(
        Message.of("history.anonymise-title", session.title()),
        Message.of("history.anonymise-text", session.kept().names()),
        "history.anonymise-do")) {
      forget(
          () -> store().anonymise(session.id(), services.clock().instant()),
          done -> Message.of("forget.anonymised", done.title(), done.people()));
    }
  }

  @Override
  public void delete(PastSession session) {
    if (sure(
        Message.of("history.delete-title", session.title()),
        Message.of("history.delete-text", session.kept().names(), session.notes()),
        "history.delete-do")) {
      forget(
          () -> store().delete(session.id()),
          done -> Message.of("forget.deleted", done.title(), done.people(), done.notes()));
    }
  }

  private boolean sure(Message title, Message text, String doIt) {
    return dialogs
        .confirm(
            front(),
            speech.text(title),
            speech.text(text),
            List.of(
                new Choice<>(false, speech.text("history.keep"), Choice.Kind.CANCEL),
                new Choice<>(true, speech.text(doIt), Choice.Kind.DANGER)))
        .orElse(false);
  }

  private void forget(Work<Forgotten> work, Function<Forgotten, Message> said) {
    inBackground(
        () -> {
          Forgotten done = work.done();
          return new Done(done, sessions());
        },
        done -> {
          model.show(done.left(), retention());
          changed.run();
          if (!done.forgotten().unreached().isEmpty()) {
            fail(Message.of("forget.unreached", String.join("\n", done.forgotten().unreached())));
          } else if (!done.forgotten().clean()) {
            telling.warn(Message.of("forget.not-clean"));
          } else {
            telling.tell(said.apply(done.forgotten()));
          }
        });
  }

  /** What was forgotten, and what is left. */
  private record Done(Forgotten forgotten, List<PastSession> left) {}

  @Override
  public void keepUntil(PastSession session, @Nullable LocalDate day) {
    inBackground(
        () -> {
          store().keepUntil(session.id(), day);
          return sessions();
        },
        all -> model.show(all, retention()));
  }

  @Override
  public void savePerson(String asked) {
    services
        .dialogs()
        .chooseFolder(speech.text("history.person-choose"), front())
        .ifPresent(folder ->
            inBackground(() -> store().about(asked), records -> write(folder, asked, records)));
  }

  private void write(Path folder, String asked, List<PersonRecord> records) {
    String text = PersonText.of(asked, records, speech.words());
    String name = FreeFile.named(asked);
    background.execute(() -> {
      try {
        Path readable = FreeFile.in(folder, name + ".txt");
        Files.writeString(readable, text, StandardOpenOption.CREATE_NEW);
        Path json = FreeFile.in(folder, name + ".json");
        Files.writeString(json, PersonJson.text(asked, records), StandardOpenOption.CREATE_NEW);
        window.execute(() ->
            telling.inform(
                Message.of("history.person-saved-title"),
                Message.of(
                    "history.person-saved", records.size(), readable.toString(), json.toString())));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "nothing was saved: " + e.getClass().getSimpleName());
        window.execute(() -> fail(Message.of("cli.person.not-saved", folder.toString())));
      }
    });
  }

  private Window front() {
    HistoryStage shown = open;
    return shown != null && shown.stage().isShowing() ? shown.stage() : owner;
  }

  private void fail(Message trouble) {
    dialogs.error(
        front(),
        speech.text("errors.title"),
        speech.text(trouble),
        null,
        speech.text("errors.close"));
  }

  /** Work that may be slow, and that the store may refuse. */
  private interface Work<T> {
    T done() throws JournalException;
  }

  private <T> void inBackground(Work<T> work, Consumer<T> then) {
    background.execute(() -> {
      try {
        T result = work.done();
        window.execute(() -> then.accept(result));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "the history was refused something: " + e.reason().key());
        window.execute(() -> fail(e.reason()));
      }
    });
  }
}
