package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import no.samtakt.ui.kit.Fonts;

/** Names and their rooms in columns, downwards first, on as many pages as it takes. */
final class NameColumns extends Region {
  private static final double PROBE = 100;

  private final BiConsumer<Integer, Integer> turned;
  private final List<NameCell> cells = new ArrayList<>();
  private List<Board.Place> places = List.of();
  private double[] widths = {};
  private double roomWidth = 1;
  private long turn;

  /**
   * Columns without names as yet.
   *
   * @param turned is told the page shown, from 1, and how many there are
   */
  NameColumns(BiConsumer<Integer, Integer> turned) {
    this.turned = turned;
    setMinSize(0, 0);
  }

  void show(List<Board.Place> now, long turn) {
    if (!now.equals(places)) {
      places = List.copyOf(now);
      roomWidth = NameCell.room(places.stream().mapToDouble(each -> width(each.room())).max());
      widths =
          places.stream()
              .mapToDouble(each -> width(each.name()) + NameCell.BETWEEN + roomWidth)
              .toArray();
      requestLayout();
    }
    if (turn != this.turn) {
      this.turn = turn;
      requestLayout();
    }
  }

  private static double width(String words) {
    Text text = new Text(words);
    text.setFont(Font.font(Fonts.SEMIBOLD, PROBE));
    return text.getLayoutBounds().getWidth() / PROBE;
  }

  @Override
  protected void layoutChildren() {
    if (places.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    NameFit fit = NameFit.of(getWidth(), getHeight(), widths);
    int page = Math.toIntExact(Math.floorMod(turn, (long) fit.pages()));
    int from = page * fit.onPage();
    List<Board.Place> shown = places.subList(from, Math.min(places.size(), from + fit.onPage()));
    while (cells.size() > shown.size()) {
      getChildren().remove(cells.removeLast());
    }
    while (cells.size() < shown.size()) {
      NameCell cell = new NameCell();
      cells.add(cell);
      getChildren().add(cell);
    }
    double[] columns = fit.columns(page, getWidth());
    double x = 0;
    for (int i = 0; i < shown.size(); i++) {
      int across = i / fit.rows();
      int down = i % fit.rows();
      if (down == 0 && across > 0) {
        x += columns[across - 1] + NameFit.GAP;
      }
      double y = down * fit.rowHeight();
      NameCell cell = cells.get(i);
      cell.show(shown.get(i), fit.size(), roomWidth * fit.size());
      cell.resizeRelocate(
          snapPositionX(x), snapPositionY(y), snapSizeX(columns[across]), fit.rowHeight());
    }
    turned.accept(page + 1, fit.pages());
  }
}
