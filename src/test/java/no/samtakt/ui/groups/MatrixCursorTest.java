package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MatrixCursorTest {
  private static MatrixCursor at(int row, int column) {
    return new MatrixCursor(row, column);
  }

  @Test
  void arrowsStepOverWhereSomebodyWouldMeetThemselves() {
    assertThat(at(1, 0).by(KeyCode.RIGHT, 4, 3)).isEqualTo(at(1, 2));
    assertThat(at(1, 2).by(KeyCode.LEFT, 4, 3)).isEqualTo(at(1, 0));
    assertThat(at(0, 1).by(KeyCode.DOWN, 4, 3)).isEqualTo(at(2, 1));
    assertThat(at(2, 1).by(KeyCode.UP, 4, 3)).isEqualTo(at(0, 1));
  }

  @Test
  void theyStopAtTheEdges() {
    assertThat(at(0, 1).by(KeyCode.UP, 4, 3)).isEqualTo(at(0, 1));
    assertThat(at(3, 2).by(KeyCode.RIGHT, 4, 3)).isEqualTo(at(3, 2));
    assertThat(at(0, 1).by(KeyCode.LEFT, 4, 3)).isEqualTo(at(0, 1));
  }

  @Test
  void homeAndEndLeadToTheFirstAndTheLastOther() {
    assertThat(at(2, 3).by(KeyCode.HOME, 4, 3)).isEqualTo(at(2, 0));
    assertThat(at(0, 3).by(KeyCode.HOME, 4, 3)).isEqualTo(at(0, 1));
    assertThat(at(2, 0).by(KeyCode.END, 4, 3)).isEqualTo(at(2, 3));
    assertThat(at(3, 0).by(KeyCode.END, 4, 3)).isEqualTo(at(3, 2));
  }

  @Test
  void pagesLeadNoFurtherThanToTheEdge() {
    assertThat(at(1, 0).by(KeyCode.PAGE_DOWN, 9, 3)).isEqualTo(at(4, 0));
    assertThat(at(7, 0).by(KeyCode.PAGE_DOWN, 9, 3)).isEqualTo(at(8, 0));
    assertThat(at(8, 0).by(KeyCode.PAGE_DOWN, 9, 3)).isEqualTo(at(8, 0));
    assertThat(at(2, 8).by(KeyCode.PAGE_UP, 9, 3)).isEqualTo(at(0, 8));
  }

  @Test
  void ofTwoPeopleThereIsAlwaysACell() {
    for (KeyCode key : KeyCode.values()) {
      if (MatrixCursor.moves(key)) {
        assertThat(at(0, 1).by(key, 2, 1)).matches(next -> next.isWithin(2));
        assertThat(at(1, 0).by(key, 2, 1)).matches(next -> next.isWithin(2));
      }
    }
  }
}
