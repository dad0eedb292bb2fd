package no.samtakt.ui.report;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.report.ReportScreen.Fact;

/** The report of one session, all over the window. Esc, or the arrow, leads back. */
public final class ReportView extends StackPane {
  /** Narrower, in pixels at 100 % text, the notes stand under the times. */
  private static final double WIDE = 1080;

  /** Narrower, there are no bars. */
  private static final double BARS = 560;

  private static final int MARK = 36;

  /** The keys that led here lead to what is new. */
  private static final KeyCombination AGAIN = KeyCombination.valueOf("Shortcut+R");

  private final ReportViewModel model;
  private final Speech speech;
  private final ObservableDoubleValue scale;
  private final ActionButton back = Buttons.iconOnly(Icon.BACK);
  private final Label title = new Label();
  private final Label when = new Label();
  private final Label remarks = new Label();
  private final FlowPane facts = new FlowPane();
  private final TimeSection time;
  private final NotesSection notes;
  private final VBox above = new VBox();
  private final VBox left = new VBox();
  private final ReadingPane leftScroll;
  private final ReadingPane rightScroll;
  private final HBox beside = new HBox();
  private final PeopleSection people = new PeopleSection();
  private final ReportBar bar;
  private boolean stacked;
  // The theme outlives this screen: it must not keep it alive.
  private final InvalidationListener resized = changed -> fit();

  /**
   * The report in the window.
   *
   * @param pictures where the pictures of notes are read
   * @param scale how large text is, where 1.0 is the design's own size
   */
  public ReportView(
      ReportViewModel model,
      Exporting exporting,
      ReportPictures pictures,
      Speech speech,
      ObservableDoubleValue scale) {
    this.model = model;
    this.speech = speech;
    this.scale = scale;
    setId("report");
    getStyleClass().addAll("report", "canvas");
    time = new TimeSection(speech);
    PictureOverlay large = new PictureOverlay(pictures, speech);
    notes = new NotesSection(model, pictures, speech, large::show);
    bar = new ReportBar(model, exporting, speech);
    left.getStyleClass().add("report-left");
    left.getChildren().addAll(time, people);
    leftScroll = reading("report-times", left, "report.time-caption");
    rightScroll = reading("report-side", notes, "report.notes");
    rightScroll.getStyleClass().addAll("line-left", "report-side");
    HBox.setHgrow(leftScroll, Priority.ALWAYS);
    beside.getChildren().setAll(leftScroll, rightScroll);
    above.getChildren().setAll(top(exporting), facts);
    BorderPane page = new BorderPane(beside);
    page.setTop(above);
    getChildren().setAll(page, large);
    facts.getStyleClass().addAll("report-facts", "line-below");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            exporting.back();
          } else if (screen().going() && (key.getCode() == KeyCode.F5 || AGAIN.match(key))) {
            key.consume();
            exporting.refresh();
          } else if (read().page(key)) {
            key.consume();
          }
        });
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(screen());
    widthProperty().addListener(resized);
    scale.addListener(new WeakInvalidationListener(resized));
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(ReportView.class.getResource("report.css"));
  }

  /** Puts the focus where it leads back. */
  public void focusFirst() {
    back.requestFocus();
  }

  /** Puts the focus where the text to participants was asked for. */
  public void focusFollowUp() {
    bar.focusFollowUp();
  }

  /** Puts something under the times, such as what is kept of those who took part. */
  public void addBelow(Node more) {
    left.getChildren().add(more);
  }

  private ReadingPane reading(String id, Node content, String name) {
    ReadingPane pane = new ReadingPane(content);
    pane.setId(id);
    speech.bind(pane.accessibleTextProperty(), name);
    return pane;
  }

  /** The part that holds the focus; the times where none does. */
  private ReadingPane read() {
    return rightScroll.isFocusWithin() ? rightScroll : leftScroll;
  }

  private Node top(Exporting exporting) {
    back.setId("report-back");
    speech.bind(back, "report.back");
    back.setOnAction(pressed -> exporting.back());
    title.setId("report-title");
    title.getStyleClass().addAll("question", "semibold");
    when.setId("report-when");
    when.getStyleClass().addAll("dense", "muted");
    remarks.getStyleClass().addAll("dense", "muted");
    VBox words = new VBox(title, when, remarks);
    for (Label label : new Label[] {title, when, remarks}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    remarks.managedProperty().bind(remarks.visibleProperty());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(back, new LogoMark(MARK), words);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("report-head");
    RowOrStack top = new RowOrStack(head, bar);
    top.getStyleClass().addAll("report-top", "line-below");
    return top;
  }

  private ReportScreen screen() {
    return model.screenProperty().get();
  }

  private void paint(ReportScreen screen) {
    title.setText(screen.title());
    when.setText(screen.when());
    remarks.setText(screen.remarks());
    remarks.setVisible(!screen.remarks().isEmpty());
    bar.setGoing(screen.going());
    facts.getChildren().setAll(screen.facts().stream().map(ReportView::fact).toList());
    time.show(screen);
    people.show(screen);
    notes.show(screen);
  }

  private static Node fact(Fact fact) {
    Label what = new Label(fact.fact());
    what.getStyleClass().addAll("size16", "semibold");
    Label more = new Label(fact.more());
    more.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {what, more}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(what, more);
    Icon icon =
        switch (fact.about()) {
          case END -> fact.late() ? Icon.WARNING : Icon.ON_SCHEDULE;
          case CAUGHT_UP -> Icon.CATCH_UP;
          case PEOPLE -> Icon.PEOPLE;
          case GROUPS -> Icon.MET_BEFORE;
          case NOTES -> Icon.NOTES;
        };
    HBox row = new HBox(Icons.of(icon, 20), words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass()
        .addAll("report-fact", "report-fact-" + fact.about().name().toLowerCase(Locale.ROOT));
    if (fact.late()) {
      row.getStyleClass().add("report-fact-late");
    }
    return row;
  }

  /** Measured in the window's own text: large text leaves less room. */
  private void fit() {
    double room = getWidth() / scale.get();
    if (room <= 0) {
      return;
    }
    boolean nowStacked = room < WIDE;
    time.setBarless(room < BARS);
    if (nowStacked == stacked) {
      return;
    }
    stacked = nowStacked;
    if (stacked) {
      rightScroll.setContent(null);
      left.getChildren().add(1, notes);
      // What stands still leaves room for what is read.
      above.getChildren().remove(facts);
      left.getChildren().addFirst(facts);
      beside.getChildren().remove(rightScroll);
    } else {
      left.getChildren().removeAll(notes, facts);
      above.getChildren().add(facts);
      rightScroll.setContent(notes);
      beside.getChildren().add(rightScroll);
    }
  }
}
