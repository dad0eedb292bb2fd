package no.samtakt.ui.notes;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** The tags a note can have, of which one at most is chosen. */
final class TagChips extends FlowPane {
  TagChips(NotesViewModel model, Runnable backToText, Speech speech) {
    getStyleClass().add("tag-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    speech.bind(accessibleTextProperty(), "notes.tags");
    for (Tag tag : Tag.values()) {
      getChildren().add(chip(tag, model, backToText, speech));
    }
  }

  private static Chip chip(Tag tag, NotesViewModel model, Runnable backToText, Speech speech) {
    Chip chip = new Chip(icon(tag));
    chip.setId("notes-tag-" + tag.key());
    speech.bind(chip, "tag." + tag.key());
    chip.setTooltip(new Tooltip(key(tag).getDisplayText()));
    chip.setOnAction(pressed -> {
      model.toggle(tag);
      // The toggle has moved by itself; what is chosen is the model's to say.
      chip.setSelected(model.tagProperty().get() == tag);
    });
    // Whoever picked a tag with the mouse is about to write, or goes on writing.
    chip.setOnMouseClicked(click -> backToText.run());
    model.tagProperty().addListener((observed, before, now) -> chip.setSelected(now == tag));
    chip.setSelected(model.tagProperty().get() == tag);
    return chip;
  }

  /** Ctrl (Cmd on a Mac) and the tag's place in the row, counted from 1. */
  static KeyCombination key(Tag tag) {
    KeyCode digit = KeyCode.getKeyCode(String.valueOf(List.of(Tag.values()).indexOf(tag) + 1));
    return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
  }

  static Icon icon(Tag tag) {
    return switch (tag) {
      case IDEA -> Icon.IDEA;
      case DECISION -> Icon.DECISION;
      case FOLLOW_UP -> Icon.FOLLOW_UP;
      case QUOTE -> Icon.QUOTE;
      case PARKED -> Icon.PARKED;
    };
  }
}
