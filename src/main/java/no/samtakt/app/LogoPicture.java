package no.samtakt.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.Optional;
import no.samtakt.ui.participants.OwnLogo;

/** What can be told of a logo by its pixels. */
final class LogoPicture {
  private static final int WIDEST = 960;
  private static final int HIGHEST = 240;

  /** A pixel less opaque than this, of 255, is not part of the logo. */
  private static final int OPAQUE = 128;

  /** A colour less vivid than this, from 0 to 1, is a grey. */
  private static final float VIVID = 0.25f;

  private static final int HUES = 36;

  private LogoPicture() {}

  /** A copy that is no larger than windows and paper need. */
  static BufferedImage fitted(BufferedImage picture) {
    double factor =
        Math.min(
            1,
            Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(
        picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return copy;
  }

  static OwnLogo.Ground ground(BufferedImage picture) {
    double light = 0;
    int seen = 0;
    int[] pixels = pixels(picture);
    for (int pixel : pixels) {
      if (alpha(pixel) >= OPAQUE) {
        light += brightness(pixel);
        seen++;
      }
    }
    if (seen == pixels.length || seen == 0) {
      return OwnLogo.Ground.ANY;
    }
    return light / seen > 0.7 ? OwnLogo.Ground.DARK : OwnLogo.Ground.LIGHT;
  }

  /** The colour that there is most of, as {@code #RRGGBB}; nothing where all is grey. */
  static Optional<String> colour(BufferedImage picture) {
    int[] count = new int[HUES];
    long[][] sums = new long[HUES][3];
    for (int pixel : pixels(picture)) {
      float[] hsb = hsb(pixel);
      if (alpha(pixel) >= OPAQUE && hsb[1] >= VIVID && hsb[2] >= 0.2f) {
        int hue = Math.min(HUES - 1, (int) (hsb[0] * HUES));
        count[hue]++;
        sums[hue][0] += pixel >> 16 & 0xFF;
        sums[hue][1] += pixel >> 8 & 0xFF;
        sums[hue][2] += pixel & 0xFF;
      }
    }
    int most = 0;
    for (int hue = 1; hue < HUES; hue++) {
      most = count[hue] > count[most] ? hue : most;
    }
    int n = count[most];
    return n == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                "#%02X%02X%02X", sums[most][0] / n, sums[most][1] / n, sums[most][2] / n));
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static int alpha(int pixel) {
    return pixel >>> 24;
  }

  private static double brightness(int pixel) {
    return (0.299 * (pixel >> 16 & 0xFF) + 0.587 * (pixel >> 8 & 0xFF) + 0.114 * (pixel & 0xFF))
        / 255;
  }

  private static float[] hsb(int pixel) {
    return Color.RGBtoHSB(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF, null);
  }
}
