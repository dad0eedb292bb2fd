package no.samtakt.ui.start;

import java.net.URL;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The start screen. A run sheet may also be dropped anywhere on it. */
public final class StartView extends BorderPane {
  private final StartActions actions;
  private final Speech speech;
  private final ResumeBanner banner;
  private final VBox sessions = new VBox();
  private final VBox examples = new VBox();

  public StartView(StartViewModel model, StartActions actions, Speech speech, String version) {
    this.actions = actions;
    this.speech = speech;
    banner = new ResumeBanner(actions, speech);
    setId("start");
    getStyleClass().addAll("start", "canvas");
    setTop(top());
    setCenter(middle());
    setBottom(foot(version));
    setOnDragOver(this::dragged);
    setOnDragDropped(this::dropped);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(StartView.class.getResource("start.css"));
  }

  private Node top() {
    Label name = new Label("Samtakt");
    name.getStyleClass().addAll("question");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    ActionButton settings = Buttons.quiet(Icon.SETTINGS, null);
    settings.setId("start-settings");
    speech.bind(settings, "start.settings");
    settings.setOnAction(pressed -> actions.settings());
    ActionButton help = Buttons.quiet(Icon.HELP, "F1");
    help.setId("start-help");
    speech.bind(help, "start.help");
    help.setOnAction(pressed -> actions.help());
    HBox top = new HBox(new LogoMark(36), name, between, settings, help);
    top.getStyleClass().addAll("start-top", "line-below");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private Node middle() {
    sessions.getStyleClass().addAll("card", "start-table");
    sessions.setId("sessions");
    VBox left = new VBox(banner, heading("start.recent"), sessions);
    left.getStyleClass().add("start-column");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    examples.getStyleClass().addAll("card", "start-table");
    examples.setId("examples");
    VBox right = new VBox(dropHere(), heading("start.examples"), examples);
    right.getStyleClass().addAll("start-column", "start-right");
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("start-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("start-scroll");
    return scroll;
  }

  private Node dropHere() {
    Label heading = new Label();
    heading.getStyleClass().addAll("size16", "semibold");
    speech.bind(heading, "start.drop");
    Label formats = new Label();
    formats.getStyleClass().addAll("dense", "muted");
    formats.setWrapText(true);
    speech.bind(formats, "start.formats");
    ActionButton open = Buttons.accent(Buttons.normal(Icon.OPEN, "Ctrl O"));
    open.setId("open");
    speech.bind(open, "start.open");
    open.setOnAction(pressed -> actions.open());
    VBox box = new VBox(Icons.of(Icon.IMPORT, 32), heading, formats, open);
    box.getStyleClass().addAll("drop-target", "start-drop");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node foot(String version) {
    Label safe = new Label();
    safe.setGraphic(Icons.of(Icon.SAFE, 14));
    speech.bind(safe, "start.private");
    safe.getStyleClass().addAll("dense", "muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label number = new Label();
    speech.bind(number, "start.version", version);
    number.getStyleClass().addAll("dense", "muted");
    HBox foot = new HBox(safe, between, number);
    foot.getStyleClass().addAll("start-foot", "line-above");
    return foot;
  }

  private Label heading(String key) {
    Label heading = new Label();
    heading.getStyleClass().add("question");
    speech.bind(heading, key);
    return heading;
  }

  private void paint(@Nullable StartScreen screen) {
    if (screen == null) {
      return;
    }
    banner.show(screen.resume());
    if (screen.rows().isEmpty()) {
      EmptyState nothing = new EmptyState(Icon.RUN_SHEET);
      nothing.heading().setText(speech.text("start.nothing"));
      nothing.explanation().setText(speech.text("start.nothing-detail"));
      sessions.getChildren().setAll(nothing);
    } else {
      sessions.getChildren().setAll(screen.rows().stream().map(this::row).toList());
    }
    examples.getChildren().setAll(screen.examples().stream().map(this::row).toList());
  }

  private Node row(StartScreen.Row row) {
    Icon how =
        switch (row.how()) {
          case OPENED -> Icon.CLOCK;
          case RUNNING -> Icon.PAUSE;
          case ENDED -> Icon.ON_SCHEDULE;
        };
    ChoiceRow choice =
        new ChoiceRow(
            Icon.RUN_SHEET,
            row.title(),
            row.when(),
            row.said(),
            () -> actions.resume(row.session()));
    choice.aside(row.size(), how, row.standing(), row.how().name());
    return choice;
  }

  private Node row(StartScreen.ExampleRow row) {
    ChoiceRow choice =
        new ChoiceRow(
            Icon.RUN_SHEET,
            row.title(),
            row.detail(),
            row.title() + ", " + row.detail(),
            () -> actions.openExample(row.name()));
    choice.setId("example-" + row.name());
    return choice;
  }

  private void dragged(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    boolean taken = drag.getDragboard().hasFiles();
    if (taken) {
      actions.open(drag.getDragboard().getFiles().getFirst().toPath());
    }
    drag.setDropCompleted(taken);
    drag.consume();
  }
}
