package no.samtakt.ui.notes;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Pictures;

/**
 * The pictures of notes as they are shown: small, read and decoded away from the window, and the
 * latest few kept.
 *
 * <p>To be used on the window thread.
 */
public final class NotePictures {
  private static final System.Logger LOG = System.getLogger("no.samtakt.ui.notes");

  /** Wide enough for the pane at 200 %. */
  private static final int WIDTH = 640;

  private static final int HEIGHT = 480;
  private static final int KEPT = 24;

  private final Pictures pictures;
  private final Executor background;
  private final Executor window;
  private final Map<PictureId, Image> shown =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureId, Image> eldest) {
          return size() > KEPT;
        }
      };

  public NotePictures(Pictures pictures, Executor background, Executor window) {
    this.pictures = pictures;
    this.background = background;
    this.window = window;
  }

  /** Shows a picture, now or once it has been read; nothing where it cannot be. */
  void show(PictureId id, Consumer<Image> place) {
    Image known = shown.get(id);
    if (known != null) {
      place.accept(known);
      return;
    }
    background.execute(() -> {
      try {
        pictures
            .read(id)
            .map(picture ->
                new Image(new ByteArrayInputStream(picture.bytes()), WIDTH, HEIGHT, true, true))
            .filter(image -> !image.isError())
            .ifPresent(image ->
                window.execute(() -> {
                  shown.put(id, image);
                  place.accept(image);
                }));
      } catch (PictureException e) {
        LOG.log(System.Logger.Level.WARNING, "a picture could not be read", e);
      }
    });
  }
}
