package no.samtakt.app;

import javafx.geometry.Rectangle2D;
import no.samtakt.settings.Face;

/** How large a face may be and usually is, frame and title bar included. */
record FaceSize(
    double minWidth,
    double minHeight,
    double usualWidth,
    double usualHeight,
    double maxWidth,
    double maxHeight) {
  private static final double UNLIMITED = Double.MAX_VALUE;

  /**
   * The sizes of one face.
   *
   * @param text how large text is, from 1.0 to 2.0; the strip and the bar are made of little else,
   *     and grow with it
   * @param frameWidth what the frame takes of the width
   * @param frameHeight what the frame and the title bar take of the height
   */
  static FaceSize of(Face face, double text, double frameWidth, double frameHeight) {
    FaceSize content =
        switch (face) {
          case FULL -> new FaceSize(1180, 720, 1440, 900, UNLIMITED, UNLIMITED);
          case STRIP ->
              new FaceSize(320 * text, 640 * text, 340 * text, UNLIMITED, 420 * text, UNLIMITED);
          case BAR ->
              new FaceSize(640 * text, 72 * text, 860 * text, 72 * text, UNLIMITED, 72 * text);
        };
    return content.framed(frameWidth, frameHeight);
  }

  /** In whole pixels: half a pixel of room is none. */
  private FaceSize framed(double width, double height) {
    return new FaceSize(
        Math.ceil(minWidth + width),
        Math.ceil(minHeight + height),
        Math.ceil(usualWidth + width),
        Math.ceil(usualHeight + height),
        Math.ceil(maxWidth + width),
        Math.ceil(maxHeight + height));
  }

  /** The same, but never larger than there is room for. */
  FaceSize within(Rectangle2D room) {
    return new FaceSize(
        Math.min(minWidth, room.getWidth()),
        Math.min(minHeight, room.getHeight()),
        Math.min(usualWidth, room.getWidth()),
        Math.min(usualHeight, room.getHeight()),
        Math.min(maxWidth, room.getWidth()),
        Math.min(maxHeight, room.getHeight()));
  }

  /** Whether it can be shown at all without being squeezed. */
  boolean fits(Rectangle2D room) {
    return minWidth <= room.getWidth() && minHeight <= room.getHeight();
  }
}
