package no.samtakt.ui.checks;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.checks.Fix;
import no.samtakt.checks.Severity;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** One finding: how grave, what, where, why, and what can be done about it. */
final class FindingCard extends HBox {
  /** How much of a line the mend may take, so that there is room for the way to mute beside it. */
  private static final double BESIDE = 0.75;

  private final ChecksViewModel model;
  private final FindingRow row;
  private final Speech speech;
  private final VBox lines = new VBox();
  private final FlowPane buttons = new FlowPane();

  FindingCard(ChecksViewModel model, FindingRow row, Speech speech, Consumer<ItemId> go) {
    this.model = model;
    this.row = row;
    this.speech = speech;
    setId("finding-" + row.finding().id());
    getStyleClass().addAll("checks-finding", "line-below", row.finding().severity().key());
    Label severity = line(row.severity(), "meta", "checks-severity");
    Label message = line(row.message(), "semibold");
    Label why = line(row.why(), "dense", "muted");
    lines.getStyleClass().add("checks-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.getChildren().addAll(severity, message, where(go), why);
    buttons.getStyleClass().add("checks-buttons");
    if (!row.fix().isEmpty()) {
      buttons.getChildren().add(mendButton());
    }
    buttons
        .getChildren()
        .add(
            button(
                speech.text("checks.mute"),
                "checks-mute",
                () -> ask("checks.mute-reason", reason -> model.mute(row.finding(), reason))));
    lines.getChildren().add(buttons);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(Icons.of(icon(row.finding().severity()), 16), lines);
  }

  /** Gives the keyboard to what can be done about it. */
  void focusFirst() {
    buttons.getChildren().getFirst().requestFocus();
  }

  private Labeled where(Consumer<ItemId> go) {
    ItemId item = row.finding().item();
    if (item == null) {
      return line(row.where(), "dense", "muted");
    }
    Hyperlink link = new Hyperlink(row.where());
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.getStyleClass().addAll("dense", "checks-where");
    link.setTooltip(new Tooltip(speech.text("checks.go")));
    link.setOnAction(pressed -> go.accept(item));
    return link;
  }

  private void mend() {
    if (row.finding().fix() instanceof Fix.AsksLink asks) {
      ask("checks.link-prompt", link -> model.mend(asks, link));
    } else {
      model.mend(row.finding());
    }
  }

  private void ask(String prompt, Consumer<String> given) {
    int at = lines.getChildren().indexOf(buttons);
    if (at < 0) {
      return;
    }
    InlineField field =
        new InlineField(
            speech,
            prompt,
            given,
            () -> {
              lines.getChildren().set(at, buttons);
              focusFirst();
            });
    lines.getChildren().set(at, field);
    field.focusField();
  }

  /** What it says may be longer than a line is wide. */
  private Button mendButton() {
    Button mend = new Button(row.fix());
    mend.getStyleClass().addAll("takt-button", "small", "checks-mend");
    mend.setWrapText(true);
    mend.setMnemonicParsing(false);
    mend.maxWidthProperty().bind(lines.widthProperty().multiply(BESIDE));
    mend.setOnAction(pressed -> mend());
    return mend;
  }

  private static Button button(String text, String style, Runnable action) {
    Button button = Buttons.small();
    button.setText(text);
    button.getStyleClass().add(style);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private static Label line(String text, String... styles) {
    Label line = new Label(text);
    line.getStyleClass().addAll(styles);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  static Icon icon(Severity severity) {
    return switch (severity) {
      case STRONG -> Icon.OVERTIME;
      case WARNING -> Icon.WARNING;
      case INFO -> Icon.INFO;
    };
  }
}
