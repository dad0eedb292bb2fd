package no.samtakt.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** Earlier sessions, the one used last first; before the first, how to get there. */
final class SessionsSection extends VBox {
  private final StartActions actions;
  private final Speech speech;
  private final HBox search = new HBox();
  private final VBox table = new VBox();
  private final Hyperlink more = new Hyperlink();
  private final Label nothing = new Label();
  private final Label heading = new Label();

  SessionsSection(StartViewModel model, StartActions actions, Speech speech) {
    this.actions = actions;
    this.speech = speech;
    getStyleClass().add("start-section");
    heading.getStyleClass().add("question");
    heading.setMinWidth(USE_PREF_SIZE);
    TextField field = new TextField();
    field.setId("search-sessions");
    speech.bind(field.promptTextProperty(), "start.search");
    speech.bind(field.accessibleTextProperty(), "start.search");
    field.textProperty().addListener((o, before, typed) -> model.search(typed));
    HBox.setHgrow(field, Priority.ALWAYS);
    search.getChildren().setAll(Icons.of(Icon.SEARCH, 16), field);
    search.getStyleClass().addAll("framed-field", "start-search");
    search.setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox top = new HBox(heading, between, search);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("start-heading");
    table.setId("sessions");
    table.getStyleClass().addAll("card", "flush", "start-table");
    more.setId("all-sessions");
    more.getStyleClass().add("start-more");
    more.setOnAction(pressed -> model.showAll());
    nothing.getStyleClass().addAll("body", "muted", "start-nothing");
    nothing.setWrapText(true);
    getChildren().setAll(top, table);
  }

  void show(StartScreen screen) {
    heading.setText(speech.text(screen.first() ? "start.how" : "start.recent"));
    search.setVisible(screen.searchable());
    search.setManaged(screen.searchable());
    if (screen.first()) {
      table.getChildren().setAll(step(1, "open"), step(2, "lead"), step(3, "share"));
      return;
    }
    table
        .getChildren()
        .setAll(screen.rows().stream().map(row -> new SessionRow(row, actions, speech)).toList());
    if (!screen.nothing().isEmpty()) {
      nothing.setText(screen.nothing());
      table.getChildren().add(nothing);
    }
    String all = screen.more();
    if (all != null) {
      more.setText(all);
      more.setVisited(false);
      table.getChildren().add(more);
    }
  }

  /** One step of the way to a first session. */
  private Node step(int number, String key) {
    Label mark = new Label(String.valueOf(number));
    mark.getStyleClass().addAll("icon-tile", "size16", "semibold");
    Label title = new Label(speech.text("start.step-" + key));
    title.getStyleClass().addAll("body", "semibold");
    Label detail = new Label(speech.text("start.step-" + key + "-detail"));
    detail.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {title, detail}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox step = new HBox(mark, words);
    step.getStyleClass().add("start-step");
    step.setAlignment(Pos.CENTER_LEFT);
    return step;
  }
}
