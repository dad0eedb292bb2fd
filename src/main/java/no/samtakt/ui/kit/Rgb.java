package no.samtakt.ui.kit;

/**
 * A colour that can be measured.
 *
 * @param red each part from 0 to 255
 */
record Rgb(int red, int green, int blue) {
  static final Rgb WHITE = new Rgb(255, 255, 255);
  static final Rgb BLACK = new Rgb(0, 0, 0);

  /** From {@code #RRGGBB}; what follows, such as how much shines through, is left out. */
  static Rgb of(String hex) {
    return new Rgb(part(hex, 1), part(hex, 3), part(hex, 5));
  }

  private static int part(String hex, int at) {
    return Integer.parseInt(hex.substring(at, at + 2), 16);
  }

  String hex() {
    return String.format("#%02X%02X%02X", red, green, blue);
  }

  /** This colour with a share of another in it, from 0 (none) to 1 (nothing else). */
  Rgb mixed(Rgb other, double share) {
    return new Rgb(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  double against(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance of WCAG 2, from 0 to 1. */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
