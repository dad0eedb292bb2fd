package no.samtakt.ui.report;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;

/**
 * The pictures of a report's notes, read and decoded away from the window.
 *
 * @param read gives a picture, or nothing where it cannot be read; it may take a while
 * @param aside where that is done
 * @param window runs what is to be shown
 */
public record ReportPictures(
    Function<PictureId, Optional<Picture>> read, Executor aside, Executor window) {
  /**
   * Shows a picture once it has been read.
   *
   * @param wide and {@code high}: no larger than this, in pixels
   * @param missing what is done where it cannot be shown
   */
  void show(PictureId id, int wide, int high, Consumer<Image> place, Runnable missing) {
    aside.execute(() -> {
      Optional<Image> image =
          read.apply(id)
              .map(kept -> noLarger(kept.bytes(), wide, high))
              .filter(made -> !made.isError());
      window.execute(() -> image.ifPresentOrElse(place, missing));
    });
  }

  /** A limit alone would make small pictures larger. */
  private static Image noLarger(byte[] bytes, int wide, int high) {
    Image whole = new Image(new ByteArrayInputStream(bytes));
    return whole.getWidth() <= wide && whole.getHeight() <= high
        ? whole
        : new Image(new ByteArrayInputStream(bytes), wide, high, true, true);
  }
}
