package no.samtakt.ui.groups;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.OwnKeys;
import org.jspecify.annotations.Nullable;

/**
 * People by people, with how often each two meet. Only what can be seen is drawn, so that the
 * number of people does not matter. Colours and letters are those of two labels that are never
 * seen.
 */
final class MatrixCanvas extends Region implements OwnKeys {
  /** In widths of a digit, or heights of a line. */
  private static final double CELL = 1.7;

  /** How much larger a cell may be where there is room for it. */
  private static final double LARGEST = 2.2;

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
  private MatrixCursor at = new MatrixCursor(-1, -1);

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
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, moved -> point(under(moved)));
    canvas.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          requestFocus();
          point(under(pressed));
          pressed.consume();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().addListener((o, before, now) -> draw());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    setMinSize(0, 0);
  }

  void onPointed(Pointed told) {
    pointed = told;
  }

  /** Lets a screen reader say what is pointed at: it reads the words of what has the focus. */
  void say(String said) {
    setAccessibleText(said);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  void show(MetMatrix next) {
    if (!next.equals(matrix)) {
      matrix = next;
      at = new MatrixCursor(-1, -1);
      setAccessibleText(String.join(". ", next.summary()));
      requestLayout();
    }
  }

  /** The keys that lead from cell to cell do not drive the session. */
  @Override
  public boolean needs(KeyEvent key) {
    return alone(key) && MatrixCursor.moves(key.getCode());
  }

  private static boolean alone(KeyEvent key) {
    return !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
  }

  private int people() {
    return matrix == null ? 0 : matrix.names().size();
  }

  private void pressed(KeyEvent key) {
    if (!needs(key) || people() < 2) {
      return;
    }
    key.consume();
    int page = (int) Math.max(1, (canvas.getHeight() - names()) / cell() - 1);
    MatrixCursor next =
        at.isWithin(people()) ? at.by(key.getCode(), people(), page) : MatrixCursor.FIRST;
    show(across, next.column(), canvas.getWidth());
    show(down, next.row(), canvas.getHeight());
    point(next);
  }

  /** Scrolls no further than a place needs to be seen. */
  private void show(ScrollBar bar, int place, double room) {
    double last = place - Math.floor((room - names()) / cell()) + 1;
    bar.setValue(Math.clamp(bar.getValue(), Math.max(0, last), Math.max(0, Math.max(last, place))));
  }

  /** As large as there is room for all of them, within reason. */
  private double cell() {
    double usual = Math.ceil(plain.getFont().getSize() * CELL);
    double room = Math.min(canvas.getWidth(), canvas.getHeight()) - names();
    double fitting = people() == 0 ? usual : Math.floor(room / people());
    return Math.clamp(fitting, usual, Math.ceil(usual * LARGEST));
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
    fit(across, people(), width);
    fit(down, people(), height);
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

  private MatrixCursor under(MouseEvent pointer) {
    return new MatrixCursor(place(pointer.getY(), down), place(pointer.getX(), across));
  }

  private void point(MatrixCursor next) {
    MetMatrix shown = matrix;
    if (shown == null || next.equals(at)) {
      return;
    }
    at = next;
    if (next.isWithin(people())) {
      pointed.at(
          shown.names().get(next.row()),
          shown.names().get(next.column()),
          shown.between(next.row(), next.column()));
    }
    draw();
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
    for (int place = 0; place < rows; place++) {
      int one = firstRow + place;
      name(pen, shown.names().get(one), place, false, one == at.row());
      for (int beside = 0; beside < columns; beside++) {
        count(pen, shown, one, firstColumn + beside, place, beside);
      }
    }
    for (int place = 0; place < columns; place++) {
      int other = firstColumn + place;
      name(pen, shown.names().get(other), place, true, other == at.column());
    }
    ring(pen, at.row() - firstRow, at.column() - firstColumn);
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

  /** Marks the cell that is pointed at, where it can be seen. */
  private void ring(GraphicsContext pen, int down, int beside) {
    if (!at.isWithin(people()) || down < 0 || beside < 0) {
      return;
    }
    pen.setStroke(plain.getTextFill());
    pen.setLineWidth(isFocused() ? 2 : 1);
    pen.strokeRect(names() + beside * cell(), names() + down * cell(), cell(), cell());
    pen.setLineWidth(1);
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
