package no.samtakt.notes.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import no.samtakt.notes.Picture;

/**
 * Pictures made ready to be kept: turned the right way up, no longer than {@value #LONGEST} pixels
 * on a side, and encoded anew, so that a photograph keeps neither its place nor its owner.
 */
public final class PictureReader {
  static final int LONGEST = 2000;

  private PictureReader() {}

  /**
   * A picture from a file.
   *
   * @throws IOException when it is of no kind that can be read here
   */
  public static Picture read(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null) {
      throw new IOException("no picture");
    }
    return encoded(Orientation.of(bytes).upright(image), isPhoto(bytes));
  }

  /**
   * A picture from the clipboard.
   *
   * @param colours its pixels row by row, as ARGB
   * @throws IOException when it cannot be encoded
   */
  public static Picture of(int[] colours, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, colours, 0, width);
    return encoded(image, false);
  }

  private static Picture encoded(BufferedImage image, boolean photo) throws IOException {
    BufferedImage small = shrunk(image);
    String format = photo ? "jpeg" : "png";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(small, format, out)) {
      throw new IOException("nothing here writes " + format);
    }
    return new Picture("image/" + format, out.toByteArray());
  }

  /** In halves as long as it can be, for less than that loses thin lines of writing. */
  private static BufferedImage shrunk(BufferedImage image) {
    double scale = (double) LONGEST / Math.max(image.getWidth(), image.getHeight());
    if (scale >= 1) {
      return drawn(image, image.getWidth(), image.getHeight());
    }
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage now = image;
    while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= height && now.getHeight() > 1) {
      now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
    }
    return drawn(now, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = copy.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return copy;
  }

  private static boolean isPhoto(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
  }
}
