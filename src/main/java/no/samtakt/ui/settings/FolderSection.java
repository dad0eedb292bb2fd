package no.samtakt.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Where the data lies: to be read, shown, copied, and chosen anew where that counts. */
final class FolderSection extends VBox {
  private final TextField path = new TextField();
  private final Label note = line("muted");
  private final Label next = line("semibold");
  private final Label trouble = line("danger-text");
  private final ActionButton choose = Buttons.small(Icon.EDIT_FOLDER);
  private final ActionButton usual = Buttons.small(Icon.UNDO);

  FolderSection(SettingsViewModel model, Speech speech) {
    getStyleClass().add("settings-folder");
    path.setId("data-folder");
    path.setEditable(false);
    speech.bind(path.accessibleTextProperty(), "settings.folder");
    ActionButton show = Buttons.small(Icon.OPEN);
    button(show, "show-folder", "settings.folder-show", speech, model::showFolder);
    ActionButton copy = Buttons.small(Icon.COPY);
    button(copy, "copy-folder", "settings.folder-copy", speech, model::copyFolder);
    button(choose, "choose-folder", "settings.folder-choose", speech, model::chooseFolder);
    button(usual, "usual-folder", "settings.folder-usual", speech, model::useUsualFolder);
    FlowPane buttons = new FlowPane(show, copy, choose, usual);
    buttons.getStyleClass().add("options");
    next.setId("next-folder");
    next.setGraphic(Icons.of(Icon.INFO, 14));
    trouble.setId("folder-trouble");
    trouble.setGraphic(Icons.of(Icon.WARNING, 14));
    getChildren().setAll(path, note, next, trouble, buttons);
  }

  void show(SettingsScreen.Folder folder) {
    if (!path.getText().equals(folder.path())) {
      path.setText(folder.path());
    }
    note.setText(folder.note());
    show(next, folder.next());
    show(trouble, folder.trouble());
    choose.setDisable(!folder.changeable());
    show(usual, folder.usual());
  }

  private static void button(
      ActionButton button, String id, String key, Speech speech, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    speech.bind(button, key);
    button.setOnAction(pressed -> action.run());
  }

  private static Label line(String style) {
    Label line = new Label();
    line.getStyleClass().addAll("dense", style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private static void show(Label line, @Nullable String text) {
    line.setText(text == null ? "" : text);
    show((Node) line, text != null);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
