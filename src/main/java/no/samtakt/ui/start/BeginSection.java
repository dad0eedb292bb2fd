package no.samtakt.ui.start;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.start.StartScreen.ExampleRow;

/** What one may begin with: a run sheet of one's own, or an example. */
final class BeginSection extends VBox {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final StartActions actions;
  private final Speech speech;
  private final ActionButton open = Buttons.normal(Icon.OPEN, "Ctrl O");
  private final VBox examples = new VBox();

  BeginSection(StartActions actions, Speech speech) {
    this.actions = actions;
    this.speech = speech;
    getStyleClass().addAll("start-section", "start-right");
    Label heading = new Label();
    heading.getStyleClass().addAll("question", "start-heading");
    speech.bind(heading, "start.examples");
    examples.setId("examples");
    examples.getStyleClass().addAll("card", "flush", "start-table");
    getChildren().setAll(dropHere(), fresh(), heading, examples);
  }

  void show(List<ExampleRow> rows) {
    examples.getChildren().setAll(rows.stream().map(this::row).toList());
  }

  void focusOpen() {
    open.requestFocus();
  }

  /** Tells where a file may be let go, while one is held over the window. */
  void setDropping(boolean dropping) {
    getChildren().getFirst().pseudoClassStateChanged(DROPPING, dropping);
  }

  private Node dropHere() {
    Label heading = new Label();
    heading.getStyleClass().addAll("size16", "semibold");
    speech.bind(heading, "start.drop");
    Label formats = new Label();
    formats.getStyleClass().addAll("dense", "muted");
    speech.bind(formats, "start.formats");
    for (Label label : new Label[] {heading, formats}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    open.setId("open");
    speech.bind(open, "start.open");
    open.setOnAction(pressed -> actions.open());
    ActionButton paste = Buttons.normal(Icon.COPY, "Ctrl V");
    paste.setId("paste");
    speech.bind(paste, "start.paste");
    paste.setOnAction(pressed -> actions.paste());
    ActionButton rehearse = Buttons.normal(Icon.REHEARSAL);
    rehearse.setId("rehearse");
    speech.bind(rehearse, "rehearsing.open");
    rehearse.setOnAction(pressed -> actions.rehearse());
    FlowPane buttons = new FlowPane(open, paste, rehearse);
    buttons.getStyleClass().addAll("options", "start-buttons");
    buttons.setAlignment(Pos.CENTER);
    VBox box = new VBox(Icons.of(Icon.IMPORT, 40), heading, formats, buttons);
    box.getStyleClass().addAll("drop-target", "start-drop");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node fresh() {
    ActionButton fresh = Buttons.accent(Buttons.normal(Icon.ADD, "Ctrl N"));
    fresh.setId("new-sheet");
    fresh.setMaxWidth(Double.MAX_VALUE);
    fresh.setMinWidth(USE_PREF_SIZE);
    speech.bind(fresh, "start.new");
    fresh.setOnAction(pressed -> actions.fresh());
    return fresh;
  }

  private Node row(ExampleRow row) {
    StackPane go = new StackPane(Icons.of(Icon.GO, 14));
    go.getStyleClass().add("start-go");
    ChoiceRow choice =
        new ChoiceRow(
            row.icon(),
            row.title(),
            row.detail(),
            go,
            speech.text("start.example-said", row.title(), row.detail()),
            () -> actions.openExample(row.name()));
    choice.setId("example-" + row.name());
    choice.getStyleClass().add("start-example");
    return choice;
  }
}
