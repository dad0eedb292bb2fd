package no.samtakt.ui.report;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.samtakt.report.file.Prose;
import no.samtakt.report.file.Prose.Kind;
import no.samtakt.report.file.Prose.Line;
import no.samtakt.report.file.Prose.Span;

/** What a note says, with its markup shown: bold, italics, lists, quotations and links. */
final class ProseFlow extends VBox {
  private static final int DEEPEST = 3;

  ProseFlow(Prose prose) {
    getStyleClass().add("prose");
    prose.lines().forEach(line -> getChildren().add(line(line)));
  }

  private static Node line(Line line) {
    TextFlow words = new TextFlow();
    words.getStyleClass().add("prose-line");
    words.setMinWidth(0);
    for (Span span : line.spans()) {
      words.getChildren().add(run(span));
      String link = span.link();
      if (link != null && !link.equals(span.text())) {
        words.getChildren().add(styled(" (" + link + ")", "prose-address"));
      }
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox();
    if (line.kind() == Kind.BULLET || line.kind() == Kind.NUMBER) {
      Text mark = styled(line.kind() == Kind.BULLET ? "•" : line.number() + ".", "prose-mark");
      row.getChildren().add(mark);
    }
    row.getChildren().add(words);
    row.getStyleClass().add("prose-row");
    if (line.depth() > 0) {
      row.getStyleClass().add("prose-depth-" + Math.min(line.depth(), DEEPEST));
    }
    switch (line.kind()) {
      case QUOTE -> row.getStyleClass().add("prose-quote");
      case CODE -> row.getStyleClass().add("prose-code-block");
      default -> {
        // Text like any other.
      }
    }
    return row;
  }

  private static Text run(Span span) {
    Text run = styled(span.text(), "prose-run");
    if (span.strong()) {
      run.getStyleClass().add("bold");
    }
    if (span.emphasised()) {
      run.getStyleClass().add("italic");
    }
    if (span.code()) {
      run.getStyleClass().add("prose-code");
    }
    if (span.link() != null) {
      run.getStyleClass().add("prose-link");
      run.setUnderline(true);
    }
    return run;
  }

  private static Text styled(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().addAll("body", style);
    return text;
  }
}
