package no.samtakt.app;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import no.samtakt.ui.cards.CardsView;
import no.samtakt.ui.groups.ChangeCard;
import no.samtakt.ui.groups.GroupsView;
import no.samtakt.ui.groups.RoomsScreen;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.notes.NotesView;
import no.samtakt.ui.now.NowView;
import no.samtakt.ui.now.TimeHead;
import org.jspecify.annotations.Nullable;

/** Notes, groups and cards beside the middle; groups may take the middle as well. */
final class Tools {
  private static final int NOTES = 0;
  private static final int GROUPS = 1;
  private static final int CARDS = 2;

  private final Panes panes;
  private final Lazily<NotesView> notes;
  private final Lazily<GroupsView> groups;
  private final Lazily<ToolPane> pane;
  private final Lazily<Spread> spread;
  private final Runnable fit;
  private Runnable turned = () -> {};
  private @Nullable ChangeCard waiting;

  /**
   * @param middle what they stand in
   * @param now what gives way where the groups take the middle
   * @param leave leaves one layer
   * @param sheet shows the run sheet, where that has no room of its own
   * @param fit is told when what they take is another
   */
  Tools(
      Panes panes,
      Speech speech,
      Motion motion,
      StackPane middle,
      Supplier<NowView> now,
      Runnable leave,
      Runnable sheet,
      Runnable fit) {
    this.panes = panes;
    this.fit = fit;
    notes =
        new Lazily<>(() ->
            new NotesView(
                panes.notes(),
                panes.harvest(),
                panes.carry(),
                panes.lessons(),
                panes.notePictures(),
                speech,
                leave));
    groups =
        new Lazily<>(() -> {
          GroupsView view =
              new GroupsView(panes.groups(), panes.series(), panes.outputs(), speech, motion);
          view.onSpread(this::turnSpread);
          return view;
        });
    Supplier<Node> cards = () -> new CardsView(panes.cards(), speech, leave);
    pane = new Lazily<>(() -> new ToolPane(speech, notes, groups, cards, sheet));
    Lazily<TimeHead> head = new Lazily<>(() -> new TimeHead(panes.now(), speech));
    spread = new Lazily<>(() -> new Spread(middle, pane.get(), now, head));
  }

  /** Says what is to be done when the groups have taken the middle, or given it back. */
  void onTurned(Runnable told) {
    turned = told;
  }

  ToolPane pane() {
    return pane.get();
  }

  /** Puts them into their places. */
  void enter(StackPane middle, HBox row) {
    TabPane tabs = pane().tabs();
    tabs.visibleProperty().addListener(opened -> fit.run());
    tabs.getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> narrow());
    panes.groups().rooms().screenProperty().addListener((o, was, now) -> tell(now));
    StackPane.setAlignment(tabs, Pos.TOP_RIGHT);
    row.getChildren().add(pane().rail());
    middle.getChildren().add(tabs);
  }

  /** Whoever lacks a room is told of also where the groups cannot be seen. */
  private void tell(RoomsScreen screen) {
    ChangeCard card = screen.mending();
    if (!Objects.equals(card, waiting)) {
      waiting = card;
      pane().setWaiting(GROUPS, card != null, Icon.PEOPLE, card == null ? "" : card.heading());
    }
  }

  boolean isSpread() {
    return spread.get().isOn();
  }

  /** Says how much room the window has. */
  void setRoom(ConsoleRoom room) {
    pane().setNarrow(room.narrow());
    pane().tabs().setVisible(!room.narrow() || isSpread());
    pane().setSheetShown(room.small());
    pane().setFlat(room.flat());
  }

  /** How wide they stand beside the middle; nothing where they have all of it. */
  double beside() {
    return pane().tabs().isVisible() && !isSpread() ? pane().tabs().prefWidth(-1) : 0;
  }

  void place(boolean narrow) {
    spread.get().place(narrow);
  }

  void openNotes() {
    pane().open(NOTES);
    notes.get().focusField();
  }

  /** Opens the groups; where they have the keyboard already, they get the whole middle. */
  void openGroups() {
    if (pane().shows(GROUPS) && (isSpread() || hasFocus(groups.get()))) {
      turnSpread();
      return;
    }
    pane().open(GROUPS);
    groups.get().focusFirst();
  }

  /** Asked of the scene: a node that was taken out and put in again may remember it wrongly. */
  private static boolean hasFocus(Node pane) {
    Node within = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (within != null && !within.equals(pane)) {
      within = within.getParent();
    }
    return within != null;
  }

  /** Does what is proposed for the groups that are in their rooms, once it has been seen. */
  void mendGroups() {
    if (pane().shows(GROUPS) && groups.get().showsMending()) {
      panes.groups().rooms().acceptMending();
    } else {
      pane().open(GROUPS);
      groups.get().focusFirst();
    }
  }

  /** Seats people by their wishes, once the topics have been seen. */
  void seatByWish() {
    if (pane().shows(GROUPS)) {
      panes.groups().rooms().form();
    } else {
      pane().open(GROUPS);
      groups.get().focusFirst();
    }
  }

  void openCards() {
    pane().open(CARDS);
  }

  void drawCard() {
    openCards();
    panes.cards().draw();
  }

  /** Takes one layer away; answers whether it was the groups' hold on the middle. */
  boolean leave() {
    boolean wide = isSpread();
    if (wide) {
      turnSpread();
    } else {
      pane().close();
    }
    return wide;
  }

  private void narrow() {
    if (isSpread()) {
      set(false);
    }
  }

  private void turnSpread() {
    set(!isSpread());
    groups.get().focusFirst();
  }

  private void set(boolean wide) {
    spread.get().set(wide);
    groups.get().setSpread(wide);
    fit.run();
    turned.run();
  }
}
