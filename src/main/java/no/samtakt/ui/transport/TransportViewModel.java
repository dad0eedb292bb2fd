package no.samtakt.ui.transport;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import no.samtakt.ui.transport.TransportScreen.Stage;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Drives the session: every button and key of the transport row ends here. */
public final class TransportViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable TransportScreen> screen =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Snapshot latest;

  public TransportViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.words = words;
    words.addListener((observed, before, now) -> speak());
  }

  public void show(Snapshot snapshot) {
    latest = snapshot;
    speak();
  }

  ReadOnlyObjectProperty<@Nullable TransportScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Starts a session that has not begun, as of now or some minutes ago. */
  public void start(Duration ago) {
    desk.give(new SessionCommand.Start(ago));
  }

  /** The smallest step on; before the start, the start. */
  public void next() {
    TransportScreen now = screen.get();
    boolean before = now != null && now.stage() == Stage.BEFORE;
    desk.give(before ? new SessionCommand.Start(Duration.ZERO) : new SessionCommand.Next());
  }

  public void back() {
    desk.give(new SessionCommand.Back());
  }

  public void pauseOrResume() {
    TransportScreen now = screen.get();
    boolean paused = now != null && now.paused();
    desk.give(paused ? new SessionCommand.Resume() : new SessionCommand.Pause());
  }

  /** Gives the running part more time, or less where negative. */
  public void adjust(Duration by) {
    desk.give(new SessionCommand.Adjust(by));
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

  private void speak() {
    Snapshot snapshot = latest;
    if (snapshot == null) {
      return;
    }
    TransportScreen next = read(snapshot, words.getValue());
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private static TransportScreen read(Snapshot snapshot, Words words) {
    SessionState state = snapshot.state();
    Course course = state.course();
    Current current = snapshot.timeline().current();
    Message undo = state.undo().isEmpty() ? null : state.undo().getLast().what();
    int count = state.sheet().items().size();
    if (current == null) {
      boolean before = course.begin() == null;
      return new TransportScreen(
          before ? Stage.BEFORE : Stage.ENDED,
          undo,
          words.text("transport.items", count),
          false,
          words.text(before ? "transport.start" : "transport.ended"));
    }
    return new TransportScreen(
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
