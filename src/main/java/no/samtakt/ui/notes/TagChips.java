package no.samtakt.ui.notes;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.ui.moment.TagMarks;

/** The tags a note can have, of which one at most is chosen. */
final class TagChips extends FlowPane {
  TagChips(NoteWriting writing, Runnable backToText, Speech speech) {
    getStyleClass().add("tag-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    speech.bind(accessibleTextProperty(), "notes.tags");
    for (Tag tag : Tag.values()) {
      getChildren().add(chip(tag, writing, backToText, speech));
    }
  }

  private static Chip chip(Tag tag, NoteWriting writing, Runnable backToText, Speech speech) {
    Chip chip = new Chip(TagMarks.icon(tag));
    chip.setId("notes-tag-" + tag.key());
    speech.bind(chip, "tag." + tag.key());
    chip.setTooltip(new Tooltip(TagMarks.key(tag).getDisplayText()));
    chip.setOnAction(pressed -> {
      writing.toggle(tag);
      // The toggle has moved by itself; what is chosen is the model's to say.
      chip.setSelected(writing.tagProperty().get() == tag);
    });
    // Whoever picked a tag with the mouse is about to write, or goes on writing.
    chip.setOnMouseClicked(click -> backToText.run());
    writing.tagProperty().addListener((observed, before, now) -> chip.setSelected(now == tag));
    chip.setSelected(writing.tagProperty().get() == tag);
    return chip;
  }
}
