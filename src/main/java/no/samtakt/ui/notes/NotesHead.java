package no.samtakt.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Above the list: what is shown, how much of it, which notes, and the field that searches all
 * sessions. The arrow downwards goes into the list; Esc first empties the field and then leaves it.
 */
final class NotesHead extends VBox {
  private final NotesViewModel model;
  private final Speech speech;
  private final Runnable intoList;
  private final Runnable home;
  private final Label heading = new Label();
  private final Label count = new Label();
  private final MenuButton filter = new MenuButton();
  private final TextField search = new TextField();
  private @Nullable Tag tag;
  private boolean thisItem;

  NotesHead(
      NotesViewModel model,
      HarvestViewModel harvest,
      Speech speech,
      Runnable intoList,
      Runnable home) {
    this.model = model;
    this.speech = speech;
    this.intoList = intoList;
    this.home = home;
    getStyleClass().add("notes-head");
    heading.setId("notes-heading");
    heading.getStyleClass().addAll("dense", "semibold");
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setMinWidth(0);
    HBox.setHgrow(heading, Priority.ALWAYS);
    count.setId("notes-count");
    count.getStyleClass().addAll("dense", "muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    filter.setId("notes-filter");
    filter.getStyleClass().addAll("dense", "notes-filter");
    filter.setMnemonicParsing(false);
    filter.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(heading, count);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("notes-heading");
    search.setId("notes-search");
    search.textProperty().bindBidirectional(model.searchProperty());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    FirstLetter.drop(search);
    speech.bind(search.promptTextProperty(), "notes.search");
    speech.bind(search.accessibleTextProperty(), "notes.search");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox field = new HBox(Icons.of(Icon.SEARCH, 16), search);
    field.getStyleClass().addAll("framed-field", "notes-search");
    field.setOnMousePressed(press -> search.requestFocus());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox tools = new HBox(field, filter, new HarvestButton(harvest, speech));
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("notes-tools");
    getChildren().addAll(row, tools);
    speech.onChange(this, words -> fill());
  }

  void paint(NotesScreen screen) {
    heading.setText(screen.heading());
    count.setText(screen.count());
    if (tag != screen.tag() || thisItem != screen.thisItem()) {
      tag = screen.tag();
      thisItem = screen.thisItem();
      fill();
    }
  }

  private void fill() {
    ToggleGroup where = new ToggleGroup();
    ToggleGroup tags = new ToggleGroup();
    filter
        .getItems()
        .setAll(
            choice("notes.whole-session", where, !thisItem, () -> model.filter(tag, false)),
            choice("notes.this-item", where, thisItem, () -> model.filter(tag, true)),
            new SeparatorMenuItem(),
            choice("notes.all-tags", tags, tag == null, () -> model.filter(null, thisItem)));
    for (Tag each : Tag.values()) {
      filter
          .getItems()
          .add(choice("tag." + each.key(), tags, tag == each, () -> model.filter(each, thisItem)));
    }
    String name =
        tag != null
            ? speech.text("tag." + tag.key())
            : speech.text(thisItem ? "notes.this-item" : "notes.show");
    filter.setText(name);
    filter.setAccessibleText(speech.text("notes.show") + ": " + name);
  }

  private RadioMenuItem choice(String key, ToggleGroup group, boolean chosen, Runnable action) {
    RadioMenuItem item = new RadioMenuItem(speech.text(key));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(pressed -> action.run());
    return item;
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> intoList.run();
      case ENTER -> {
        if (key.isShortcutDown()) {
          return;
        }
        intoList.run();
      }
      case ESCAPE -> {
        if (search.getText().isEmpty()) {
          home.run();
        } else {
          search.clear();
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }
}
