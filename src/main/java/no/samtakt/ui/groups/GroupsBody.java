package no.samtakt.ui.groups;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.RoomsScreen.Forming;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.ui.groups.RoomsScreen.Subject;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/** The groups of an item: forming them, how good they are, and the rooms. */
final class GroupsBody extends VBox {
  /** How wide the page must be for a column beside the table, in heights of its text. */
  private static final double BESIDE = 52;

  private final Label title = new Label();
  private final Label when = new Label();
  private final Label hindrance = new Label();
  private final ActionButton form = Buttons.accent(Buttons.normal(Icon.PEOPLE, null));
  private final ActionButton shuffle = Buttons.small(Icon.SHUFFLE);
  private final ActionButton wishes = Buttons.small(Icon.WRITE);
  private final SizeBar size;
  private final RoundTabs rounds;
  private final SwapBanner swap;
  private final RuleBar rules;
  private final Label noneYet = new Label();
  private final Label summary = new Label();
  private final FlowPane quality = new FlowPane();
  private final RoomTable rooms;
  private final RowOrStack counted;
  private final OutputsBar outputs;
  private final RowOrStack item;
  private final FlowPane views = new FlowPane();
  private final VBox main = new VBox();
  private final VBox side = new VBox();
  private List<Quality> shownQuality = List.of();
  private Node mending = new Region();
  private boolean spread;
  private boolean beside;
  private boolean low;
  private boolean roomsFirst;

  /**
   * @param writeWishes opens where wishes for topics are pasted
   */
  GroupsBody(
      RoomsViewModel model,
      OutputsBar outputs,
      Runnable writeWishes,
      Speech speech,
      Motion motion) {
    getStyleClass().add("groups-page");
    title.setId("groups-item");
    title.getStyleClass().addAll("body", "semibold");
    when.getStyleClass().addAll("dense", "muted");
    hindrance.setId("groups-hindrance");
    hindrance.getStyleClass().addAll("dense", "muted");
    form.setId("groups-form");
    form.setMaxWidth(Double.MAX_VALUE);
    form.setOnAction(pressed -> model.form());
    shuffle.setId("groups-shuffle");
    shuffle.setMinWidth(Region.USE_PREF_SIZE);
    shuffle.setOnAction(pressed -> model.reshuffle());
    wishes.setId("groups-wishes");
    speech.bind(wishes, "groups.note-wishes");
    wishes.setOnAction(pressed -> writeWishes.run());
    size = new SizeBar(model, speech);
    rounds = new RoundTabs(model::chooseRound);
    rounds.setAlignment(Pos.CENTER_LEFT);
    speech.bind(rounds.list().accessibleTextProperty(), "groups.choose-round");
    swap = new SwapBanner(model::acceptSwap);
    rules = new RuleBar(model, speech, motion);
    summary.setId("groups-summary");
    summary.getStyleClass().addAll("body", "semibold");
    summary.setMaxWidth(Double.MAX_VALUE);
    for (Label label : List.of(title, when, hindrance, summary)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    counted = new RowOrStack(summary, shuffle);
    quality.getStyleClass().add("groups-quality");
    quality.setId("groups-quality");
    quality.setMinWidth(0);
    rooms = new RoomTable(model, speech, motion);
    VBox.setVgrow(rooms, Priority.ALWAYS);
    this.outputs = outputs;
    main.getStyleClass().add("groups-main");
    HBox.setHgrow(main, Priority.ALWAYS);
    side.getStyleClass().add("groups-beside");
    views.getStyleClass().add("groups-flow");
    views.setMinWidth(0);
    widthProperty().addListener((o, before, now) -> fit());

    item = RowOrStack.ofLines(title, when);
    for (Node node :
        List.of(title, when, hindrance, form, wishes, shuffle, counted, quality, rooms, rules)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    noneYet.getStyleClass().addAll("dense", "muted");
    noneYet.managedProperty().bind(noneYet.visibleProperty());
    speech.bind(noneYet, "groups.none-yet");
    model.screenProperty().addListener((observed, before, now) -> show(now));
    show(model.screenProperty().get());
  }

  /**
   * Says whether the pane has the middle of the window.
   *
   * @param card what is proposed for the round that runs, which has its place here then
   */
  void setSpread(boolean isSpread, Node card) {
    spread = isSpread;
    mending = card;
    beside = false;
    roomsFirst = low && !spread && rooms.isVisible();
    arrange();
    fit();
  }

  /** Says whether the pane is so low that not all of it is seen at once. */
  void setLow(boolean isLow) {
    low = isLow;
    order();
  }

  /** The rooms are what is looked for: where not all is seen at once, they come first. */
  private void order() {
    boolean first = low && !spread && rooms.isVisible();
    if (first != roomsFirst) {
      roomsFirst = first;
      arrange();
    }
  }

  /** Whether there is room for a column beside the table, measured in the text's own height. */
  private void fit() {
    boolean room = spread && getWidth() >= BESIDE * summary.getFont().getSize();
    if (room != beside) {
      beside = room;
      arrange();
    }
  }

  /** Text that has grown is known of only once it has been dressed. */
  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  private void arrange() {
    getChildren().clear();
    main.getChildren().clear();
    side.getChildren().clear();
    views.getChildren().clear();
    rooms.setWide(spread, beside);
    outputs.setSpread(spread);
    shuffle.setWordShown(spread);
    if (spread) {
      views.getChildren().setAll(rounds, rooms.views());
    } else {
      views.getChildren().setAll(rounds);
    }
    if (beside) {
      main.getChildren().setAll(views, rules, noneYet, rooms);
      side.getChildren()
          .setAll(mending, item, counted, size, form, hindrance, wishes, quality, swap, outputs);
      HBox both = new HBox(main, side);
      both.getStyleClass().add("groups-spread");
      VBox.setVgrow(both, Priority.ALWAYS);
      getChildren().add(both);
    } else if (roomsFirst) {
      getChildren()
          .setAll(
              views, counted, rooms, outputs, swap, quality, rules, noneYet, item, size, form,
              hindrance, wishes);
    } else {
      getChildren()
          .setAll(
              item, size, form, hindrance, wishes, views, rules, noneYet, counted, quality, swap,
              rooms, outputs);
      if (spread) {
        getChildren().addFirst(mending);
      }
    }
  }

  private void show(RoomsScreen screen) {
    Subject subject = screen.subject();
    title.setText(subject == null ? "" : subject.title());
    title.setVisible(subject != null);
    when.setText(subject == null ? "" : subject.when());
    when.setVisible(subject != null);
    swap.show(screen.swap());
    show(screen.forming());
    rounds.show(screen.rounds());
    rules.show(screen.rules());
    rules.setVisible(!screen.chosen());
    wishes.setVisible(screen.chosen() && screen.forming().form() != null);
    boolean seated = screen.chosen() && !screen.summary().isEmpty();
    // While people sit in their rooms, forming all of them anew is not what to do next.
    boolean open = subject != null && subject.running() && !screen.rooms().isEmpty();
    if (seated || open) {
      form.getStyleClass().remove(Styles.ACCENT);
    } else if (!form.getStyleClass().contains(Styles.ACCENT)) {
      form.getStyleClass().add(Styles.ACCENT);
    }
    form.setKeyHint(screen.chosen() ? "F" : null);
    form.setIcon(screen.chosen() ? Icon.CHECK : Icon.PEOPLE);
    for (Node node : List.of(counted, quality, rooms)) {
      node.setVisible(!screen.rooms().isEmpty());
    }
    order();
    noneYet.setVisible(subject != null && screen.rooms().isEmpty());
    summary.setText(screen.summary());
    if (!screen.quality().equals(shownQuality)) {
      shownQuality = screen.quality();
      quality.getChildren().setAll(shownQuality.stream().map(this::badge).toList());
    }
    rooms.show(screen);
  }

  private void show(Forming forming) {
    boolean hindered = !forming.hindrance().isEmpty();
    form.setVisible(forming.form() != null);
    form.setText(Objects.requireNonNullElse(forming.form(), ""));
    form.setDisable(hindered);
    shuffle.setVisible(forming.shuffle() != null);
    shuffle.setText(Objects.requireNonNullElse(forming.shuffle(), ""));
    shuffle.setDisable(hindered);
    hindrance.setVisible(hindered);
    hindrance.setText(forming.hindrance());
    size.show(forming.size(), forming.gives());
  }

  private Badge badge(Quality judged) {
    Badge badge =
        new Badge(
            judged.kept() ? Badge.Tone.SUCCESS : Badge.Tone.WARNING,
            judged.kept() ? Icon.CHECK : Icon.WARNING);
    badge.setText(judged.text());
    badge.setTooltip(new Tooltip(judged.help()));
    badge.setAccessibleHelp(judged.help());
    badge.setWrapText(true);
    badge.setMinWidth(0);
    badge.setMinHeight(Region.USE_PREF_SIZE);
    badge.maxWidthProperty().bind(quality.widthProperty());
    return badge;
  }

  /** The rooms, else the button that forms them. */
  void focus() {
    if (!rooms.isVisible() && form.isVisible() && !form.isDisabled()) {
      form.requestFocus();
    } else {
      rooms.focus();
    }
  }
}
