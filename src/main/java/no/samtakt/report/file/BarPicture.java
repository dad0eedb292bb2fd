package no.samtakt.report.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import no.samtakt.report.file.Block.Bar;

/**
 * A bar of a chart as a picture, for files that draw nothing themselves: filled as far as the plan,
 * hatched beyond it, with a mark where the plan ends. There are no letters in it, so that it needs
 * neither a display nor type.
 */
final class BarPicture {
  /** As wide and as high as this many points when it is printed. */
  static final int HIGH = 12;

  private static final int FINE = 4;
  private static final int MARK = 2;
  private static final int HATCH = 4;
  private static final Color TOOK = new Color(0x0B6875);
  private static final Color OVER = new Color(0x7D4E00);
  private static final Color TINT = new Color(0xFFF3D1);
  private static final Color PLAN = new Color(0x1F2328);

  private BarPicture() {}

  /**
   * The bar as a PNG, with nothing behind it.
   *
   * @param wide in points, for the longest there is
   */
  static byte[] of(Bar bar, int wide) throws IOException {
    BufferedImage image = new BufferedImage(wide * FINE, HIGH * FINE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(FINE, FINE);
    double length = wide - MARK;
    int within = (int) Math.round(bar.within() * length);
    int over = (int) Math.round((bar.within() + bar.over()) * length) - within;
    pen.setColor(TOOK);
    pen.fillRect(0, 2, within, HIGH - 4);
    if (over > 0) {
      hatched(pen, within, over);
    }
    if (bar.plan() >= 0) {
      pen.setColor(PLAN);
      pen.fillRect((int) Math.round(bar.plan() * length), 0, MARK, HIGH);
    }
    pen.dispose();
    return Pixels.png(image);
  }

  private static void hatched(Graphics2D pen, int from, int length) {
    pen.setColor(TINT);
    pen.fillRect(from, 2, length, HIGH - 4);
    pen.setColor(OVER);
    pen.setStroke(new BasicStroke(1));
    pen.setClip(from, 2, length, HIGH - 4);
    for (int x = from - HIGH; x < from + length; x += HATCH) {
      pen.drawLine(x, HIGH - 2, x + HIGH - 4, 2);
    }
    pen.drawRect(from, 2, length - 1, HIGH - 5);
    pen.setClip(null);
  }
}
