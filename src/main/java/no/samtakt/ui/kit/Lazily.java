package no.samtakt.ui.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and kept. It lets a window be put together a
 * piece a frame, in whatever order its pieces need each other.
 *
 * <p>To be used on the window thread.
 */
public final class Lazily<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  public Lazily(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T kept = made;
    if (kept == null) {
      kept = maker.get();
      made = kept;
    }
    return kept;
  }

  /** What was made; null while nobody has asked for it. */
  public @Nullable T made() {
    return made;
  }
}
