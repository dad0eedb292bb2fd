package no.samtakt.ui.groups;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Lists whose rows are as high as what is in them, and which stay put when a row changes. */
final class Rows {
  private Rows() {}

  /** A cell that wraps its row within the width of the list. */
  abstract static class Cell<T> extends ListCell<T> {
    private final Region row;

    Cell(Region row) {
      this.row = row;
      setText(null);
      setPrefWidth(0);
    }

    /** Puts an item into the row, and says what a screen reader reads. */
    abstract String draw(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      Node shown = item == null || empty ? null : row;
      setAccessibleText(item == null || empty ? null : draw(item));
      setGraphic(shown);
    }

    @Override
    protected double computePrefHeight(double width) {
      if (isEmpty()) {
        return super.computePrefHeight(width);
      }
      double beside = snappedLeftInset() + snappedRightInset();
      double room = Math.max(0, (width < 0 ? getListView().getWidth() : width) - beside);
      return snappedTopInset() + snapSizeY(row.prefHeight(room)) + snappedBottomInset();
    }
  }

  /** Lets Esc leave the list as it leaves everything else: a list would keep it to itself. */
  static void leaveByEscape(ListView<?> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Parent around = list.getParent();
          if (key.getCode() == KeyCode.ESCAPE && around != null) {
            key.consume();
            around.fireEvent(key.copyFor(around, around));
          }
        });
  }

  /** Whether the keys ask for the menu of what is chosen; Linux leaves that to us. */
  static boolean askForMenu(KeyEvent key) {
    return key.getCode() == KeyCode.CONTEXT_MENU
        || (key.getCode() == KeyCode.F10 && key.isShiftDown());
  }

  /** Puts the keyboard into a list, where the arrows and Enter have a row to begin with. */
  static void focus(ListView<?> list) {
    if (list.getSelectionModel().getSelectedIndex() < 0) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  /** The cell that shows what is chosen; the list itself where that cannot be seen. */
  static Node chosenCell(ListView<?> list) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == chosen)
        .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
        .findFirst()
        .orElse(list);
  }

  /** Shows these items, touching only the rows that differ; a row that is chosen stays so. */
  static <T> void show(ListView<T> list, List<T> items) {
    List<T> shown = list.getItems();
    if (shown.size() != items.size()) {
      // Whoever stood in the chosen row may be another now, so nothing is chosen.
      list.getSelectionModel().clearSelection();
      list.setItems(FXCollections.observableArrayList(items));
      return;
    }
    int selected = list.getSelectionModel().getSelectedIndex();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).equals(shown.get(i))) {
        shown.set(i, items.get(i));
      }
    }
    if (selected >= 0 && list.getSelectionModel().getSelectedIndex() != selected) {
      list.getSelectionModel().clearAndSelect(selected);
    }
  }
}
