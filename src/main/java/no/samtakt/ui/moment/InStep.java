package no.samtakt.ui.moment;

import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Snapshot;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a window reads, kept in step with the session and with the window's language. It changes
 * only when it reads differently, so whoever listens paints no more than that.
 *
 * @param <S> what is read
 */
public final class InStep<S> {
  private final ObservableValue<Words> words;
  private final BiFunction<Snapshot, Words, S> reading;
  private final ReadOnlyObjectWrapper<@Nullable S> screen = new ReadOnlyObjectWrapper<>();
  private @Nullable Snapshot latest;

  public InStep(ObservableValue<Words> words, BiFunction<Snapshot, Words, S> reading) {
    this.words = words;
    this.reading = reading;
    words.addListener((observed, before, now) -> read());
  }

  /** Reads a newer moment. */
  public void show(Snapshot snapshot) {
    latest = snapshot;
    read();
  }

  /** What is read; null before the first moment. */
  public ReadOnlyObjectProperty<@Nullable S> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  public @Nullable S screen() {
    return screen.get();
  }

  /** The moment that was read last; null before the first. */
  public @Nullable Snapshot latest() {
    return latest;
  }

  private void read() {
    Snapshot snapshot = latest;
    if (snapshot == null) {
      return;
    }
    S next = reading.apply(snapshot, words.getValue());
    if (!Objects.equals(next, screen.get())) {
      screen.set(next);
    }
  }
}
