package no.samtakt.ui.now;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Keeps the middle of the console in step with the session and with the window's language. */
public final class NowViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable NowScreen> screen = new ReadOnlyObjectWrapper<>();
  private @Nullable Snapshot latest;

  public NowViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.words = words;
    words.addListener((observed, before, now) -> speak());
  }

  public void show(Snapshot snapshot) {
    latest = snapshot;
    speak();
  }

  ReadOnlyObjectProperty<@Nullable NowScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Ticks a line of the running item off, or takes the tick away. */
  void check(int line, boolean done) {
    Snapshot snapshot = latest;
    ItemId item = snapshot == null ? null : Reading.itemInView(snapshot);
    if (item != null) {
      desk.give(new SessionCommand.CheckLine(item, line, done));
    }
  }

  private void speak() {
    Snapshot snapshot = latest;
    if (snapshot == null) {
      return;
    }
    NowScreen next = new Reading(snapshot, words.getValue()).screen();
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }
}
