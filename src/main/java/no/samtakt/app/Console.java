package no.samtakt.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cards.CardsView;
import no.samtakt.ui.groups.GroupsView;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.CatchUpBanner;
import no.samtakt.ui.notes.NotesView;
import no.samtakt.ui.now.NowView;
import no.samtakt.ui.status.SheetHead;
import no.samtakt.ui.status.StatusView;
import no.samtakt.ui.timeline.TimelineView;
import no.samtakt.ui.transport.TransportView;
import org.jspecify.annotations.Nullable;

/** The console: the run sheet, what runs now, the tools, and the row that drives it all. */
final class Console extends VBox {
  /** What the middle can do with beside an opened tool, in pixels at 100 % text. */
  private static final double LEAST = 260;

  private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
  private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");

  private static final int NOTES = 0;
  private static final int GROUPS = 1;
  private static final int CARDS = 2;

  private final Panes panes;
  private final Lazily<NotesView> notes;
  private final Lazily<GroupsView> groups;
  private final Lazily<ToolPane> tools;
  private final ObservableDoubleValue scale;
  private final Lazily<TimelineView> timeline;
  private final Lazily<NowView> now;
  private final Lazily<TransportView> transport;
  private final VBox left;
  private final VBox right = new VBox();
  private final HBox row = new HBox();
  private final StackPane middle = new StackPane(row);
  private final SheetHead sheetHead;
  private final Lazily<StatusView> status;
  private final Lazily<CatchUpBanner> catchUp;
  private final ParticipantBox participantBox;
  private @Nullable CohostSeat cohost;
  private boolean small;

  /** Held here, because the scale outlives the console and holds it only weakly. */
  private final InvalidationListener resized = changed -> fit();

  /**
   * @param scale how large text is, where 1.0 is the design's own size
   */
  Console(
      Panes panes,
      Speech speech,
      ParticipantBox participantBox,
      Lazily<CatchUpBanner> catchUp,
      Motion motion,
      ObservableDoubleValue scale) {
    this.catchUp = catchUp;
    this.panes = panes;
    this.scale = scale;
    this.participantBox = participantBox;
    setId("console");
    getStyleClass().addAll("console", "canvas");
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    sheetHead = new SheetHead(panes.status(), speech);
    left = new VBox(sheetHead);
    left.getStyleClass().addAll("console-left", "line-right");
    left.setMaxWidth(USE_PREF_SIZE);
    StackPane.setAlignment(left, Pos.CENTER_LEFT);
    middle.setMinHeight(0);
    row.setMinHeight(0);
    VBox.setVgrow(middle, Priority.ALWAYS);
    right.setMinWidth(0);
    StackPane body = new StackPane(right, left);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(body);

    status = new Lazily<>(() -> new StatusView(panes.status(), speech));
    now = new Lazily<>(() -> new NowView(panes.now(), speech, panes.copy()));
    timeline = new Lazily<>(() -> new TimelineView(panes.timeline(), speech));
    notes = new Lazily<>(() -> new NotesView(panes.notes(), speech, this::leave));
    groups =
        new Lazily<>(
            () -> new GroupsView(panes.groups(), panes.series(), panes.outputs(), speech, motion));
    Supplier<Node> cards = () -> new CardsView(panes.cards(), speech, this::leave);
    tools = new Lazily<>(() -> new ToolPane(speech, notes, groups, cards, this::toggleSheet));
    transport =
        new Lazily<>(
            () -> new TransportView(panes.transport(), speech, this::requestFocus, participantBox));
    widthProperty().addListener(resized);
    heightProperty().addListener(resized);
    scale.addListener(new WeakInvalidationListener(resized));
  }

  /**
   * Makes what the console begins with, a piece at a time: each is little enough for one frame,
   * even where the virtual machine has never run any of it.
   */
  List<Runnable> making() {
    return List.of(this::makeFrame, now::get, transport::get, tools::get);
  }

  private void makeFrame() {
    right.getChildren().addAll(status.get(), catchUp.get(), middle);
  }

  private void enterTools() {
    TabPane tabs = tools.get().tabs();
    tabs.visibleProperty().addListener(opened -> margins());
    StackPane.setAlignment(tabs, Pos.TOP_RIGHT);
    row.getChildren().add(tools.get().rail());
    middle.getChildren().add(tabs);
  }

  /** Puts the pieces into their places, one a frame; what drives the session comes first. */
  List<Runnable> entering() {
    return List.of(
        () -> getChildren().add(transport.get()),
        this::enterTools,
        () -> {
          HBox.setHgrow(now.get(), Priority.ALWAYS);
          row.getChildren().addFirst(now.get());
        },
        () -> now.get().addWords(),
        () -> {
          VBox.setVgrow(timeline.get(), Priority.ALWAYS);
          left.getChildren().add(timeline.get());
        },
        () -> timeline.get().addList(),
        () -> timeline.get().addFirstRow(),
        () -> timeline.get().addRows(),
        () -> timeline.get().addMoreRows(),
        () -> timeline.get().addAllRows(),
        () -> tools.get().fill());
  }

  SheetHead sheetHead() {
    return sheetHead;
  }

  StatusView status() {
    return status.get();
  }

  /** Gives what the window says in passing a place where it covers nothing. */
  void place(Notices notices) {
    now.get().place(notices);
  }

  /**
   * Gives the co-host a seat: their words stand over the middle until they are seen.
   *
   * @param timer the one beside the agenda, which stands before what leads to the co-host
   */
  void seat(CohostSeat seat, Node timer) {
    cohost = seat;
    status.get().add(timer);
    status.get().add(seat.buttons());
    right.getChildren().add(1, seat.wideBanner(this::requestFocus));
    fit();
  }

  /** Says whether keys alone work just now. */
  void setSingleKeys(boolean on) {
    transport.get().setSingleKeys(on);
  }

  /** Every item of the sheet, to go to. */
  List<Action> destinations() {
    return panes.timeline().destinations();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave();
      key.consume();
    }
  }

  /** Leaves one layer: an opened pane, or the field that has the focus. */
  void leave() {
    tools.get().close();
    if (small) {
      left.setVisible(false);
    }
    requestFocus();
  }

  void openNotes() {
    tools.get().open(NOTES);
    notes.get().focusField();
  }

  void openGroups() {
    tools.get().open(GROUPS);
    groups.get().focusFirst();
  }

  /** Does what is proposed for the groups that are in their rooms, once it has been seen. */
  void mendGroups() {
    GroupsView made = groups.made();
    if (made != null && tools.get().shows(GROUPS) && made.showsMending()) {
      panes.groups().rooms().acceptMending();
    } else {
      openGroups();
    }
  }

  void drawCard() {
    tools.get().open(CARDS);
    panes.cards().draw();
  }

  /**
   * What there is room for, measured in the window's own text: large text leaves less of it. The
   * timer, its bar, pause, next and the expected end never go.
   */
  private void fit() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      // It has no place in a window yet.
      return;
    }
    ConsoleRoom room = ConsoleRoom.of(getWidth() / scale.get(), getHeight() / scale.get());
    pseudoClassStateChanged(NARROW_WINDOW, room.narrow());
    tools.get().setNarrow(room.narrow());
    tools.get().setSheetShown(room.small());
    tools.get().setFlat(room.flat());
    if (room.small() != small) {
      small = room.small();
      left.setVisible(!small);
      left.pseudoClassStateChanged(FLOATING, small);
      tools.get().tabs().pseudoClassStateChanged(FLOATING, small);
    }
    status.get().setTight(room.tight());
    participantBox.setShort(room.narrow());
    participantBox.setIconAlone(small);
    transport.get().setRoom(room.row());
    if (cohost != null) {
      cohost.setIconAlone(room.narrow());
    }
    timeline.get().setLow(room.low());
    now.get().setRoom(room.now());
    margins();
  }

  /** Room for what stands beside the middle; what is laid over it gets none. */
  private void margins() {
    boolean narrow = getPseudoClassStates().contains(NARROW_WINDOW);
    double beside = small ? 0 : left.prefWidth(-1);
    // An opened pane pushes the middle aside, so that the timer is never behind it; where nothing
    // would be left of the middle, the pane lies over it instead.
    double wide = tools.get().tabs().prefWidth(-1);
    boolean room = getWidth() - tools.get().rail().prefWidth(-1) - wide >= LEAST * scale.get();
    double tabs = tools.get().tabs().isVisible() && (!small || room) ? wide : 0;
    now.get().setSqueezed(small && tabs > 0);
    // Setting a margin asks for another layout, also where it is the same.
    Insets pushed = new Insets(0, tabs, 0, 0);
    if (!pushed.equals(HBox.getMargin(now.get()))) {
      HBox.setMargin(now.get(), pushed);
    }
    margin(right, new Insets(0, 0, 0, beside));
    double rail = narrow ? tools.get().rail().prefWidth(-1) : 0;
    margin(tools.get().tabs(), new Insets(0, rail, 0, 0));
  }

  private static void margin(Node node, Insets room) {
    if (!room.equals(StackPane.getMargin(node))) {
      StackPane.setMargin(node, room);
    }
  }

  private void toggleSheet() {
    left.setVisible(!left.isVisible());
    if (left.isVisible()) {
      tools.get().close();
      timeline.get().focusList();
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
