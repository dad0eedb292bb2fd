package no.samtakt.settings;

/**
 * Where a window stands, frame and title bar included, in the pixels of the toolkit.
 *
 * @param maximised whether it filled its screen; the rest then tells where it stands when it does
 *     not
 */
public record Place(int x, int y, int width, int height, boolean maximised) {
  public Place {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a window of " + width + " × " + height);
    }
  }

  public static Place of(double x, double y, double width, double height) {
    return new Place(
        (int) Math.round(x),
        (int) Math.round(y),
        (int) Math.max(1, Math.round(width)),
        (int) Math.max(1, Math.round(height)),
        false);
  }

  /** The first pixel to the right of it. */
  public int right() {
    return x + width;
  }

  /** The first pixel beneath it. */
  public int bottom() {
    return y + height;
  }

  public Place maximised(boolean fills) {
    return new Place(x, y, width, height, fills);
  }
}
