package no.samtakt.ui.report;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.report.ReportScreen.Lines;
import no.samtakt.ui.report.ReportScreen.Row;
import no.samtakt.ui.report.ReportScreen.Share;
import no.samtakt.ui.report.ReportScreen.Tick;
import org.jspecify.annotations.Nullable;

/** Planned against actual item by item, where the time went, and in what ways people took part. */
final class TimeSection extends VBox {
  private static final int NAME = 0;
  private static final int BAR = 1;
  private static final int PLANNED = 2;
  private static final int ACTUAL = 3;
  private static final int OVER = 4;

  private final Speech speech;
  private @Nullable ReportScreen painted;
  private boolean barless;

  TimeSection(Speech speech) {
    this.speech = speech;
    getStyleClass().add("report-time");
  }

  void show(ReportScreen screen) {
    painted = screen;
    paint(screen);
  }

  /** Where there is no room for bars, the numbers still say it all. */
  void setBarless(boolean on) {
    if (on != barless) {
      barless = on;
      if (painted != null) {
        paint(painted);
      }
    }
  }

  private void paint(ReportScreen screen) {
    getChildren().setAll(head(), table(screen));
    for (Lines lines : screen.lines()) {
      getChildren().add(heading(lines.heading()));
      for (String line : lines.lines()) {
        getChildren().add(wrapped(line, "body"));
      }
    }
    if (!screen.shares().isEmpty()) {
      getChildren().add(heading(speech.text("report.participation")));
      getChildren().add(shares(screen.shares()));
    }
  }

  private Node head() {
    Label title = new Label(speech.text("report.time-caption"));
    title.getStyleClass().addAll("size16", "semibold");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("report-legend");
    legend
        .getChildren()
        .addAll(
            key("report-mark", "report.legend.planned"),
            key("report-took", "report.legend.actual"),
            hatchedKey());
    legend.setVisible(!barless);
    legend.setManaged(!barless);
    VBox head = new VBox(title, legend);
    head.getStyleClass().add("report-time-head");
    return head;
  }

  private Node key(String style, String word) {
    Region sign = new Region();
    sign.getStyleClass().addAll(style, "report-sign");
    return withWord(sign, word);
  }

  private Node hatchedKey() {
    TimeTrack.Hatched sign = new TimeTrack.Hatched();
    sign.getStyleClass().add("report-sign");
    return withWord(sign, "report.legend.over");
  }

  private Node withWord(Region sign, String word) {
    Label label = new Label(speech.text(word));
    label.getStyleClass().add("dense");
    HBox key = new HBox(sign, label);
    key.setAlignment(Pos.CENTER_LEFT);
    key.getStyleClass().add("report-key");
    return key;
  }

  private GridPane table(ReportScreen screen) {
    GridPane grid = new GridPane();
    grid.setId("report-table");
    grid.getStyleClass().add("report-table");
    ColumnConstraints name = new ColumnConstraints();
    name.setPercentWidth(barless ? 52 : 30);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    if (barless) {
      bar.setPrefWidth(0);
      bar.setHgrow(Priority.NEVER);
    }
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, bar, number, number, number);
    List<Double> ticks = screen.ticks().stream().map(Tick::at).toList();
    grid.add(muted(speech.text("report.column.item")), NAME, 0);
    if (!barless) {
      grid.add(new TickRow(screen.ticks()), BAR, 0);
    }
    grid.add(number(speech.text("report.column.planned"), "muted"), PLANNED, 0);
    grid.add(number(speech.text("report.column.actual"), "muted"), ACTUAL, 0);
    grid.add(number(speech.text("report.column.over"), "muted"), OVER, 0);
    int at = 1;
    for (Row row : screen.rows()) {
      row(grid, row, ticks, at++);
    }
    row(grid, screen.total(), List.of(), at);
    return grid;
  }

  private void row(GridPane grid, Row row, List<Double> ticks, int at) {
    Region line = new Region();
    line.getStyleClass().add("report-row-line");
    grid.add(line, NAME, at, OVER + 1, 1);
    grid.add(name(row), NAME, at);
    if (!barless && !ticks.isEmpty()) {
      TimeTrack track = new TimeTrack(row.plan(), row.taken(), ticks);
      GridPane.setFillHeight(track, true);
      track.setMaxHeight(Double.MAX_VALUE);
      grid.add(track, BAR, at);
    }
    grid.add(number(row.planned(), "muted"), PLANNED, at);
    grid.add(number(row.actual(), "semibold"), ACTUAL, at);
    grid.add(over(row), OVER, at);
  }

  private Node name(Row row) {
    Label title = new Label(row.title());
    title.getStyleClass().add(row.icon() == null ? "bold" : "body");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title);
    words.setAlignment(Pos.CENTER_LEFT);
    if (!row.remarks().isEmpty()) {
      words.getChildren().add(wrapped(row.remarks(), "dense"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox name = new HBox(words);
    Icon icon = row.icon();
    if (icon != null) {
      name.getChildren().addFirst(Icons.of(icon, 16));
    }
    name.setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("report-name");
    name.setAccessibleRole(AccessibleRole.TEXT);
    name.setAccessibleText(row.said());
    return name;
  }

  private static Label number(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("body", "report-number", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** Beyond the plan by sign, icon and colour; within it by its sign and colour; else by words. */
  private static Label over(Row row) {
    Label label = number(row.over(), row.icon() == null ? "semibold" : "body");
    if (row.off() > 0) {
      label.getStyleClass().addAll("warning-text", "semibold");
      label.setGraphic(Icons.of(Icon.WARNING, 12));
    } else if (!row.compared()) {
      label.getStyleClass().add("muted");
    } else if (row.off() < 0) {
      label.getStyleClass().addAll("success-text", "semibold");
    }
    return label;
  }

  private Node shares(List<Share> shares) {
    VBox all = new VBox();
    all.setId("report-shares");
    all.getStyleClass().add("report-shares");
    for (Share share : shares) {
      Label way = new Label(share.way());
      way.getStyleClass().addAll("body", "report-way");
      way.setMinWidth(USE_PREF_SIZE);
      way.setWrapText(true);
      way.setMinHeight(USE_PREF_SIZE);
      TimeTrack track = new TimeTrack(-1, share.part(), List.of());
      HBox.setHgrow(track, Priority.ALWAYS);
      Label time = number(share.time(), "muted");
      Label percent = number(share.percent(), "semibold");
      HBox bar = new HBox(track, time, percent);
      bar.setAlignment(Pos.CENTER_LEFT);
      bar.getStyleClass().add("report-share-bar");
      if (barless) {
        bar.getChildren().remove(track);
        bar.setAlignment(Pos.CENTER_RIGHT);
        all.getChildren().add(new RowOrStack(way, bar));
      } else {
        HBox row = new HBox(way, bar);
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        all.getChildren().add(row);
      }
    }
    return all;
  }

  private static Label heading(String text) {
    Label heading = wrapped(text, "size16");
    heading.getStyleClass().setAll("label", "size16", "semibold", "report-subheading");
    return heading;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("dense", "muted");
    return label;
  }

  private static Label wrapped(String text, String size) {
    Label label = new Label(text);
    label.getStyleClass().add(size);
    if (size.equals("dense")) {
      label.getStyleClass().add("muted");
    }
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
