package no.samtakt.ui.groups;

import javafx.scene.input.KeyCode;

/**
 * Which cell of the matrix is pointed at. A cell is of two people: on the diagonal, where somebody
 * would meet themselves, nothing is ever pointed at.
 *
 * @param row from 0
 * @param column from 0
 */
record MatrixCursor(int row, int column) {
  /** Where the keyboard begins among these many people; two at least. */
  static final MatrixCursor FIRST = new MatrixCursor(0, 1);

  /** Whether it is a cell of two of these many people. */
  boolean isWithin(int people) {
    return row >= 0 && column >= 0 && row < people && column < people && row != column;
  }

  /** Whether a key leads somewhere in the matrix. */
  static boolean moves(KeyCode key) {
    return switch (key) {
      case LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
      default -> false;
    };
  }

  /**
   * Where a key leads from here; here, where it leads nowhere.
   *
   * @param page how many rows are seen at once
   */
  MatrixCursor by(KeyCode key, int people, int page) {
    return switch (key) {
      case LEFT -> to(0, -1, people);
      case RIGHT -> to(0, 1, people);
      case UP -> to(-1, 0, people);
      case DOWN -> to(1, 0, people);
      case HOME -> new MatrixCursor(row, row == 0 ? 1 : 0);
      case END -> new MatrixCursor(row, row == people - 1 ? people - 2 : people - 1);
      case PAGE_UP -> down(-Math.min(page, row), people);
      case PAGE_DOWN -> down(Math.min(page, people - 1 - row), people);
      default -> this;
    };
  }

  private MatrixCursor down(int rows, int people) {
    return rows == 0 ? this : to(rows, 0, people);
  }

  /** As far as that, and one further where that is the diagonal. */
  private MatrixCursor to(int down, int right, int people) {
    MatrixCursor next = new MatrixCursor(row + down, column + right);
    if (next.row == next.column) {
      next = new MatrixCursor(next.row + Integer.signum(down), next.column + Integer.signum(right));
    }
    return next.isWithin(people) ? next : this;
  }
}
