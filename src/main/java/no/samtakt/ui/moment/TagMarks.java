package no.samtakt.ui.moment;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Icon;

/** What tells the tags of notes apart: a drawing, and a key while a note is being written. */
public final class TagMarks {
  private TagMarks() {}

  /** Ctrl (Cmd on a Mac) and the tag's place in the row, counted from 1. */
  public static KeyCombination key(Tag tag) {
    KeyCode digit = KeyCode.getKeyCode(String.valueOf(List.of(Tag.values()).indexOf(tag) + 1));
    return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
  }

  public static Icon icon(Tag tag) {
    return switch (tag) {
      case IDEA -> Icon.IDEA;
      case DECISION -> Icon.DECISION;
      case FOLLOW_UP -> Icon.FOLLOW_UP;
      case QUOTE -> Icon.QUOTE;
      case PARKED -> Icon.PARKED;
    };
  }
}
