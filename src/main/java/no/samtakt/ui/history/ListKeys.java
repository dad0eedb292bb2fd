package no.samtakt.ui.history;

import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.samtakt.ui.history.HistoryScreen.Heading;
import no.samtakt.ui.history.HistoryScreen.Row;

/** Goes past headings in the list, for there is nothing to choose in them, and opens by Enter. */
final class ListKeys implements EventHandler<KeyEvent> {
  private final ListView<Row> list;
  private final Runnable open;

  /**
   * The keys of a list, to be looked at before its own.
   *
   * @param open opens what is chosen
   */
  ListKeys(ListView<Row> list, Runnable open) {
    this.list = list;
    this.open = open;
  }

  @Override
  public void handle(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_RELEASED) {
      // Where a page ends is only known when the list has turned it.
      if (key.getCode() == KeyCode.PAGE_UP || key.getCode() == KeyCode.PAGE_DOWN) {
        settle();
      }
    } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      pressed(key);
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN, KP_DOWN -> step(key, 1);
      case UP, KP_UP -> step(key, -1);
      case HOME -> {
        key.consume();
        list.getSelectionModel().select(0);
        settle();
        list.scrollTo(0);
      }
      case ENTER -> {
        key.consume();
        open.run();
      }
      default -> {}
    }
  }

  /** Stands on the heading already when the list takes its step, so that it goes on from there. */
  private void step(KeyEvent key, int by) {
    int next = list.getFocusModel().getFocusedIndex() + by;
    if (!isHeading(next)) {
      return;
    }
    if (next + by < 0) {
      list.scrollTo(0);
      key.consume();
    } else {
      list.getSelectionModel().select(next);
    }
  }

  private void settle() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (isHeading(at)) {
      list.getSelectionModel().select(at + 1);
    }
  }

  private boolean isHeading(int row) {
    return row >= 0 && row < list.getItems().size() && list.getItems().get(row) instanceof Heading;
  }
}
