package no.samtakt.ui.report;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TagMarks;
import no.samtakt.ui.report.ReportScreen.NoteLine;
import no.samtakt.ui.report.ReportScreen.Shown;

/** One note: when it was taken, what it says and shows, what follows from it, and its tag. */
final class NoteRow extends HBox {
  NoteRow(NoteLine note, ReportPictures pictures, Speech speech, Consumer<Shown> larger) {
    Label at = new Label(note.at());
    at.getStyleClass().addAll("body", "muted");
    at.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(new ProseFlow(note.text()));
    words.getStyleClass().add("report-note-words");
    Shown shown = note.shown();
    if (shown != null) {
      words.getChildren().add(new PictureButton(shown, pictures, speech, larger));
    }
    if (!note.after().isEmpty()) {
      Label after = new Label(note.after());
      after.getStyleClass().addAll("dense", "muted");
      after.setWrapText(true);
      after.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(after);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(at, words);
    Tag tag = note.tag();
    if (tag != null) {
      Badge badge = new Badge(Badge.Tone.NEUTRAL, TagMarks.icon(tag));
      badge.setText(note.label());
      getChildren().add(badge);
    }
    getStyleClass().addAll("report-note", "line-below");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        String.join(" ", note.at(), note.label(), note.text().plain(), note.after()).strip());
  }
}
