package no.samtakt.ui.groups;

import java.util.List;
import javafx.scene.control.Label;
import no.samtakt.ui.kit.Speech;

/** Where wishes for topics are pasted and mended, beside the numbers to wish by. */
final class WishEditor extends PasteEditor {
  private static final Named NAMED =
      new Named(
          "groups-wishes", "groups.wishes-heading", "groups.wishes-hint", "groups.use-wishes");

  private final GroupsViewModel model;
  private final Label topics;

  WishEditor(GroupsViewModel model, Speech speech) {
    this(model, new Label(), speech);
  }

  private WishEditor(GroupsViewModel model, Label topics, Speech speech) {
    super(NAMED, topics, new Wishing(model), speech);
    this.model = model;
    this.topics = topics;
    topics.setId("groups-wish-topics");
    topics.getStyleClass().add("dense");
  }

  private record Wishing(GroupsViewModel model) implements Doings {
    @Override
    public void use(String text) {
      model.useWishes(text);
    }

    @Override
    public void cancel() {
      model.cancelWishes();
    }

    @Override
    public void openFile() {
      model.openFile();
    }
  }

  void show(List<String> known) {
    topics.setText(String.join("\n", known));
  }

  /** Begins with what was not understood last time. */
  void begin() {
    begin(model.wishesToEdit());
  }
}
