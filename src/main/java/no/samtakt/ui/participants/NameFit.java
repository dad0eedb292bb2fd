package no.samtakt.ui.participants;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a list stands on its pages, downwards first: on as few pages as it can where it is not to be
 * smaller than can be read, and then as large as it can. Each column is as wide as its own widest
 * row, so that one long name does not make all the others small.
 */
final class NameFit {
  static final int SMALLEST = 20;
  private static final int LARGEST = 56;
  private static final double ROW = 1.45;

  /**
   * A few stand in so many columns where there is room for that, rather than beneath each other.
   */
  private static final int USUAL_COLUMNS = 3;

  /** Between columns, in pixels. */
  static final double GAP = 24;

  private final double[] widths;
  private final int size;
  private final int columns;
  private final int rows;
  private final int pages;

  private NameFit(double[] widths, int size, int columns, int rows, int pages) {
    this.widths = widths;
    this.size = size;
    this.columns = columns;
    this.rows = rows;
    this.pages = pages;
  }

  /**
   * Fits a list into a room, which is measured in pixels.
   *
   * @param widths of the rows in their order, room number and all, in parts of the font size
   */
  static NameFit of(double width, double height, double[] widths) {
    int pages = 1;
    while (!stands(width, height, widths, SMALLEST, pages)) {
      pages++;
    }
    int needed = pages;
    int size =
        Largest.fitting(SMALLEST, LARGEST, each -> stands(width, height, widths, each, needed));
    return broad(width, fit(height, widths, size, needed));
  }

  private static boolean stands(double width, double height, double[] widths, int size, int pages) {
    NameFit fit = fit(height, widths, size, pages);
    // A name that is wider than all of it is made smaller alone; nothing is gained by more pages.
    boolean least = size == SMALLEST && fit.columns == 1;
    return least || (fit.rowHeight() * fit.rows <= height && fit.isWithin(width));
  }

  private static NameFit fit(double height, double[] widths, int size, int pages) {
    int shared = Math.ceilDiv(Math.max(1, widths.length), pages);
    int most = Math.max(1, (int) Math.floor(height / rowHeight(size)));
    int columns = Math.ceilDiv(shared, most);
    int rows = Math.ceilDiv(shared, columns);
    // As many rows need fewer columns, and the last page may no longer be needed.
    int all = Math.ceilDiv(Math.max(1, widths.length), rows * columns);
    return new NameFit(widths, size, columns, rows, all);
  }

  private static NameFit broad(double width, NameFit fit) {
    int shared = Math.min(fit.onPage(), fit.widths.length);
    for (int columns = Math.min(USUAL_COLUMNS, shared); columns > fit.columns; columns--) {
      int rows = Math.ceilDiv(shared, columns);
      NameFit broader = new NameFit(fit.widths, fit.size, columns, rows, fit.pages);
      if (fit.pages == 1 && Math.ceilDiv(shared, rows) == columns && broader.isWithin(width)) {
        return broader;
      }
    }
    return fit;
  }

  private boolean isWithin(double width) {
    return IntStream.range(0, pages).allMatch(page -> Arrays.stream(needs(page)).sum() <= width);
  }

  /** The font size in pixels. */
  int size() {
    return size;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int pages() {
    return pages;
  }

  int onPage() {
    return columns * rows;
  }

  double rowHeight() {
    return rowHeight(size);
  }

  private static double rowHeight(int size) {
    return Math.rint(size * ROW);
  }

  /**
   * How wide the columns of a page are, in pixels: what each needs, and an even part of what is
   * left over. Between them is {@link #GAP}.
   */
  double[] columns(int page, double width) {
    double[] needs = needs(page);
    double over = width - Arrays.stream(needs).sum();
    double each = needs.length == 0 ? 0 : over / needs.length;
    for (int column = 0; column < needs.length; column++) {
      needs[column] += each - (column == 0 ? 0 : GAP);
    }
    return needs;
  }

  /** With the gap before it, where there is one. */
  private double[] needs(int page) {
    int from = page * onPage();
    int to = Math.min(widths.length, from + onPage());
    double[] needs = new double[Math.ceilDiv(to - from, rows)];
    for (int i = from; i < to; i++) {
      int column = (i - from) / rows;
      double gap = column == 0 ? 0 : GAP;
      needs[column] = Math.max(needs[column], widths[i] * size + gap);
    }
    return needs;
  }
}
