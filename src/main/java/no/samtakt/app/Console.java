package no.samtakt.app;

import java.util.List;
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
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.CatchUpBanner;
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

  /** What lies over the middle keeps so far from its edges, in pixels. */
  private static final double SIDE = 16;

  private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
  private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");

  private final Panes panes;
  private final Tools tools;
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
  private @Nullable Notices placed;
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
    now = new Lazily<>(() -> new NowView(panes.now(), speech, panes.copying()::copy));
    timeline = new Lazily<>(() -> new TimelineView(panes.timeline(), speech));
    tools =
        new Tools(
            panes, speech, motion, middle, now, this::leave, this::toggleSheet, this::margins);
    tools.onTurned(this::placeNotices);
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
    return List.of(this::makeFrame, now::get, transport::get, tools::pane);
  }

  private void makeFrame() {
    right.getChildren().addAll(status.get(), catchUp.get(), middle);
  }

  /** Puts the pieces into their places, one a frame; what drives the session comes first. */
  List<Runnable> entering() {
    return List.of(
        () -> getChildren().add(transport.get()),
        () -> tools.enter(middle, row),
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
        () -> tools.pane().fill());
  }

  SheetHead sheetHead() {
    return sheetHead;
  }

  StatusView status() {
    return status.get();
  }

  /** Gives what the window says in passing a place where it covers nothing. */
  void place(Notices notices) {
    placed = notices;
    placeNotices();
  }

  /** Where a tool has the middle, they stand under it: what gives way to it is not seen. */
  private void placeNotices() {
    Notices notices = placed;
    if (notices == null) {
      return;
    }
    if (tools.isSpread()) {
      VBox.setMargin(notices, new Insets(0, SIDE, SIDE, SIDE));
      right.getChildren().remove(notices);
      right.getChildren().add(notices);
    } else {
      now.get().place(notices);
    }
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

  /** Shows an item in the run sheet, also where that has no room of its own. */
  void reveal(ItemId item) {
    left.setVisible(true);
    timeline.get().choose(item);
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave();
      key.consume();
    }
  }

  /** Leaves one layer: an opened pane, or the field that has the focus. */
  void leave() {
    if (tools.leave()) {
      return;
    }
    if (small) {
      left.setVisible(false);
    }
    requestFocus();
  }

  Tools tools() {
    return tools;
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
    tools.setRoom(room);
    if (room.small() != small) {
      small = room.small();
      left.setVisible(!small);
      left.pseudoClassStateChanged(FLOATING, small);
      tools.pane().tabs().pseudoClassStateChanged(FLOATING, small);
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
    double wide = tools.beside();
    boolean room = getWidth() - tools.pane().rail().prefWidth(-1) - wide >= LEAST * scale.get();
    double tabs = !small || room ? wide : 0;
    now.get().setSqueezed(small && tabs > 0);
    Insets pushed = new Insets(0, tabs, 0, 0);
    // Setting a margin asks for another layout, also where it is the same.
    if (!pushed.equals(HBox.getMargin(now.get()))) {
      HBox.setMargin(now.get(), pushed);
    }
    Margins.set(right, new Insets(0, 0, 0, beside));
    tools.place(narrow);
  }

  private void toggleSheet() {
    left.setVisible(!left.isVisible());
    if (left.isVisible()) {
      tools.pane().close();
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
