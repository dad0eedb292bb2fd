package no.samtakt.ui.groups;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** What takes the groups of the round that is shown out to the meeting. */
final class OutputsBar extends VBox {
  private final ActionButton chat = Buttons.small(Icon.COPY);
  private final ActionButton zoom = Buttons.small(Icon.SAVE);
  private final ActionButton sheet = Buttons.small(Icon.SAVE);
  private final ActionButton table = Buttons.small(Icon.COPY);
  private final FlowPane buttons = new FlowPane();
  private final ActionButton more = Buttons.small(Icon.SAVE);
  private final MenuItem zoomFiles = new MenuItem();
  private final VBox notes = new VBox();
  private final Speech speech;

  OutputsBar(OutputsViewModel model, Speech speech) {
    this.speech = speech;
    setId("groups-outputs");
    getStyleClass().add("groups-outputs");
    chat.setId("groups-copy");
    chat.setOnAction(pressed -> model.copyForChat());
    zoom.setId("groups-zoom");
    speech.bind(zoom, "groups.out.zoom");
    zoom.setOnAction(pressed -> model.saveForZoom());
    zoom.managedProperty().bind(zoom.visibleProperty());
    sheet.setId("groups-sheet");
    speech.bind(sheet, "groups.out.sheet");
    sheet.setOnAction(pressed -> model.saveSheet());
    table.setId("groups-table");
    speech.bind(table, "groups.out.table");
    table.setOnAction(pressed -> model.copyTable());
    more.setId("groups-save");
    speech.bind(more, "groups.out.save");
    ContextMenu menu =
        new ContextMenu(
            item(zoomFiles, "groups.out.zoom", Icon.SAVE, model::saveForZoom),
            item(new MenuItem(), "groups.out.sheet", Icon.SAVE, model::saveSheet),
            item(new MenuItem(), "groups.out.table", Icon.COPY, model::copyTable));
    more.setContextMenu(menu);
    more.setOnAction(pressed -> menu.show(more, Side.TOP, 0, -4));
    buttons.getStyleClass().add("groups-flow");
    notes.getStyleClass().add("groups-asking");
    notes.managedProperty().bind(notes.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(buttons, notes);
    setSpread(false);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  private MenuItem item(MenuItem item, String key, Icon icon, Runnable does) {
    speech.bind(item.textProperty(), key);
    item.setMnemonicParsing(false);
    item.setGraphic(Icons.of(icon, 14));
    item.setOnAction(chosen -> does.run());
    return item;
  }

  /** Says whether there is room for a button for each; else all but the chat share one. */
  void setSpread(boolean spread) {
    if (spread) {
      buttons.getChildren().setAll(chat, zoom, sheet, table);
    } else {
      buttons.getChildren().setAll(chat, more);
    }
  }

  private void paint(OutputsScreen screen) {
    setVisible(!screen.isBlank());
    boolean parts = !screen.chat().equals(speech.text("groups.copy"));
    chat.setText(screen.copied() && !parts ? speech.text("groups.copied") : screen.chat());
    chat.setIcon(screen.copied() ? Icon.CHECK : Icon.COPY);
    zoom.setVisible(screen.zoom());
    zoomFiles.setVisible(screen.zoom());
    notes.setVisible(!screen.notes().isEmpty());
    notes.getChildren().setAll(screen.notes().stream().map(OutputsBar::note).toList());
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().addAll("meta", "muted");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }
}
