package no.samtakt.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.stage.Window;
import no.samtakt.history.Comparison;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.PastSession;
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
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/** Opens the history of sessions, and does what is asked for there, away from the window thread. */
final class HistoryDesk implements HistoryActions {
  private static final int MOST_NOTES = 50;

  private final Services services;
  private final Preferences preferences;
  private final Theme theme;
  private final Speech speech;
  private final Errands errands;
  private final MainWindow main;
  private final ForgettingDesk forgetting;
  private final PersonFiles persons;
  private final HistoryViewModel model;
  private @Nullable HistoryStage open;
  private @Nullable BiConsumer<SessionId, Runnable> reports;

  /**
   * The desk of one window; its own is not made before it is asked for.
   *
   * @param background for what may be slow
   * @param disk for what has to wait for its turn
   * @param window runs work on the window thread
   * @param main stands behind the history
   * @param host has the session that is open
   */
  HistoryDesk(
      Services services,
      Preferences preferences,
      Theme theme,
      Speech speech,
      Executor background,
      Executor disk,
      Executor window,
      MainWindow main,
      ConsoleHost host,
      StartHost start) {
    this.services = services;
    this.preferences = preferences;
    this.theme = theme;
    this.speech = speech;
    this.errands = new Errands(background, window, this::telling);
    this.main = main;
    this.forgetting =
        new ForgettingDesk(
            services, host, start, speech, disk, window, this::telling, this::forgotten);
    this.persons =
        new PersonFiles(services, speech, background, window, this::front, this::telling);
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
    errands.run(
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
    ParticipantDataLine line =
        new ParticipantDataLine(speech, () -> anonymise(session), () -> delete(session));
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
      shown = new HistoryStage(main.stage(), view, theme, speech);
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
    errands.run(() -> store().find(query), found -> model.found(typed, found));
  }

  @Override
  public void openReport(SessionId session) {
    if (reports != null) {
      // The report is read in the window behind: what stands before it makes way.
      HistoryStage shown = stage();
      shown.makeWay();
      main.stage().requestFocus();
      reports.accept(session, shown::comeBack);
    }
  }

  @Override
  public void compare(PastSession session) {
    errands.run(
        () ->
            new Comparing(session, Comparison.of(store().runs(Runs.Same.as(session))), sessions()),
        model::compared);
  }

  @Override
  public void anonymise(PastSession session) {
    forgetting.anonymise(session);
  }

  @Override
  public void delete(PastSession session) {
    forgetting.delete(session);
  }

  @Override
  public void keepUntil(PastSession session, @Nullable LocalDate day) {
    errands.run(
        () -> {
          store().keepUntil(session.id(), day);
          return sessions();
        },
        all -> model.show(all, retention()));
  }

  @Override
  public void savePerson(String asked) {
    persons.save(asked);
  }

  /** What is left, where it is seen; the report of what was forgotten is gone. */
  private void forgotten(List<PastSession> left) {
    model.show(left, retention());
    HistoryStage shown = open;
    if (shown != null && shown.isAway()) {
      shown.comeBack();
    }
  }

  /** The window that the leader looks at. */
  private Window front() {
    HistoryStage shown = open;
    return shown != null && shown.stage().isShowing() ? shown.stage() : main.stage();
  }

  private Telling telling() {
    HistoryStage shown = open;
    return shown != null && shown.stage().isShowing() ? shown.telling() : main.telling();
  }
}
