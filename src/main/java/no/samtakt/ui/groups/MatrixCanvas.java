package no.samtakt.ui.groups;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * People by people, with how often each two meet. Only what can be seen is drawn, so that the
 * number of people does not matter. Colours and letters are those of two labels that are never
 * seen.
 */
final class MatrixCanvas extends Region {
  /** In widths of a digit, or heights of a line. */
  private static final double CELL = 1.7;

  private static final double LONGEST_NAME = 8;
  private static final double BAR = 12;

  /** Told which two the pointer is at, and how often they meet. */
  @FunctionalInterface
  interface Pointed {
    void at(String one, String other, int times);
  }

  private final Canvas canvas = new Canvas();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final Label plain = new Label("0");
  private final Label strong = new Label("0");
  private @Nullable MetMatrix matrix;
  private Pointed pointed = (one, other, times) -> {};
  private int row = -1;
  private int column = -1;

  MatrixCanvas() {
    setId("groups-matrix");
    getStyleClass().add("met-matrix");
    plain.getStyleClass().addAll("dense", "met-plain");
    strong.getStyleClass().addAll("dense", "semibold", "met-strong");
    for (Label probe : new Label[] {plain, strong}) {
      probe.setVisible(false);
      probe.setManaged(false);
      probe.textFillProperty().addListener((o, before, now) -> draw());
      probe.backgroundProperty().addListener((o, before, now) -> draw());
      probe.fontProperty().addListener((o, before, now) -> requestLayout());
    }
    down.setOrientation(Orientation.VERTICAL);
    for (ScrollBar bar : new ScrollBar[] {across, down}) {
      bar.setFocusTraversable(false);
      bar.valueProperty().addListener((o, before, now) -> draw());
    }
    getChildren().addAll(canvas, across, down, plain, strong);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    setMinSize(0, 0);
  }

  void onPointed(Pointed told) {
    pointed = told;
  }

  void show(MetMatrix next) {
    if (!next.equals(matrix)) {
      matrix = next;
      setAccessibleText(String.join(". ", next.summary()));
      requestLayout();
    }
  }

  private double cell() {
    return Math.ceil(plain.getFont().getSize() * CELL);
  }

  private double names() {
    return Math.ceil(plain.getFont().getSize() * LONGEST_NAME);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - BAR;
    double height = getHeight() - BAR;
    canvas.setWidth(Math.max(0, width));
    canvas.setHeight(Math.max(0, height));
    across.resizeRelocate(0, height, width, BAR);
    down.resizeRelocate(width, 0, BAR, height);
    int people = matrix == null ? 0 : matrix.names().size();
    fit(across, people, width);
    fit(down, people, height);
    plain.resize(0, 0);
    strong.resize(0, 0);
    draw();
  }

  private void fit(ScrollBar bar, int people, double room) {
    double visible = Math.max(1, Math.floor((room - names()) / cell()));
    bar.setMax(Math.max(0, people - visible));
    bar.setVisibleAmount(bar.getMax() == 0 ? 1 : visible * bar.getMax() / people);
    bar.setUnitIncrement(1);
    bar.setBlockIncrement(visible);
    bar.setVisible(bar.getMax() > 0);
    bar.setValue(Math.min(bar.getValue(), bar.getMax()));
  }

  private void scrolled(ScrollEvent scroll) {
    turn(down, -scroll.getDeltaY());
    turn(across, -scroll.getDeltaX());
    scroll.consume();
  }

  private void turn(ScrollBar bar, double pixels) {
    bar.setValue(Math.clamp(bar.getValue() + pixels / cell(), 0, bar.getMax()));
  }

  private void moved(MouseEvent at) {
    MetMatrix shown = matrix;
    if (shown == null) {
      return;
    }
    int nextRow = place(at.getY(), down);
    int nextColumn = place(at.getX(), across);
    int people = shown.names().size();
    boolean inside = nextRow >= 0 && nextColumn >= 0 && nextRow < people && nextColumn < people;
    if (inside && nextRow != nextColumn) {
      pointed.at(
          shown.names().get(nextRow),
          shown.names().get(nextColumn),
          shown.between(nextRow, nextColumn));
    }
    if (row != nextRow || column != nextColumn) {
      row = nextRow;
      column = nextColumn;
      draw();
    }
  }

  private int place(double pixel, ScrollBar bar) {
    return pixel < names()
        ? -1
        : (int) Math.floor((pixel - names()) / cell()) + (int) bar.getValue();
  }

  private void draw() {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    MetMatrix shown = matrix;
    if (shown == null) {
      return;
    }
    pen.setFont(plain.getFont());
    int people = shown.names().size();
    int firstRow = (int) down.getValue();
    int firstColumn = (int) across.getValue();
    int rows = Math.min(people - firstRow, (int) ((canvas.getHeight() - names()) / cell()));
    int columns = Math.min(people - firstColumn, (int) ((canvas.getWidth() - names()) / cell()));
    for (int at = 0; at < rows; at++) {
      name(pen, shown.names().get(firstRow + at), at, false, firstRow + at == row);
      for (int beside = 0; beside < columns; beside++) {
        count(pen, shown, firstRow + at, firstColumn + beside, at, beside);
      }
    }
    for (int at = 0; at < columns; at++) {
      name(pen, shown.names().get(firstColumn + at), at, true, firstColumn + at == column);
    }
  }

  private void count(
      GraphicsContext pen, MetMatrix shown, int one, int other, int down, int beside) {
    double x = names() + beside * cell();
    double y = names() + down * cell();
    int times = one == other ? 0 : shown.between(one, other);
    pen.setStroke(plain.getTextFill());
    pen.setGlobalAlpha(0.18);
    pen.strokeRect(x + 0.5, y + 0.5, cell() - 1, cell() - 1);
    if (one == other) {
      pen.setFill(plain.getTextFill());
      pen.fillRect(x, y, cell(), cell());
    }
    if (times > 1) {
      pen.setFill(strong.getTextFill());
      pen.fillRect(x + 1, y + 1, cell() - 2, cell() - 2);
    }
    pen.setGlobalAlpha(1);
    if (times > 0) {
      pen.setFill(times > 1 ? strong.getTextFill() : plain.getTextFill());
      pen.setFont(times > 1 ? strong.getFont() : plain.getFont());
      pen.setTextAlign(TextAlignment.CENTER);
      pen.setTextBaseline(VPos.CENTER);
      pen.fillText(Integer.toString(times), x + cell() / 2, y + cell() / 2);
    }
  }

  private void name(GraphicsContext pen, String name, int place, boolean top, boolean at) {
    double middle = names() + (place + 0.5) * cell();
    pen.save();
    pen.setFill(at ? strong.getTextFill() : plain.getTextFill());
    pen.setFont(at ? strong.getFont() : plain.getFont());
    pen.setTextAlign(top ? TextAlignment.LEFT : TextAlignment.RIGHT);
    pen.setTextBaseline(VPos.CENTER);
    if (top) {
      pen.translate(middle, names() - 6);
      pen.rotate(-90);
      pen.fillText(name, 0, 0, names() - 8);
    } else {
      pen.fillText(name, names() - 6, middle, names() - 8);
    }
    pen.restore();
  }
}
