package no.samtakt.ui.notes;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** The ways in which chats, boards and pictures become notes. */
final class HarvestButton extends MenuButton {
  HarvestButton(HarvestViewModel model, Speech speech) {
    setId("notes-harvest");
    getStyleClass().addAll("dense", "notes-filter");
    setMinWidth(USE_PREF_SIZE);
    setGraphic(Icons.of(Icon.IMPORT, 16));
    speech.bind(accessibleTextProperty(), "notes.harvest");
    MenuItem paste = new MenuItem();
    paste.setId("notes-harvest-paste");
    paste.setMnemonicParsing(false);
    speech.bind(paste.textProperty(), "notes.harvest.paste");
    paste.setOnAction(chosen -> model.pasteAsHarvest());
    MenuItem open = new MenuItem();
    open.setId("notes-harvest-open");
    open.setMnemonicParsing(false);
    speech.bind(open.textProperty(), "notes.harvest.open");
    open.setOnAction(chosen -> model.open());
    getItems().setAll(paste, open);
  }
}
