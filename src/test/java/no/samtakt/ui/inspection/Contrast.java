package no.samtakt.ui.inspection;

import javafx.scene.paint.Color;

/** The contrast of WCAG 2, from 1 to 21, and the mixing of colours that let through. */
final class Contrast {
  private Contrast() {}

  static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** What is seen where a colour, here let through by so much again, lies over an opaque one. */
  static Color over(Color front, double opacity, Color back) {
    double share = front.getOpacity() * opacity;
    return new Color(
        mix(front.getRed(), back.getRed(), share),
        mix(front.getGreen(), back.getGreen(), share),
        mix(front.getBlue(), back.getBlue(), share),
        1);
  }

  private static double mix(double front, double back, double share) {
    return Math.clamp(front * share + back * (1 - share), 0.0, 1.0);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
