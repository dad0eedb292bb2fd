package no.samtakt.ui.participants;

/**
 * How a list stands on a page: as large as it can with all on one page, and where it cannot, as
 * many as there is room for in the smallest size.
 *
 * @param size the font size in pixels
 * @param rowHeight in pixels
 */
record NameFit(double size, double rowHeight, int columns, int rows, int pages) {
  static final double SMALLEST = 18;
  private static final double LARGEST = 44;
  private static final double ROW = 1.55;
  private static final int USUAL_COLUMNS = 3;

  /** Between columns, in pixels. */
  static final double GAP = 28;

  /**
   * Fits a list into a room.
   *
   * @param count how many there are
   * @param widest the widest row, room number and all, in parts of the font size
   */
  static NameFit of(double width, double height, int count, double widest) {
    for (double size = LARGEST; size >= SMALLEST; size--) {
      NameFit most = most(width, height, size, widest);
      if (most.rowHeight() <= height && most.onPage() >= count) {
        int usual = Math.clamp(count, 1, Math.min(USUAL_COLUMNS, most.columns()));
        int columns = Math.max(usual, Math.ceilDiv(count, most.rows()));
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        return new NameFit(size, most.rowHeight(), columns, rows, 1);
      }
    }
    int least = most(width, height, SMALLEST, widest).onPage();
    int shared = Math.ceilDiv(count, Math.ceilDiv(count, least));
    // As large as it can be on so many pages, and all pages as full.
    for (double size = LARGEST; size > SMALLEST; size--) {
      NameFit most = most(width, height, size, widest);
      if (most.rowHeight() <= height && most.onPage() >= shared) {
        return paged(width, height, size, widest, shared, count);
      }
    }
    return paged(width, height, SMALLEST, widest, shared, count);
  }

  private static NameFit paged(
      double width, double height, double size, double widest, int shared, int count) {
    NameFit most = most(width, height, size, widest);
    int rows = Math.ceilDiv(shared, most.columns());
    int pages = Math.ceilDiv(count, most.columns() * rows);
    return new NameFit(size, most.rowHeight(), most.columns(), rows, pages);
  }

  private static NameFit most(double width, double height, double size, double widest) {
    double rowHeight = Math.rint(size * ROW);
    int rows = Math.max(1, (int) Math.floor(height / rowHeight));
    int columns = Math.max(1, (int) Math.floor((width + GAP) / (widest * size + GAP)));
    return new NameFit(size, rowHeight, columns, rows, 1);
  }

  int onPage() {
    return columns * rows;
  }
}
