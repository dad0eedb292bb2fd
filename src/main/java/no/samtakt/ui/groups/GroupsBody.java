package no.samtakt.ui.groups;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.RoomsScreen.Forming;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.groups.RoomsScreen.Subject;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** The groups of an item: forming them, how good they are, and the rooms. */
final class GroupsBody extends VBox {
  private static final int SMALLEST = 2;
  private static final int LARGEST = 6;

  private final Label title = new Label();
  private final Label when = new Label();
  private final Label hindrance = new Label();
  private final ActionButton form = Buttons.accent(Buttons.normal(Icon.PEOPLE, null));
  private final ActionButton shuffle = Buttons.small(Icon.SHUFFLE);
  private final Segments<Integer> sizes;
  private final HBox size;
  private final RoundTabs rounds;
  private final Label noneYet = new Label();
  private final Label summary = new Label();
  private final FlowPane quality = new FlowPane();
  private final ListView<RoomRow> rooms = new ListView<>();
  private final VBox formed;
  private List<Quality> shownQuality = List.of();

  GroupsBody(RoomsViewModel model, OutputsBar outputs, Speech speech) {
    getStyleClass().add("groups-page");
    title.setId("groups-item");
    title.getStyleClass().addAll("body", "semibold");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    when.getStyleClass().addAll("dense", "muted");
    hindrance.setId("groups-hindrance");
    hindrance.getStyleClass().addAll("dense", "muted");
    hindrance.setWrapText(true);
    hindrance.setMinHeight(Region.USE_PREF_SIZE);
    form.setId("groups-form");
    form.setMaxWidth(Double.MAX_VALUE);
    form.setOnAction(pressed -> model.form());
    shuffle.setId("groups-shuffle");
    shuffle.setOnAction(pressed -> model.form());
    sizes = new Segments<>(model::chooseSize);
    Label sizeOf = new Label();
    sizeOf.getStyleClass().add("dense");
    speech.bind(sizeOf, "groups.size");
    size = new HBox(sizeOf, sizes.node());
    size.getStyleClass().addAll("groups-row", "narrow-segments");
    size.setAlignment(Pos.CENTER_LEFT);
    rounds = new RoundTabs(model::chooseRound);
    rounds.setAlignment(Pos.CENTER_LEFT);
    speech.bind(rounds.list().accessibleTextProperty(), "groups.choose-round");
    summary.setId("groups-summary");
    summary.getStyleClass().addAll("body", "semibold");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    shuffle.setMinWidth(Region.USE_PREF_SIZE);
    HBox counted = new HBox(summary, shuffle);
    counted.getStyleClass().add("groups-row");
    counted.setAlignment(Pos.CENTER_LEFT);
    quality.getStyleClass().add("groups-quality");
    quality.setId("groups-quality");

    rooms.setId("groups-rooms");
    rooms.getStyleClass().addAll("rows", "room-list");
    speech.bind(rooms.accessibleTextProperty(), "groups.rooms");
    rooms.setCellFactory(list -> RoomCell.in(speech));
    VBox.setVgrow(rooms, Priority.ALWAYS);
    formed = new VBox(counted, quality, rooms, outputs);
    formed.getStyleClass().add("groups-formed");
    VBox.setVgrow(formed, Priority.ALWAYS);

    VBox item = new VBox(title, when);
    HBox.setHgrow(item, Priority.ALWAYS);
    for (Node node : List.of(title, when, hindrance, form, shuffle, size, formed)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    noneYet.getStyleClass().addAll("dense", "muted");
    noneYet.managedProperty().bind(noneYet.visibleProperty());
    speech.bind(noneYet, "groups.none-yet");
    getChildren().addAll(item, size, form, hindrance, rounds, noneYet, formed);
    model.screenProperty().addListener((observed, before, now) -> show(now));
    show(model.screenProperty().get());
  }

  private void show(RoomsScreen screen) {
    Subject subject = screen.subject();
    title.setText(subject == null ? "" : subject.title());
    title.setVisible(subject != null);
    when.setText(subject == null ? "" : subject.when());
    when.setVisible(subject != null);
    show(screen.forming());
    rounds.show(screen.rounds());
    formed.setVisible(!screen.rooms().isEmpty());
    noneYet.setVisible(subject != null && screen.rooms().isEmpty());
    summary.setText(screen.summary());
    if (!screen.quality().equals(shownQuality)) {
      shownQuality = screen.quality();
      quality.getChildren().setAll(shownQuality.stream().map(GroupsBody::badge).toList());
    }
    Rows.show(rooms, screen.rooms());
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
    size.setVisible(forming.size() > 0);
    if (forming.size() > 0) {
      sizes.show(
          IntStream.rangeClosed(SMALLEST, LARGEST).mapToObj(GroupsBody::size).toList(),
          forming.size());
    }
  }

  private static Segments.Option<Integer> size(int people) {
    String number = Integer.toString(people);
    return new Segments.Option<>(people, "groups-size-" + people, number, number, null);
  }

  private static Badge badge(Quality quality) {
    Badge badge =
        new Badge(
            quality.kept() ? Badge.Tone.SUCCESS : Badge.Tone.WARNING,
            quality.kept() ? Icon.CHECK : Icon.WARNING);
    badge.setText(quality.text());
    badge.setTooltip(new Tooltip(quality.help()));
    badge.setAccessibleHelp(quality.help());
    return badge;
  }

  /** The button that forms, else the rooms. */
  void focus() {
    if (form.isVisible() && !form.isDisabled()) {
      form.requestFocus();
    } else {
      rooms.requestFocus();
    }
  }
}
