package no.samtakt.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Words;

/** All keys on one page, over whatever was on the screen. Esc or F1 takes it away. */
final class HelpOverlay extends StackPane {
  /** Keys as they are drawn, and what they do; {@code space} is said in the window's language. */
  private static final List<List<String>> ALONE =
      List.of(
          List.of("space", "keys.pause"),
          List.of("→", "keys.next"),
          List.of("←", "keys.previous"),
          List.of("+", "keys.more"),
          List.of("−", "keys.less"),
          List.of("N", "keys.note"),
          List.of("G", "keys.groups"),
          List.of("K", "keys.card"),
          List.of("P", "keys.participants"));

  private static final List<List<String>> ALWAYS =
      List.of(
          List.of("Ctrl .", "keys.pause"),
          List.of("Ctrl Enter", "keys.next"),
          List.of("Ctrl Z", "keys.undo"),
          List.of("Ctrl Shift Z", "keys.redo"),
          List.of("Ctrl O", "keys.open"),
          List.of("F1", "keys.help"),
          List.of("F11", "keys.full-screen"),
          List.of("Esc", "keys.leave"));

  private final VBox page = new VBox();
  private final ActionButton close = Buttons.normal(null, "Esc");

  HelpOverlay(Speech speech) {
    setId("help-overlay");
    getStyleClass().add("help-overlay");
    page.getStyleClass().addAll("card", "help-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    close.setId("help-close");
    close.setOnAction(pressed -> setVisible(false));
    setAlignment(Pos.CENTER);
    getChildren().add(page);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setOnMouseClicked(click -> {
      if (click.getTarget() == this) {
        setVisible(false);
      }
    });
    speech.onChange(this, this::write);
  }

  void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      close.requestFocus();
    }
  }

  private void write(Words words) {
    Label title = label(words.text("keys.title"), "title");
    close.setText(words.text("keys.close"));
    HBox columns =
        new HBox(column(words, "keys.alone", ALONE), column(words, "keys.always", ALWAYS));
    columns.getStyleClass().add("help-columns");
    Label note = label(words.text("keys.typing"), "dense");
    note.getStyleClass().add("muted");
    note.setWrapText(true);
    note.setMaxWidth(640);
    page.getChildren().setAll(title, columns, note, close);
  }

  private Node column(Words words, String heading, List<List<String>> keys) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    for (int row = 0; row < keys.size(); row++) {
      String key = keys.get(row).getFirst();
      HBox hints = new HBox();
      hints.getStyleClass().add("help-keys");
      for (String each :
          key.equals("space") ? List.of(words.text("keys.space")) : List.of(key.split(" "))) {
        hints.getChildren().add(new KeyHint(each));
      }
      grid.addRow(row, hints, label(words.text(keys.get(row).getLast()), "body"));
    }
    VBox column = new VBox(label(words.text(heading), "semibold"), grid);
    column.getStyleClass().add("help-column");
    return column;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
