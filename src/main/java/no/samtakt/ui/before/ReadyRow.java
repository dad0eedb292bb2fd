package no.samtakt.ui.before;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.before.ReadyLine;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** One thing that should be in order, said by icon, word and sentence. */
final class ReadyRow extends HBox {
  ReadyRow(BeforeScreen.Line line) {
    getStyleClass().addAll("before-ready", "before-" + line.how().name().toLowerCase(Locale.ROOT));
    Label verdict = new Label(line.aspect() + ": " + line.verdict());
    verdict.getStyleClass().addAll("dense", "semibold", "before-verdict");
    Label said = new Label(line.said());
    said.getStyleClass().add("body");
    Label mend = new Label(line.mend());
    mend.getStyleClass().addAll("dense", "muted");
    mend.setManaged(!line.mend().isEmpty());
    for (Label label : new Label[] {verdict, said, mend}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(verdict, said, mend);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(Icons.of(icon(line.how()), 18), words);
    setAccessibleText(
        line.aspect() + ": " + line.verdict() + ". " + line.said() + " " + line.mend());
  }

  private static Icon icon(ReadyLine.Verdict how) {
    return switch (how) {
      case FINE -> Icon.ON_SCHEDULE;
      case UNTRIED -> Icon.HELP;
      case TROUBLE -> Icon.WARNING;
    };
  }
}
