package no.samtakt.ui.notes;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Item;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TagMarks;
import org.jspecify.annotations.Nullable;

/** What can be done with a note, each with the key that does it from the list. */
final class RowMenu {
  private final NotesViewModel model;
  private final LessonsViewModel lessons;
  private final Speech speech;
  private final Editing editing;
  private @Nullable ContextMenu open;

  /** Begins to change a note where it stands. */
  interface Editing {
    void begin(NoteRow row);
  }

  RowMenu(NotesViewModel model, LessonsViewModel lessons, Speech speech, Editing editing) {
    this.model = model;
    this.lessons = lessons;
    this.speech = speech;
    this.editing = editing;
  }

  void show(NoteRow row, Node beside) {
    menu(row).show(beside, Side.BOTTOM, 0, 0);
  }

  void show(NoteRow row, Node over, double screenX, double screenY) {
    menu(row).show(over, screenX, screenY);
  }

  /** Only the items that the note can be moved to. */
  void showItems(NoteRow row, Node beside) {
    if (model.note(row).isPresent() && !model.items().isEmpty()) {
      opened(new ContextMenu(items(row).toArray(MenuItem[]::new))).show(beside, Side.TOP, 0, 0);
    }
  }

  private ContextMenu opened(ContextMenu menu) {
    ContextMenu before = open;
    if (before != null) {
      before.hide();
    }
    open = menu;
    return menu;
  }

  private ContextMenu menu(NoteRow row) {
    ContextMenu menu = opened(new ContextMenu());
    if (model.note(row).isPresent()) {
      menu.getItems().add(item("notes.edit", Icon.WRITE, "E", () -> editing.begin(row)));
      Menu move = new Menu();
      move.setGraphic(line(speech.text("notes.move"), Icon.GO, "V"));
      move.getItems().setAll(items(row));
      menu.getItems().addAll(tags(row), move);
      if (!row.followUp().isEmpty()) {
        String key = row.done() ? "notes.untick" : "notes.tick";
        menu.getItems().add(item(key, Icon.DONE, "X", () -> model.tick(row)));
      }
    }
    model
        .note(row)
        .filter(lessons::offers)
        .map(note -> item("notes.lesson", Icon.RUN_SHEET, "M", () -> lessons.take(note)))
        .ifPresent(menu.getItems()::add);
    menu.getItems().add(item("notes.copy", Icon.COPY, "Ctrl C", () -> model.copy(row)));
    if (model.note(row).isPresent()) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("notes.delete", Icon.DELETE, "Delete", () -> model.delete(row)));
      List<NoteId> harvest = model.harvest(row);
      if (harvest.size() > 1) {
        MenuItem all = new MenuItem();
        all.setGraphic(line(speech.text("notes.delete-harvest", harvest.size()), Icon.DELETE, ""));
        all.setOnAction(chosen -> model.doings().delete(harvest));
        menu.getItems().add(all);
      }
    }
    return menu;
  }

  private Menu tags(NoteRow row) {
    Menu tags = new Menu();
    tags.setGraphic(line(speech.text("notes.tags"), Icon.TAG, ""));
    for (Tag tag : Tag.values()) {
      MenuItem each = new MenuItem();
      Icon icon = tag == row.tag() ? Icon.CHECK : TagMarks.icon(tag);
      each.setGraphic(
          line(speech.text("tag." + tag.key()), icon, TagMarks.key(tag).getDisplayText()));
      each.setOnAction(chosen -> model.retag(row, tag));
      tags.getItems().add(each);
    }
    return tags;
  }

  private List<MenuItem> items(NoteRow row) {
    return model.items().stream().map(to -> to(row, to)).toList();
  }

  private MenuItem to(NoteRow row, Item to) {
    MenuItem each = new MenuItem(to.title());
    each.setMnemonicParsing(false);
    each.setOnAction(chosen -> model.move(row, to.id()));
    return each;
  }

  private MenuItem item(String key, Icon icon, String stroke, Runnable action) {
    MenuItem item = new MenuItem();
    item.setGraphic(line(speech.text(key), icon, stroke));
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private static HBox line(String words, Icon icon, String stroke) {
    Label name = new Label(words, Icons.of(icon, 16));
    name.getStyleClass().add("menu-name");
    HBox line = new HBox(name);
    if (!stroke.isEmpty()) {
      line.getChildren().add(new KeyHint(stroke));
    }
    line.getStyleClass().add("menu-line");
    return line;
  }
}
