package no.samtakt.app;

import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.cards.CardsView;
import no.samtakt.ui.groups.GroupsView;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.TimerView;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.ui.notes.NotesView;
import no.samtakt.ui.now.NowView;
import no.samtakt.ui.now.NowView.Height;
import no.samtakt.ui.status.SheetHead;
import no.samtakt.ui.status.StatusView;
import no.samtakt.ui.timeline.TimelineView;
import no.samtakt.ui.transport.TransportView;
import no.samtakt.ui.transport.TransportView.Room;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The console: the run sheet, what runs now, the tools, and the row that drives it all. */
final class Console extends VBox {
  /** Below these widths and heights, in pixels at 100 % text, something gives way. */
  private static final double NARROW = 1360;

  private static final double ROOMY = 1280;
  private static final double SMALL = 1000;
  private static final double LOW = 830;
  private static final double FLAT = 560;
  private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
  private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");

  private static final int NOTES = 0;
  private static final int GROUPS = 1;
  private static final int CARDS = 2;

  private final Panes panes;
  private final NotesView notes;
  private final GroupsView groups;
  private final ToolPane tools;
  private final ObservableDoubleValue scale;
  private final TimelineView timeline;
  private final NowView now;
  private final TransportView transport;
  private final VBox left;
  private final VBox right;
  private final SheetHead sheetHead;
  private final StatusView status;
  private final ParticipantBox participantBox;
  private List<Action> more = List.of();
  private boolean small;

  /** Held here, because the scale outlives the console and holds it only weakly. */
  private final InvalidationListener resized = changed -> fit();

  /**
   * @param scale how large text is, where 1.0 is the design's own size
   */
  Console(Panes panes, Speech speech, ParticipantBox participantBox, ObservableDoubleValue scale) {
    this.panes = panes;
    this.scale = scale;
    this.participantBox = participantBox;
    setId("console");
    getStyleClass().addAll("console", "canvas");
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    sheetHead = new SheetHead(panes.status(), speech);
    status = new StatusView(panes.status(), speech);
    timeline = new TimelineView(panes.timeline(), speech);
    VBox.setVgrow(timeline, Priority.ALWAYS);
    left = new VBox(sheetHead, timeline);
    left.getStyleClass().addAll("console-left", "line-right");

    notes = new NotesView(panes.notes(), speech, this::leave);
    groups = new GroupsView(panes.groups(), speech);
    tools =
        new ToolPane(
            speech,
            notes,
            groups,
            new CardsView(panes.cards(), speech, this::leave),
            this::toggleSheet);
    now = new NowView(panes.now(), speech, panes.copy());
    HBox.setHgrow(now, Priority.ALWAYS);
    HBox row = new HBox(now, tools.rail());
    StackPane middle = new StackPane(row, tools.tabs());
    middle.setMinHeight(0);
    row.setMinHeight(0);
    StackPane.setAlignment(tools.tabs(), Pos.TOP_RIGHT);
    VBox.setVgrow(middle, Priority.ALWAYS);
    right = new VBox(status, middle);
    right.setMinWidth(0);
    left.setMaxWidth(USE_PREF_SIZE);
    StackPane body = new StackPane(right, left);
    StackPane.setAlignment(left, Pos.CENTER_LEFT);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    transport = new TransportView(panes.transport(), speech, this::requestFocus, participantBox);
    getChildren().addAll(body, transport);
    widthProperty().addListener(resized);
    tools.tabs().visibleProperty().addListener(opened -> margins());
    heightProperty().addListener(resized);
    scale.addListener(new WeakInvalidationListener(resized));
    fit();
  }

  static URL[] styleSheets() {
    return new URL[] {
      Objects.requireNonNull(Console.class.getResource("console.css")),
      TimelineView.styleSheet(),
      TimerView.styleSheet(),
      NowView.styleSheet(),
      StatusView.styleSheet(),
      TransportView.styleSheet(),
      NotesView.styleSheet(),
      GroupsView.styleSheet(),
      CardsView.styleSheet(),
    };
  }

  /** Paints a moment of the session into every pane. */
  void show(Snapshot snapshot) {
    panes.show(snapshot);
  }

  SheetHead sheetHead() {
    return sheetHead;
  }

  StatusView status() {
    return status;
  }

  /** Gives what the window says in passing a place where it covers nothing. */
  void place(Node notice) {
    now.place(notice);
  }

  /** What can be asked for here, with its keys. */
  List<Action> actions() {
    TransportViewModel transport = panes.transport();
    BooleanSupplier running = () -> stage() == Steps.Stage.RUNNING;
    List<Action> all = new ArrayList<>();
    all.add(
        Action.of("keys.pause", Icon.PAUSE, transport::pauseOrResume)
            .on(Stroke.alone(KeyCode.SPACE))
            .on(Stroke.shortcut(KeyCode.PERIOD))
            .when(running));
    all.add(
        Action.of("keys.next", Icon.NEXT, transport::next)
            .on(Stroke.alone(KeyCode.RIGHT))
            .on(Stroke.shortcut(KeyCode.ENTER))
            .when(() -> stage() != Steps.Stage.ENDED));
    all.add(
        Action.of("keys.previous", Icon.PREVIOUS, transport::back)
            .on(Stroke.alone(KeyCode.LEFT))
            .when(running));
    all.add(
        Action.of("keys.more", Icon.ADD, () -> transport.adjust(Duration.ofMinutes(1)))
            .on(Stroke.alone(KeyCode.PLUS))
            .when(running));
    all.add(
        Action.of("keys.less", Icon.REMOVE, () -> transport.adjust(Duration.ofMinutes(-1)))
            .on(Stroke.alone(KeyCode.MINUS))
            .when(running));
    all.add(Action.of("keys.note", Icon.WRITE, this::openNotes).on(Stroke.alone(KeyCode.N)));
    all.add(Action.of("keys.groups", Icon.PEOPLE, this::openGroups).on(Stroke.alone(KeyCode.G)));
    all.add(Action.of("keys.card", Icon.CARDS, this::drawCard).on(Stroke.alone(KeyCode.K)));
    all.add(
        Action.of("keys.participants", Icon.PARTICIPANT_WINDOW, participantBox::toggle)
            .on(Stroke.alone(KeyCode.P)));
    all.add(
        Action.of("keys.full-screen", Icon.EXPAND, participantBox::toggleFullScreen)
            .on(Stroke.function(KeyCode.F11))
            .when(participantBox::isOpen));
    all.add(
        Action.of("keys.undo", Icon.UNDO, transport::undo)
            .on(Stroke.shortcut(KeyCode.Z).outsideText())
            .when(() -> undo() != null));
    all.addAll(more);
    return all;
  }

  /** Says whether keys alone work just now. */
  void setSingleKeys(boolean on) {
    transport.setSingleKeys(on);
  }

  /** Every item of the sheet, to go to. */
  List<Action> destinations() {
    return panes.timeline().destinations();
  }

  /** Adds to what can be asked for. */
  void offer(List<Action> others) {
    more = List.copyOf(others);
  }

  private Steps.@Nullable Stage stage() {
    Steps steps = panes.transport().screenProperty().get();
    return steps == null ? null : steps.stage();
  }

  private @Nullable Message undo() {
    Steps steps = panes.transport().screenProperty().get();
    return steps == null ? null : steps.undo();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave();
      key.consume();
    }
  }

  /** Leaves one layer: an opened pane, or the field that has the focus. */
  void leave() {
    tools.close();
    if (small) {
      left.setVisible(false);
    }
    requestFocus();
  }

  private void openNotes() {
    tools.open(NOTES);
    notes.focusField();
  }

  private void openGroups() {
    tools.open(GROUPS);
    groups.focusFirst();
  }

  private void drawCard() {
    tools.open(CARDS);
    panes.cards().draw();
  }

  /**
   * What there is room for, measured in the window's own text: large text leaves less of it. The
   * timer, its bar, pause, next and the expected end never go.
   */
  private void fit() {
    double width = getWidth() / scale.get();
    double height = getHeight() / scale.get();
    boolean narrow = width < NARROW;
    boolean small = width < SMALL;
    pseudoClassStateChanged(NARROW_WINDOW, narrow);
    tools.setNarrow(narrow);
    tools.setSheetShown(small);
    tools.setFlat(height < FLAT);
    if (small != this.small) {
      this.small = small;
      left.setVisible(!small);
      left.pseudoClassStateChanged(FLOATING, small);
      tools.tabs().pseudoClassStateChanged(FLOATING, small);
    }
    participantBox.setShort(narrow);
    participantBox.setIconAlone(small);
    transport.setRoom(small ? Room.SMALL : width < ROOMY ? Room.NARROW : Room.WIDE);
    timeline.setLow(height < LOW);
    now.setRoom(height < FLAT ? Height.FLAT : height < LOW ? Height.LOW : Height.HIGH);
    margins();
  }

  /** Room for what stands beside the middle; what is laid over it gets none. */
  private void margins() {
    boolean narrow = getPseudoClassStates().contains(NARROW_WINDOW);
    double beside = small ? 0 : left.prefWidth(-1);
    // An opened pane pushes the middle aside, so that the timer is never behind it; in a small
    // window nothing would be left of the middle, and the pane lies over it instead.
    double tabs = tools.tabs().isVisible() && !small ? tools.tabs().prefWidth(-1) : 0;
    HBox.setMargin(now, new Insets(0, tabs, 0, 0));
    StackPane.setMargin(right, new Insets(0, 0, 0, beside));
    double rail = narrow ? tools.rail().prefWidth(-1) : 0;
    StackPane.setMargin(tools.tabs(), new Insets(0, rail, 0, 0));
  }

  private void toggleSheet() {
    left.setVisible(!left.isVisible());
    if (left.isVisible()) {
      tools.close();
      timeline.focusList();
    } else {
      requestFocus();
    }
  }

  /** Sizes come from the style sheets, so they are asked for once those have been read. */
  @Override
  protected void layoutChildren() {
    margins();
    super.layoutChildren();
  }
}
