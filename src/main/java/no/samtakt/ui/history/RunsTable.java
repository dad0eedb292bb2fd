package no.samtakt.ui.history;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.samtakt.history.Comparison;
import no.samtakt.history.PastRun;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** How long each item took in the runs of one sheet: a column a run, and what it uses to take. */
final class RunsTable extends VBox {
  /** The latest runs and the chosen one; what all of them together tell stands before them. */
  private static final int MOST = 3;

  private static final int FIRST_RUN = 3;

  private final Speech speech;
  private @Nullable Comparing shown;

  RunsTable(Speech speech) {
    this.speech = speech;
    setId("history-runs");
    getStyleClass().add("history-runs");
    speech.onChange(this, words -> show(shown));
    show(null);
  }

  void show(@Nullable Comparing comparing) {
    shown = comparing;
    boolean there = comparing != null;
    setVisible(there);
    setManaged(there);
    if (comparing == null) {
      getChildren().clear();
      return;
    }
    Comparison comparison = comparing.comparison();
    List<PastRun> runs = comparison.runs();
    Label heading = label(speech.text(heading(comparing), runs.size()), "size16", "semibold");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(heading);
    if (!runs.isEmpty()) {
      getChildren().add(grid(comparing));
    }
  }

  private static String heading(Comparing comparing) {
    boolean none = comparing.comparison().runs().isEmpty();
    if (comparing.session().rehearsal()) {
      return none ? "history.no-rehearsal-runs" : "history.rehearsal-runs";
    }
    return none ? "history.no-runs" : "history.runs";
  }

  private GridPane grid(Comparing comparing) {
    Comparison comparison = comparing.comparison();
    List<Integer> runs = comparing.shown(MOST);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("history-grid");
    put(grid, 0, 0, label(speech.text("history.item"), "dense", "muted"));
    put(grid, 0, 1, number(speech.text("history.planned"), "dense", "muted"));
    put(grid, 0, 2, number(speech.text("history.usually"), "dense", "muted"));
    for (int run = 0; run < runs.size(); run++) {
      String told = day(comparing.day(comparison.runs().get(runs.get(run))));
      put(grid, 0, FIRST_RUN + run, number(told, "dense", "muted"));
    }
    int row = 1;
    for (Comparison.Line line : comparison.lines()) {
      line(grid, row++, line, runs);
    }
    return grid;
  }

  private String day(RunDay run) {
    LocalDate day = run.day();
    String told =
        speech.text("history.day", day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
    LocalTime rehearsed = run.rehearsed();
    return rehearsed == null ? told : told + "\n" + speech.words().clock(rehearsed);
  }

  private void line(GridPane grid, int row, Comparison.Line line, List<Integer> runs) {
    RunWords said = new RunWords(speech.words());
    Label title = label(line.title(), "body", "history-item");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    put(grid, row, 0, title);
    put(grid, row, 1, number(said.minutes(line.planned()), "body", "muted"));
    put(grid, row, 2, number(said.usual(line.usual()), "body", "semibold"));
    for (int run = 0; run < runs.size(); run++) {
      Optional<Duration> actual = line.actual().get(runs.get(run));
      put(grid, row, FIRST_RUN + run, number(actual.map(said::minutes).orElse("–"), "body"));
    }
  }

  private static void put(GridPane grid, int row, int column, Label label) {
    grid.add(label, column, row);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
  }

  private static Label number(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
