package no.samtakt.ui.kit;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the thread that may touch windows. Nothing else in the house calls the toolkit's
 * own "run later", so whoever looks for a thread mistake has one file to read.
 */
public final class FxThread implements Executor {
  private final BooleanSupplier here;
  private final Executor later;
  private final Executor frame;

  public FxThread() {
    this(Platform::isFxApplicationThread, Platform::runLater, FxThread::onNextFrame);
  }

  FxThread(BooleanSupplier here, Executor later, Executor frame) {
    this.here = here;
    this.later = later;
    this.frame = frame;
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
   * Does long work in parts, each at the beginning of a frame of its own: the window answers and is
   * painted in between.
   *
   * @param wanted asked before each part; where it is not, the rest is left undone
   */
  public void inTurn(BooleanSupplier wanted, List<Runnable> parts) {
    if (!parts.isEmpty()) {
      frame.execute(() -> {
        if (wanted.getAsBoolean()) {
          parts.getFirst().run();
          inTurn(wanted, parts.subList(1, parts.size()));
        }
      });
    }
  }

  private static void onNextFrame(Runnable work) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        work.run();
      }
    }.start();
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
