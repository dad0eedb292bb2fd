package no.samtakt.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.samtakt.history.SearchWords;

/** A note's text: its Markdown shown, or as it was written with what was searched for in bold. */
final class MarkedText extends TextFlow {
  MarkedText() {
    getStyleClass().add("note-text");
    setMinWidth(0);
  }

  void show(NoteRow row) {
    List<Text> parts = new ArrayList<>();
    if (row.marks().isEmpty()) {
      for (Markdown.Piece piece : Markdown.of(row.text())) {
        parts.add(part(piece.text(), piece.bold(), piece.italic()));
      }
    } else {
      mark(row, parts);
    }
    getChildren().setAll(parts);
    setManaged(!row.text().isEmpty());
    setVisible(!row.text().isEmpty());
  }

  private static void mark(NoteRow row, List<Text> parts) {
    int at = 0;
    for (SearchWords.Mark mark : row.marks()) {
      parts.add(part(row.text().substring(at, mark.start()), false, false));
      Text found = part(row.text().substring(mark.start(), mark.end()), true, false);
      found.setUnderline(true);
      parts.add(found);
      at = mark.end();
    }
    parts.add(part(row.text().substring(at), false, false));
  }

  private static Text part(String text, boolean bold, boolean italic) {
    Text part = new Text(text);
    part.getStyleClass().addAll("note-run", "body");
    if (bold) {
      part.getStyleClass().add("bold");
    }
    if (italic) {
      part.getStyleClass().add("italic");
    }
    return part;
  }
}
