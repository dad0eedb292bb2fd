package no.samtakt.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import no.samtakt.ui.participants.OwnLogo;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's logo: a copy in the data folder, so that it stays when the picture it came
 * from goes. To be used on the window thread; files are read and written away from it.
 */
final class LogoShelf {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Pictures larger than this are no logos; so many pixels still fit in memory with ease. */
  private static final int MOST_PIXELS = 40_000_000;

  static final String FILE = "logo.png";

  private final Path file;
  private final Executor disk;
  private final Executor window;
  private final ReadOnlyObjectWrapper<@Nullable OwnLogo> logo = new ReadOnlyObjectWrapper<>();

  LogoShelf(Path dataFolder, Executor disk, Executor window) {
    this.file = dataFolder.resolve(FILE);
    this.disk = disk;
    this.window = window;
  }

  /** The logo; null where there is none. */
  ReadOnlyObjectProperty<@Nullable OwnLogo> logoProperty() {
    return logo.getReadOnlyProperty();
  }

  /**
   * The picture as a {@code data:} address, null where there is none; not to be called on the
   * window thread.
   */
  @Nullable String address() {
    try {
      return Files.exists(file)
          ? "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file))
          : null;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the logo is not at hand: " + e.getClass().getSimpleName());
      return null;
    }
  }

  /** Looks for the one of last time. */
  void read(Consumer<Message> trouble) {
    disk.execute(() -> {
      if (Files.exists(file)) {
        load(file, trouble);
      }
    });
  }

  /** Takes another picture; where it is none, that is told, and the logo stays what it was. */
  void take(Path picture, Consumer<Message> trouble) {
    disk.execute(() -> load(picture, trouble));
  }

  void remove(Consumer<Message> trouble) {
    disk.execute(() -> {
      try {
        Files.deleteIfExists(file);
        window.execute(() -> logo.set(null));
      } catch (IOException e) {
        tell(trouble, "settings.logo.not-removed", file, e);
      }
    });
  }

  private void load(Path picture, Consumer<Message> trouble) {
    BufferedImage read;
    try {
      read = decoded(picture);
    } catch (IOException | RuntimeException e) {
      // The decoders of the platform throw all sorts of things at broken files.
      tell(trouble, "settings.logo.broken", picture, e);
      return;
    }
    try {
      BufferedImage fitted = LogoPicture.fitted(read);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(fitted, "png", png);
      if (!picture.equals(file)) {
        keep(png.toByteArray());
      }
      OwnLogo taken =
          new OwnLogo(
              new Image(new ByteArrayInputStream(png.toByteArray())),
              LogoPicture.ground(fitted),
              LogoPicture.colour(fitted).orElse(null));
      window.execute(() -> logo.set(taken));
    } catch (IOException e) {
      tell(trouble, "settings.logo.not-saved", file, e);
    }
  }

  private static BufferedImage decoded(Path picture) throws IOException {
    try (var stream = ImageIO.createImageInputStream(picture.toFile())) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      var reader = readers.next();
      try {
        reader.setInput(stream);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new IOException("too large");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  private void keep(byte[] png) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(FILE + ".new");
    Files.write(fresh, png);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void tell(Consumer<Message> trouble, String key, Path about, Exception why) {
    LOG.log(Level.WARNING, "trouble with the logo: " + why.getClass().getSimpleName());
    window.execute(() -> trouble.accept(Message.of(key, about.toString())));
  }
}
