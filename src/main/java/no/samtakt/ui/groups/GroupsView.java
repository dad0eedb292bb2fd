package no.samtakt.ui.groups;

import java.net.URL;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.GroupsScreen.Page;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/** The pane of people and groups, 360 px wide as a rule. */
public final class GroupsView extends VBox {
  /** In heights of the text beside them, where the pane has the middle of the window. */
  private static final double WIDE_PAGES = 17;

  /** A pane less high than this, in heights of its largest text, shows not all of it at once. */
  private static final double LOW = 36;

  private final GroupsViewModel model;
  private final Speech speech;
  private final Label present = new Label();
  private final ActionButton edit = Buttons.small(Icon.WRITE);
  private final HBox head;
  private final Segments<Page> pages;
  private final Warning problems = new Warning("groups-problems", Icon.WARNING);
  private final Warning notes = new Warning("groups-notes", Icon.INFO);
  private final CardBox mending;
  private final NobodyListed nobody;
  private final ListEditor editor;
  private final WishEditor wishes;
  private final Warning unclear = new Warning("groups-unclear", Icon.WARNING);
  private final GroupsBody groups;
  private final PeopleBody people;
  private final StackPane body = new StackPane();
  private final ActionButton spread = Buttons.small(Icon.EXPAND, "G");
  private final DoubleProperty pagesWidth = new SimpleDoubleProperty(this, "pagesWidth");
  private final RowOrStack top;
  private final VBox content = new VBox();
  private final HBox footer;
  private boolean wide;
  private Page shown = Page.NOBODY;

  public GroupsView(
      GroupsViewModel model,
      SeriesViewModel series,
      OutputsViewModel outputs,
      Speech speech,
      Motion motion) {
    this.model = model;
    this.speech = speech;
    setId("groups-pane");
    getStyleClass().add("side");
    head = head();
    pages =
        new Segments<>(page -> {
          if (page == Page.PEOPLE) {
            model.showPeople();
          } else {
            model.showGroups();
          }
        });
    pages.fill(pagesWidth);
    pagesWidth.bind(body.widthProperty());
    RoomsViewModel rooms = model.rooms();
    mending =
        new CardBox(
            "groups-mending",
            Icon.PERSON_JOINS,
            "R",
            speech,
            rooms::acceptMending,
            rooms::nextMending);
    nobody = new NobodyListed(model, series, speech);
    editor = new ListEditor(model, speech);
    wishes = new WishEditor(model, speech);
    groups =
        new GroupsBody(rooms, new OutputsBar(outputs, speech), model::writeWishes, speech, motion);
    people = new PeopleBody(model, new SeriesCard(series, speech), speech);
    body.getChildren().add(nobody);
    VBox.setVgrow(body, Priority.ALWAYS);
    pages.node().managedProperty().bind(pages.node().visibleProperty());
    head.managedProperty().bind(head.visibleProperty());
    speech.bind(problems.heading(), "groups.list-wrong");
    speech.bind(notes.heading(), "groups.list-notes");
    ActionButton seen = Buttons.small();
    seen.setId("groups-notes-seen");
    speech.bind(seen, "groups.list-notes-seen");
    seen.setOnAction(pressed -> model.notesRead());
    notes.offer(seen);
    footer = footer();
    top = new RowOrStack();
    arrange();
    content.getStyleClass().add("groups-pane");
    // In a low window, or with large text, all of it scrolls together.
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.screenProperty().addListener((observed, before, now) -> show(now));
    rooms.screenProperty().addListener((observed, before, now) -> mend());
    show(model.screenProperty().get());
  }

  /** The pane's own style sheet, to be installed with the window's theme. */
  public static URL styleSheet() {
    URL url = GroupsView.class.getResource("groups.css");
    if (url == null) {
      throw new IllegalStateException("missing style sheet groups");
    }
    return url;
  }

  /** Gives the button that asks for all the room, or for less again, something to do. */
  public void onSpread(Runnable turn) {
    spread.setOnAction(pressed -> turn.run());
    spread.setVisible(true);
  }

  /** Says whether the pane has the middle of the window. */
  public void setSpread(boolean isWide) {
    if (wide != isWide) {
      wide = isWide;
      arrange();
    }
  }

  private void arrange() {
    speech.bind(spread, wide ? "groups.make-narrow" : "groups.make-wide");
    spread.setIcon(wide ? Icon.COMPACT : Icon.EXPAND);
    spread.setKeyHint(wide ? "Esc" : "G");
    spread.setWordShown(wide);
    edit.setWordShown(wide);
    pagesWidth.unbind();
    content.getChildren().clear();
    top.getChildren().clear();
    groups.setSpread(wide, mending);
    footed();
    if (wide) {
      pagesWidth.bind(
          Bindings.createDoubleBinding(
              () -> WIDE_PAGES * present.getFont().getSize(), present.fontProperty()));
      top.getChildren().setAll(pages.node(), head);
      content.getChildren().setAll(top, problems, unclear, notes, body, footer);
    } else {
      pagesWidth.bind(body.widthProperty());
      content
          .getChildren()
          .setAll(head, pages.node(), problems, unclear, notes, mending, body, footer);
    }
  }

  /** Text that has grown is known of only once it has been dressed. */
  @Override
  protected void layoutChildren() {
    groups.setLow(!wide && getHeight() < LOW * present.getFont().getSize());
    super.layoutChildren();
  }

  /** Whether a proposal for the round that runs can be read. */
  public boolean showsMending() {
    return mending.isVisible();
  }

  /** Puts the keyboard where the next thing is done. */
  public void focusFirst() {
    if (mending.isVisible()) {
      mending.focus();
      return;
    }
    switch (shown) {
      case NOBODY -> nobody.focus();
      case WRITING -> editor.focus();
      case WISHING -> wishes.focus();
      case GROUPS -> groups.focus();
      case PEOPLE -> people.focus();
    }
  }

  private HBox head() {
    present.setId("groups-present");
    present.getStyleClass().addAll("size16", "semibold");
    present.setMaxWidth(Double.MAX_VALUE);
    present.setWrapText(true);
    present.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(present, Priority.ALWAYS);
    edit.setId("groups-edit");
    edit.setMinWidth(Region.USE_PREF_SIZE);
    speech.bind(edit, "groups.edit-list");
    edit.setOnAction(pressed -> model.write());
    spread.setId("groups-spread");
    spread.setMinWidth(Region.USE_PREF_SIZE);
    spread.setVisible(false);
    spread.managedProperty().bind(spread.visibleProperty());
    HBox row = new HBox(present, edit, spread);
    row.getStyleClass().add("groups-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox footer() {
    Label safe = new Label();
    safe.getStyleClass().addAll("meta", "muted");
    safe.setWrapText(true);
    safe.setMinHeight(Region.USE_PREF_SIZE);
    speech.bind(safe, "groups.local-only");
    HBox row = new HBox(Icons.of(Icon.SAFE, 14), safe);
    row.getStyleClass().addAll("groups-footer", "muted");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(GroupsScreen screen) {
    boolean listed = screen.page() == Page.GROUPS || screen.page() == Page.PEOPLE;
    present.setText(screen.present());
    head.setVisible(listed);
    pages.node().setVisible(listed);
    pages.show(
        List.of(
            page(Page.GROUPS, "groups-show-groups", "groups.show-groups"),
            page(Page.PEOPLE, "groups-show-people", "groups.show-people")),
        screen.page());
    problems.show(several(screen.problems()));
    notes.show(listed ? several(screen.notes()) : "");
    unclear.heading().setText(speech.text("groups.wishes-unclear", screen.noted()));
    unclear.show(several(screen.unclear()));
    wishes.show(screen.topics());
    people.show(screen.people(), !screen.topics().isEmpty());
    if (screen.page() != shown) {
      turnTo(screen.page());
    }
    mend();
  }

  /** What is proposed for the round that runs stands over both pages. */
  private void mend() {
    boolean listed = shown == Page.GROUPS || shown == Page.PEOPLE;
    mending.show(listed ? model.rooms().screenProperty().get().mending() : null);
  }

  private Segments.Option<Page> page(Page page, String id, String key) {
    return new Segments.Option<>(page, id, speech.text(key), speech.text(key), null);
  }

  /** Beside the middle the rooms need all there is. */
  private void footed() {
    boolean stands = wide || shown != Page.GROUPS;
    footer.setVisible(stands);
    footer.setManaged(stands);
  }

  private void turnTo(Page page) {
    boolean here = isFocusWithin();
    boolean wasWriting = shown == Page.WRITING || shown == Page.WISHING;
    shown = page;
    footed();
    body.getChildren()
        .setAll(
            switch (page) {
              case NOBODY -> nobody;
              case WRITING -> editor;
              case WISHING -> wishes;
              case GROUPS -> groups;
              case PEOPLE -> people;
            });
    if (page == Page.WRITING) {
      editor.begin();
    } else if (page == Page.WISHING) {
      wishes.begin();
    } else if (here && wasWriting) {
      focusFirst();
    }
  }

  private String several(List<String> problems) {
    int most = 4;
    String said = String.join("\n", problems.stream().limit(most).toList());
    return problems.size() <= most
        ? said
        : said + "\n" + speech.text("groups.more-problems", problems.size() - most);
  }
}
