package no.samtakt.report.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.samtakt.notes.Picture;

/** Pictures as files can hold them. */
final class Pixels {
  private Pixels() {}

  /**
   * The picture with its size, and as a PNG where it is neither that nor a JPEG; nothing where it
   * is no picture after all.
   */
  static Optional<Block.Picture> of(Picture kept, String alt) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
      if (image == null) {
        return Optional.empty();
      }
      boolean common = kept.type().equals("image/png") || kept.type().equals("image/jpeg");
      Picture file = common ? kept : new Picture("image/png", png(image));
      return Optional.of(new Block.Picture(file, image.getWidth(), image.getHeight(), alt));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
