package no.samtakt.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.report.FollowUpText;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/** The text to those who took part: its template on one side, and what becomes of it beside. */
public final class FollowUpView extends BorderPane {
  private final Texts texts;
  private final TextActions actions;
  private final Speech speech;
  private final TextArea template = new TextArea();
  private final TextArea preview = new TextArea();
  private final Label problem = new Label();
  private final ActionButton copy = Buttons.accent(Buttons.normal(Icon.COPY));
  private final ActionButton save = Buttons.normal(Icon.SAVE);
  private final ActionButton keep = Buttons.normal();
  private final CheckBox named = new CheckBox();

  /** The text of one report, as it is without the names of participants, and with them. */
  public record Texts(FollowUpText nameless, FollowUpText whole) {}

  /**
   * The text of one report, at first without names.
   *
   * @param template as it is kept
   */
  public FollowUpView(Texts texts, String template, TextActions actions, Speech speech) {
    this.texts = texts;
    this.actions = actions;
    this.speech = speech;
    setId("follow-up");
    getStyleClass().addAll("report", "canvas");
    this.template.setId("follow-up-template");
    preview.setId("follow-up-preview");
    preview.setEditable(false);
    setTop(top());
    HBox sides =
        new HBox(
            side("report.text.template", this.template, true),
            side("report.text.preview", preview, false));
    sides.getStyleClass().add("report-text-sides");
    setCenter(sides);
    setBottom(foot());
    this.template.textProperty().addListener((o, before, now) -> read(now));
    this.template.setText(template);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            actions.back();
          }
        });
  }

  /** What is ready is mostly wanted as it is. */
  public void focusFirst() {
    copy.requestFocus();
  }

  /** The template as it stands, kept or not. */
  public String written() {
    return template.getText();
  }

  private HBox top() {
    ActionButton back = Buttons.iconOnly(Icon.BACK);
    back.setId("follow-up-back");
    speech.bind(back, "report.text.back");
    back.setOnAction(pressed -> actions.back());
    Label title = new Label();
    title.getStyleClass().addAll("question", "semibold");
    title.setWrapText(true);
    speech.bind(title, "report.follow-up-text");
    HBox top = new HBox(back, title);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().addAll("report-top", "report-head", "line-below");
    return top;
  }

  private VBox side(String heading, TextArea area, boolean hinted) {
    Label label = new Label();
    label.getStyleClass().addAll("size16", "semibold");
    label.setLabelFor(area);
    speech.bind(label, heading);
    speech.bind(area.accessibleTextProperty(), heading);
    area.setWrapText(true);
    VBox.setVgrow(area, Priority.ALWAYS);
    VBox side = new VBox(label, area);
    if (hinted) {
      Label hint = new Label();
      hint.getStyleClass().addAll("dense", "muted");
      hint.setWrapText(true);
      hint.setMinHeight(USE_PREF_SIZE);
      speech.bind(
          hint, "report.text.places", "{" + String.join("}, {", texts.nameless().places()) + "}");
      side.getChildren().add(hint);
    }
    side.getStyleClass().add("report-text-side");
    HBox.setHgrow(side, Priority.ALWAYS);
    side.setPrefWidth(1);
    return side;
  }

  private VBox foot() {
    problem.setId("follow-up-problem");
    problem.getStyleClass().addAll("body", "danger-text");
    problem.setGraphic(Icons.of(Icon.WARNING, 16));
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    copy.setId("follow-up-copy");
    speech.bind(copy, "report.text.copy");
    copy.setOnAction(pressed -> actions.copy(preview.getText()));
    save.setId("follow-up-save");
    speech.bind(save, "report.text.save");
    save.setOnAction(pressed -> actions.saveText(preview.getText()));
    keep.setId("follow-up-keep");
    speech.bind(keep, "report.text.keep");
    keep.setOnAction(pressed -> actions.saveTemplate(template.getText()));
    ActionButton original = Buttons.normal(Icon.UNDO);
    original.setId("follow-up-original");
    speech.bind(original, "report.text.original");
    original.setOnAction(pressed -> template.setText(actions.original()));
    named.setId("follow-up-named");
    speech.bind(named, "report.with-names");
    named.setOnAction(pressed -> read(template.getText()));
    FlowPane buttons = new FlowPane(copy, save, keep, original);
    buttons.getChildren().forEach(each -> ((ActionButton) each).setMinWidth(USE_PREF_SIZE));
    buttons.getStyleClass().add("report-exports");
    VBox foot = new VBox(problem, named, buttons);
    foot.getStyleClass().addAll("report-top", "line-above");
    return foot;
  }

  private void read(String written) {
    FollowUpText text = named.isSelected() ? texts.whole() : texts.nameless();
    Message wrong = text.problem(written).orElse(null);
    problem.setText(wrong == null ? "" : speech.text(wrong));
    problem.setVisible(wrong != null);
    copy.setDisable(wrong != null);
    save.setDisable(wrong != null);
    keep.setDisable(wrong != null);
    preview.setText(text.of(written));
  }
}
