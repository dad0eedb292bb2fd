package no.samtakt.ui.groups;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** Where a list of names is pasted, written and mended. */
final class ListEditor extends PasteEditor {
  private static final Named NAMED =
      new Named("groups-list", "groups.list-heading", "groups.list-hint", "groups.use-list");

  private final GroupsViewModel model;
  private final Label pasted;

  ListEditor(GroupsViewModel model, Speech speech) {
    this(model, new Label(), speech);
  }

  private ListEditor(GroupsViewModel model, Label pasted, Speech speech) {
    super(NAMED, pasted, new Listing(model), speech);
    this.model = model;
    this.pasted = pasted;
    pasted.setId("groups-pasted");
    pasted.getStyleClass().addAll("dense", "semibold");
    pasted.setGraphic(Icons.of(Icon.COPY, 14));
    pasted.managedProperty().bind(pasted.visibleProperty());
    speech.bind(pasted, "groups.list-pasted");
  }

  private record Listing(GroupsViewModel model) implements Doings {
    @Override
    public void use(String text) {
      model.use(text);
    }

    @Override
    public void cancel() {
      model.cancel();
    }

    @Override
    public void openFile() {
      model.openFile();
    }
  }

  /**
   * Begins with the list as it is; where there is none yet, with what was copied if that looks like
   * one, so that one key uses it and another letter replaces it.
   */
  void begin() {
    String list = model.listToEdit();
    String copied = list.isEmpty() ? CopiedList.in(Clipboard.getSystemClipboard().getString()) : "";
    pasted.setVisible(!copied.isEmpty());
    if (copied.isEmpty()) {
      begin(list);
    } else {
      offer(copied);
    }
  }
}
