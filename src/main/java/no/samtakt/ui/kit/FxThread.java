package no.samtakt.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the thread that may touch windows. Nothing else in the house calls the toolkit's
 * own "run later", so whoever looks for a thread mistake has one file to read.
 */
public final class FxThread implements Executor {
  private final BooleanSupplier here;
  private final Executor later;

  public FxThread() {
    this(Platform::isFxApplicationThread, Platform::runLater);
  }

  FxThread(BooleanSupplier here, Executor later) {
    this.here = here;
    this.later = later;
  }

  /** Runs at once when already on the window thread, otherwise as soon as that thread is free. */
  public void run(Runnable work) {
    if (here.getAsBoolean()) {
      work.run();
    } else {
      later.execute(work);
    }
  }

  /** The same as {@link #run}, for those who ask for an {@link Executor}. */
  @Override
  public void execute(Runnable work) {
    run(work);
  }

  /**
   * A consumer that takes values from any thread and paints only the newest: at most one paint is
   * waiting at any time, so a busy session never floods the windows. The painter always runs on the
   * window thread, never within the call that handed the value over.
   */
  public <T> Consumer<T> latest(Consumer<? super T> painter) {
    AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    return value -> {
      if (waiting.getAndSet(value) == null) {
        later.execute(() -> {
          T newest = waiting.getAndSet(null);
          if (newest != null) {
            painter.accept(newest);
          }
        });
      }
    };
  }
}
