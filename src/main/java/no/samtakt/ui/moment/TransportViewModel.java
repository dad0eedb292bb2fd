package no.samtakt.ui.moment;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.moment.Steps.Stage;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Drives the session: every button and key that does so, in whatever window, ends here. */
public final class TransportViewModel {
  private final Desk desk;
  private static final Duration BREAK = Duration.ofMinutes(10);

  private final InStep<Steps> steps;
  private boolean rehearsal;
  private Language participants = Language.EN;

  public TransportViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.steps = new InStep<>(words, this::steps);
  }

  private Steps steps(Snapshot snapshot, Words spoken) {
    Steps now = Steps.of(snapshot, spoken);
    return rehearsal && now.stage() == Stage.BEFORE
        ? now.naming(spoken.text("rehearsing.start"))
        : now;
  }

  /** It is a rehearsal that it drives: so the start says, and pausing starts one that waits. */
  public void rehearse() {
    rehearsal = true;
  }

  public void show(Snapshot snapshot) {
    steps.show(snapshot);
    participants = snapshot.state().sheet().language();
  }

  public ReadOnlyObjectProperty<@Nullable Steps> screenProperty() {
    return steps.screenProperty();
  }

  /** Starts a session that has not begun, as of now or some minutes ago. */
  public void start(Duration ago) {
    desk.give(new SessionCommand.Start(ago));
  }

  /** The smallest step on; before the start, the start. */
  public void next() {
    Steps now = steps.screen();
    boolean before = now != null && now.stage() == Stage.BEFORE;
    desk.give(before ? new SessionCommand.Start(Duration.ZERO) : new SessionCommand.Next());
  }

  public void back() {
    desk.give(new SessionCommand.Back());
  }

  public void pauseOrResume() {
    Steps now = steps.screen();
    if (rehearsal && now != null && now.stage() == Stage.BEFORE) {
      start(Duration.ZERO);
      return;
    }
    boolean paused = now != null && now.paused();
    desk.give(paused ? new SessionCommand.Resume() : new SessionCommand.Pause());
  }

  /** Gives the running part more time, or less where negative. */
  public void adjust(Duration by) {
    desk.give(new SessionCommand.Adjust(by));
  }

  /**
   * A break that nobody planned, of ten minutes and at once; what runs is gone on with afterwards.
   */
  public void takeBreak() {
    insert(Kind.BREAK, Words.in(participants).text("agenda.break"), BREAK, true);
  }

  /**
   * Puts in an item after the running one.
   *
   * @param now whether it takes over at once, and what runs is gone on with afterwards
   */
  public void insert(String title, Duration length, boolean now) {
    insert(Kind.CUSTOM, title, length, now);
  }

  private void insert(Kind kind, String title, Duration length, boolean now) {
    desk.give(new SessionCommand.InsertItem(kind, title, length, now, goesOn()));
  }

  /** Makes what is left of the running item an item of its own. */
  public void split() {
    desk.give(new SessionCommand.SplitItem(goesOn()));
  }

  private String goesOn() {
    return Words.in(participants).text("agenda.goes-on");
  }

  /** Puts the timer beside the agenda away. */
  public void stopSideTimer() {
    desk.give(new SessionCommand.StopSideTimer());
  }

  public void undo() {
    desk.give(new SessionCommand.Undo());
  }

  public void redo() {
    desk.give(new SessionCommand.Redo());
  }

  public void end() {
    desk.give(new SessionCommand.End());
  }
}
