package no.samtakt.ui.timeline;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.ProgressBlocks;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The run sheet as a list. Enter or a double click goes to an item, Delete leaves it out, Alt with
 * an arrow moves it.
 */
public final class TimelineView extends VBox {
  /** Room for a row or two, and for some of them, in pixels. */
  private static final double FIRST_ROWS = 100;

  private static final double SOME_ROWS = 320;

  private final TimelineViewModel model;
  private final Label progress = label("dense", "muted");
  private final Label start = label("meta", "muted");
  private final Label end = label("meta", "muted");
  private final ProgressBlocks blocks = new ProgressBlocks();
  private final ListView<TimelineLine> list = new ListView<>();

  /** Rows are of different heights: the list knows where one stands when it has been laid out. */
  private final PauseTransition settled = new PauseTransition(Duration.millis(60));

  private List<Item> shown = List.of();
  private int standing = -2;
  private @Nullable TimelineHead painted;
  private boolean low;
  private boolean opened;
  private boolean filled;

  /**
   * The head of the list; the list comes in steps, one a frame, because rows are what takes time to
   * make.
   */
  public TimelineView(TimelineViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().addAll("timeline", "side");
    Label heading = label("semibold");
    speech.bind(heading, "timeline.heading");
    VBox head = new VBox(spread(heading, progress), blocks, spread(start, end));
    head.getStyleClass().addAll("timeline-head", "line-below");

    list.setId("timeline-list");
    list.getStyleClass().add("timeline-list");
    list.setCellFactory(each -> new TimelineCell(model));
    speech.bind(list.accessibleTextProperty(), "timeline.heading");
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(click -> {
      boolean together = list.getSelectionModel().getSelectedItem() instanceof TimelineLine.Behind;
      if (click.getButton() == MouseButton.PRIMARY && (together || click.getClickCount() == 2)) {
        jump();
      }
    });
    list.setContextMenu(menu(speech));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMaxHeight(FIRST_ROWS);
    getChildren().add(head);

    settled.setOnFinished(over -> list.scrollTo(Math.max(0, line() - 2)));
    list.heightProperty().addListener((o, before, height) -> scroll());
    model.snapshotProperty().addListener((o, before, now) -> paint(now));
    model.experienceProperty().addListener((o, before, now) -> list.refresh());
    speech.onChange(this, words -> paint(model.snapshotProperty().get()));
  }

  /** Puts the list in, empty. */
  public void addList() {
    getChildren().add(list);
  }

  /** Puts the first row into it. */
  public void addFirstRow() {
    Snapshot now = model.snapshotProperty().get();
    if (now != null) {
      list.getItems().setAll(TimelineLine.of(now, false).subList(0, 1));
    }
  }

  /** Fills it, and shows some of the rows. */
  public void addRows() {
    filled = true;
    fill();
  }

  /** Lets it show more of them. */
  public void addMoreRows() {
    list.setMaxHeight(SOME_ROWS);
  }

  /** Lets it have all that there is room for. */
  public void addAllRows() {
    list.setMaxHeight(Double.MAX_VALUE);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(TimelineView.class.getResource("timeline.css"));
  }

  private ContextMenu menu(Speech speech) {
    MenuItem go = new MenuItem();
    speech.bind(go.textProperty(), "timeline.go-here");
    go.setOnAction(chosen -> jump());
    MenuItem skip = new MenuItem();
    speech.bind(skip.textProperty(), "timeline.skip-or-back");
    skip.setOnAction(chosen -> skip());
    return new ContextMenu(
        go, skip, moving(speech, "timeline.move-up", -1), moving(speech, "timeline.move-down", 1));
  }

  private MenuItem moving(Speech speech, String name, int by) {
    MenuItem moving = new MenuItem();
    speech.bind(moving.textProperty(), name);
    moving.setOnAction(chosen -> move(by));
    return moving;
  }

  private void key(KeyEvent key) {
    boolean up = key.getCode() == KeyCode.UP;
    if (key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
      move(up ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      jump();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      skip();
      key.consume();
    }
  }

  private void jump() {
    switch (list.getSelectionModel().getSelectedItem()) {
      case TimelineLine.One(ItemId item, int index) -> model.jump(item);
      case TimelineLine.Behind behind -> {
        opened = true;
        fill();
      }
      case TimelineLine.End end -> {}
      case null -> {}
    }
  }

  private void move(int by) {
    if (list.getSelectionModel().getSelectedItem() instanceof TimelineLine.One one) {
      model.move(one.item(), by);
    }
  }

  private void skip() {
    if (list.getSelectionModel().getSelectedItem() instanceof TimelineLine.One one) {
      model.toggleSkipped(one.item());
    }
  }

  private void paint(@Nullable Snapshot now) {
    if (now == null) {
      return;
    }
    TimelineHead head = model.head(now);
    if (!head.equals(painted)) {
      painted = head;
      progress.setText(head.progress());
      start.setText(head.start());
      end.setText(head.end());
      blocks.show(head.blocks());
    }
    List<Item> items = now.state().sheet().items();
    int index = TimelineViewModel.index(now);
    if (index != standing) {
      standing = index;
      opened = false;
      fill();
      scroll();
    } else if (!items.equals(shown)) {
      fill();
    }
  }

  /** In a low window what lies behind is taken together in one line, which opens when pressed. */
  public void setLow(boolean isLow) {
    if (low != isLow) {
      low = isLow;
      opened = false;
      fill();
    }
  }

  /** Gives the list the focus, with what runs chosen. */
  public void focusList() {
    list.requestFocus();
    list.getSelectionModel().select(line());
  }

  private void fill() {
    Snapshot now = model.snapshotProperty().get();
    if (now == null || !filled) {
      return;
    }
    shown = now.state().sheet().items();
    List<TimelineLine> lines = TimelineLine.of(now, low && !opened);
    if (!lines.equals(list.getItems())) {
      TimelineLine chosen = list.getSelectionModel().getSelectedItem();
      list.getItems().setAll(lines);
      if (chosen instanceof TimelineLine.One one) {
        choose(one.item());
      }
    }
  }

  /** Keeps an item chosen, and in view, wherever it stands by now. */
  public void choose(ItemId item) {
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof TimelineLine.One one && one.item().equals(item)) {
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !isInView(flow, i)) {
          list.scrollTo(Math.max(0, i - 2));
        }
      }
    }
  }

  private static boolean isInView(VirtualFlow<?> flow, int line) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first == null || last == null || (first.getIndex() < line && line < last.getIndex());
  }

  /** The line of what runs. */
  private int line() {
    boolean together =
        !list.getItems().isEmpty() && list.getItems().getFirst() instanceof TimelineLine.Behind;
    return together ? 1 : Math.max(0, standing);
  }

  /** Keeps what runs in view, with a little of what was before it. */
  private void scroll() {
    settled.playFromStart();
  }

  private static HBox spread(Label left, Label right) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox spread = new HBox(left, between, right);
    spread.setAlignment(Pos.BASELINE_LEFT);
    return spread;
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    return label;
  }
}
