package no.samtakt.ui.groups;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field to write the beginning of something in, and what fits beneath it. Enter picks the first
 * one, or the one that the arrows led to.
 */
final class PickList<T> extends VBox {
  /**
   * Something to pick.
   *
   * @param detail what is said beneath it; empty for nothing
   */
  record Option<T>(T value, String label, String detail) {}

  private final TextField field = new TextField();
  private final ListView<Option<T>> list = new ListView<>();
  private final Function<String, List<Option<T>>> finder;
  private final Consumer<T> picked;
  private Runnable entered = () -> {};

  /**
   * @param name what a screen reader calls it, and what the field says while it is empty
   * @param finder what fits what is written
   */
  PickList(String id, String name, Function<String, List<Option<T>>> finder, Consumer<T> picked) {
    this.finder = finder;
    this.picked = picked;
    getStyleClass().add("pick-list");
    field.setId(id);
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.textProperty().addListener((o, before, now) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::writing);
    list.setId(id + "-list");
    list.setAccessibleText(name);
    list.getStyleClass().add("rows");
    list.setCellFactory(each -> new OptionCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::choosing);
    getChildren().addAll(field, list);
  }

  /** Gives Enter something to do while nothing is written. */
  void onEntered(Runnable does) {
    entered = does;
  }

  /** Begins anew, with all there is. */
  void begin() {
    field.clear();
    find();
    field.requestFocus();
  }

  /** Lets a screen reader say this of the field, until something else is written. */
  void say(String said) {
    field.setAccessibleHelp(said);
  }

  private void find() {
    field.setAccessibleHelp(null);
    list.setItems(FXCollections.observableArrayList(finder.apply(field.getText())));
  }

  private void writing(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      // What lies around the field would take it for its own, and close.
      key.consume();
      if (field.getText().isBlank()) {
        entered.run();
      } else if (!list.getItems().isEmpty()) {
        pick(list.getItems().getFirst());
      }
    }
  }

  private void choosing(KeyEvent key) {
    Option<T> chosen = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && chosen != null) {
      key.consume();
      pick(chosen);
    } else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() == 0) {
      key.consume();
      field.requestFocus();
    }
  }

  private void pick(Option<T> option) {
    picked.accept(option.value());
  }

  private final class OptionCell extends ListCell<Option<T>> {
    private final Label label = new Label();
    private final Label detail = new Label();
    private final VBox lines = new VBox(label, detail);

    OptionCell() {
      label.getStyleClass().add("dense");
      detail.getStyleClass().addAll("meta", "muted");
      detail.managedProperty().bind(detail.visibleProperty());
      for (Label each : new Label[] {label, detail}) {
        each.setWrapText(true);
        each.setMinHeight(USE_PREF_SIZE);
      }
      setPrefWidth(0);
      setOnMouseClicked(clicked -> {
        if (getItem() != null) {
          pick(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Option<T> option, boolean empty) {
      super.updateItem(option, empty);
      if (option == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      setGraphic(lines);
      setAccessibleText(option.label() + " " + option.detail());
      label.setText(option.label());
      detail.setText(option.detail());
      detail.setVisible(!option.detail().isEmpty());
    }
  }
}
