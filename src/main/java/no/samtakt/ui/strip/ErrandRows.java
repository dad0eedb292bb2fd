package no.samtakt.ui.strip;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.ui.moment.MomentViewModel;
import org.jspecify.annotations.Nullable;

/** What is left to say and do, and what there is to paste into the chat. */
final class ErrandRows extends VBox {
  private final MomentViewModel model;
  private final Speech speech;
  private final Consumer<String> copy;
  private @Nullable Errands drawn;

  ErrandRows(MomentViewModel model, Speech speech, Consumer<String> copy) {
    this.model = model;
    this.speech = speech;
    this.copy = copy;
    setId("strip-errands");
    getStyleClass().add("strip-errands");
    speech.onChange(this, words -> drawn = null);
  }

  void show(Errands errands) {
    if (errands.equals(drawn)) {
      return;
    }
    drawn = errands;
    boolean ticking = isFocusWithin();
    getChildren().clear();
    Line last = errands.last();
    Line next = errands.next();
    if (last != null) {
      getChildren().add(done(last, errands));
    }
    int number = errands.number();
    for (Line line : errands.lines()) {
      getChildren()
          .add(line.kind() == LineKind.SAY ? said(line) : toDo(line, number++, errands.count()));
    }
    errands.texts().forEach(text -> getChildren().add(text(text)));
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
    Node box = lookup(next == null ? ".check-box" : "#" + id(next));
    if (ticking && box != null) {
      box.requestFocus();
    }
  }

  /** One line, so that a tick in the wrong place can be taken back. */
  private Node done(Line line, Errands errands) {
    CheckBox box = box(line);
    box.getStyleClass().add("quiet");
    Label words =
        new Label(errands.allDone() ? speech.text("strip.all-done", errands.count()) : line.text());
    words.getStyleClass().addAll("dense", "muted");
    words.setMinWidth(0);
    Ellipsis.allow(words);
    HBox row = new HBox(box, words);
    row.getStyleClass().add("strip-errand");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node toDo(Line line, int number, int count) {
    CheckBox box = box(line);
    String by = line.by();
    Label about =
        new Label(
            by == null
                ? speech.text("strip.do", number, count)
                : speech.text("strip.do-by", number, count, by));
    about.getStyleClass().addAll("meta", "muted");
    VBox both = words(about, line);
    // The words are as good to press as the box; the keyboard has the box.
    both.setOnMouseClicked(click -> box.fire());
    HBox row = new HBox(box, both);
    row.getStyleClass().add("strip-errand");
    row.setAlignment(Pos.TOP_LEFT);
    String copied = line.copy();
    if (copied != null) {
      row.getChildren().add(copyButton(copied));
    }
    return row;
  }

  private Node said(Line line) {
    String by = line.by();
    Label about = new Label(by == null ? line.word() : by);
    about.getStyleClass().addAll("meta", "muted");
    StackPane mark = new StackPane(Icons.of(Icon.SAY, 16));
    mark.getStyleClass().add("strip-mark");
    HBox row = new HBox(mark, words(about, line));
    row.getStyleClass().add("strip-errand");
    row.setAlignment(Pos.TOP_LEFT);
    String copied = line.copy();
    if (copied != null) {
      row.getChildren().add(copyButton(copied));
    }
    return row;
  }

  private static VBox words(Label about, Line line) {
    Label words = new Label(line.text());
    words.getStyleClass().add("body");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    VBox both = new VBox(about, words);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  private Node text(Line line) {
    boolean link = line.kind() == LineKind.TOOL;
    Label about = new Label(link ? line.word() : speech.text("now.to-chat"));
    about.getStyleClass().addAll("meta", "muted");
    String copied = line.copy() == null ? "" : line.copy();
    Label words = new Label(link ? line.text() : oneLine(copied));
    words.getStyleClass().add("dense");
    words.setMinWidth(0);
    Ellipsis.allow(words);
    VBox both = new VBox(about, words);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    StackPane mark = new StackPane(Icons.of(link ? Icon.LINK : Icon.CHAT, 16));
    mark.getStyleClass().add("strip-mark");
    HBox row = new HBox(mark, both, copyButton(copied));
    row.getStyleClass().add("strip-errand");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private CheckBox box(Line line) {
    CheckBox box = new CheckBox();
    box.setId(id(line));
    box.setSelected(line.done());
    box.setMinWidth(USE_PREF_SIZE);
    box.setAccessibleText(speech.text("now.check", line.text()));
    box.setOnAction(pressed -> model.check(line.index(), box.isSelected()));
    return box;
  }

  private static String id(Line line) {
    return "strip-do-" + line.index();
  }

  private ActionButton copyButton(String text) {
    ActionButton button = Buttons.small(Icon.COPY);
    button.setText(speech.text("now.copy"));
    button.setAccessibleText(speech.text("now.copy") + ": " + text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> copy.accept(text));
    return button;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
