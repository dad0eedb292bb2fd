package no.samtakt.ui.kit;

import java.util.List;

/**
 * Where the signs of a time stand, in parts of the font size (em). Every digit has the same cell,
 * so digits that change never move their neighbours; the toolkit cannot ask Inter for even digits.
 */
final class TimeCells {
  static final double DIGIT = 0.635;
  static final double COLON = 0.34;
  static final double SIGN = 0.70;
  static final double OTHER = 0.30;
  private static final double COLON_RAISED = 0.055;

  private TimeCells() {}

  /** One cell: what stands in it, how wide it is and how far it is raised, both in em. */
  record Cell(String sign, double width, double raised) {}

  static List<Cell> of(String time) {
    return time.codePoints().mapToObj(TimeCells::cell).toList();
  }

  /** The width of the whole time, in em. */
  static double width(String time) {
    return of(time).stream().mapToDouble(Cell::width).sum();
  }

  private static Cell cell(int sign) {
    String text = Character.toString(sign);
    if (Character.isDigit(sign)) {
      return new Cell(text, DIGIT, 0);
    }
    return switch (sign) {
      case ':' -> new Cell(text, COLON, COLON_RAISED);
      case '+', '-', '\u2212', '\u2013' -> new Cell(text, SIGN, 0);
      default -> new Cell(text, OTHER, 0);
    };
  }
}
