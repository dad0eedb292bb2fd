package no.samtakt.ui.before;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** All that belongs to the time before the meeting, one part under the other. */
public final class BeforeView extends BorderPane {
  private final BeforeViewModel model;
  private final Speech speech;
  private final Label title = new Label();
  private final Label sum = line("semibold");
  private final Label note = line("muted");
  private final VBox tasks = new VBox();
  private final VBox steps = new VBox();
  private final VBox ready = new VBox();
  private final Label readySum = line("semibold");
  private final ActionButton links = Buttons.small(Icon.LINK);
  private final VBox parts = new VBox();
  private final Label said = line("muted");

  public BeforeView(BeforeViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    setId("before-window");
    getStyleClass().addAll("before", "canvas");
    title.getStyleClass().add("question");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    sum.setId("before-sum");
    note.setId("before-note");
    readySum.setId("ready-sum");
    for (VBox list : new VBox[] {tasks, steps, ready}) {
      list.getStyleClass().add("before-list");
    }
    parts.getStyleClass().add("before-parts");
    parts
        .getChildren()
        .setAll(
            title,
            part(Icon.DONE, "before.checklist", sum, note, tasks),
            part(Icon.SEND, "before.invitation", new InvitationSection(model, speech)),
            part(Icon.SAFE, "before.ready", readySum, ready, trials()),
            part(Icon.TECH_CHECK, "before.tech-check", techNote(), steps));
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("before-scroll");
    setCenter(scroll);
    setBottom(foot());
    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, spoken -> model.paint());
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(BeforeView.class.getResource("before.css"));
  }

  /** How high it would be, were there room for all of it at this width. */
  public double wholeHeight(double width) {
    return parts.prefHeight(width) + getBottom().prefHeight(width);
  }

  /** The first task, which space ticks off; without any, what can be done with the invitation. */
  public void focusFirst() {
    Node first = tasks.lookup(".check-box");
    (first == null ? lookup("#copy-invitation") : first).requestFocus();
  }

  private Node part(Icon icon, String heading, Node... content) {
    Label head = new Label();
    head.getStyleClass().addAll("size16", "semibold", "before-head");
    head.setGraphic(Icons.of(icon, 18));
    speech.bind(head, heading);
    VBox part = new VBox(head);
    part.getChildren().addAll(content);
    part.getStyleClass().addAll("before-part", "line-above");
    return part;
  }

  private Node techNote() {
    Label why = line("muted");
    speech.bind(why, "before.tech-note");
    return why;
  }

  private Node trials() {
    ActionButton ring = Buttons.small(Icon.SOUND);
    button(ring, "hear-sound", "before.hear", model::ring);
    button(links, "try-links", "before.try-links", model::tryLinks);
    ActionButton again = Buttons.small(Icon.ROUND);
    button(again, "look-again", "before.look-again", model::look);
    FlowPane buttons = new FlowPane(ring, links, again);
    buttons.getStyleClass().add("options");
    return buttons;
  }

  private void button(ActionButton button, String id, String key, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    speech.bind(button, key);
    button.setOnAction(pressed -> action.run());
  }

  private Node foot() {
    said.setId("before-said");
    said.setGraphic(Icons.of(Icon.CHECK, 14));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    ActionButton close = Buttons.accent(Buttons.normal(null, "Esc"));
    button(close, "before-done", "settings.done", model::close);
    HBox foot = new HBox(said, close);
    foot.getStyleClass().addAll("before-foot", "line-above");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private static Label line(String style) {
    Label line = new Label();
    line.getStyleClass().addAll("dense", style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  /** Rows stay the same nodes, so that the focus stays on the one that was ticked. */
  private void paint(@Nullable BeforeScreen screen) {
    if (screen == null) {
      return;
    }
    title.setText(screen.title());
    sum.setText(screen.sum());
    note.setText(screen.note());
    note.setVisible(!screen.note().isEmpty());
    note.setManaged(!screen.note().isEmpty());
    for (int i = tasks.getChildren().size(); i < screen.tasks().size(); i++) {
      String task = screen.tasks().get(i).task();
      tasks.getChildren().add(new TickRow("task-" + (i + 1), done -> model.tick(task, done)));
    }
    for (int i = 0; i < screen.tasks().size(); i++) {
      ((TickRow) tasks.getChildren().get(i)).show(screen.tasks().get(i));
    }
    for (int i = steps.getChildren().size(); i < screen.steps().size(); i++) {
      steps.getChildren().add(step(screen.steps().get(i)));
    }
    for (int i = 0; i < screen.steps().size(); i++) {
      CheckBox box = (CheckBox) steps.getChildren().get(i);
      box.setText(screen.steps().get(i).text());
      box.setSelected(screen.steps().get(i).done());
    }
    ready.getChildren().setAll(screen.ready().stream().map(ReadyRow::new).toList());
    readySum.setText(screen.readySum());
    said.setText(screen.said());
    links.setDisable(screen.trying() || !screen.links());
  }

  private CheckBox step(BeforeScreen.Step step) {
    CheckBox box = new CheckBox();
    box.setId("step-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setOnAction(pressed -> model.tick(step.step().key(), box.isSelected()));
    return box;
  }
}
