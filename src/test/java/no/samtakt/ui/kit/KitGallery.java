package no.samtakt.ui.kit;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.TaktBar.State;

/** Everything the kit makes, in one window. */
final class KitGallery extends VBox {
  final Notices notices;

  KitGallery(Motion motion) {
    notices = new Notices(motion);
    getStyleClass().add("side");
    Label title = label("Tilstander", "question");
    HBox top = new HBox(16, new LogoMark(32), title, grow(), new LogoMark(24));
    top.setAlignment(Pos.CENTER_LEFT);
    top.setPadding(new Insets(14, 24, 14, 24));
    top.getStyleClass().addAll("canvas", "line-below");
    GridPane grid = new GridPane(16, 16);
    grid.setPadding(new Insets(16, 24, 16, 24));
    for (int i = 0; i < 4; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(i < 2 ? 27 : 23);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(
        0,
        state("Går", "3:42", "PT3M42S", State.RUNNING, "", Icon.PLAY),
        state("Pauset", "3:42", "PT3M42S", State.PAUSED, "muted", Icon.PAUSE),
        state("Varsel", "0:48", "PT48S", State.WARNING, "warning-text", Icon.WARNING),
        state("Over tiden", "+0:24", "PT-24S", State.OVERTIME, "danger-text", Icon.OVERTIME));
    grid.add(buttons(), 0, 1, 2, 1);
    grid.add(KitGalleryPanes.fields(), 2, 1);
    grid.add(KitGalleryPanes.tabs(), 3, 1);
    grid.add(labelled(), 0, 2, 2, 1);
    grid.add(KitGalleryPanes.script(), 2, 2);
    grid.add(KitGalleryPanes.times(), 3, 2);
    notices.setMaxWidth(760);
    getChildren().addAll(top, grid, notices);
    VBox.setMargin(notices, new Insets(0, 24, 16, 24));
  }

  private static Node state(
      String name, String time, String left, State state, String ink, Icon icon) {
    TimeText digits = new TimeText(96);
    digits.setText(time);
    digits.getStyleClass().add(ink);
    Label word = label(name, "size16", "semibold", ink);
    Node sign = Icons.of(icon, 16);
    sign.getStyleClass().add(ink.isEmpty() ? "accent-text" : ink);
    word.setGraphic(sign);
    HBox under = new HBox(8, word, label("Neste 10:59", "size16", "muted"));
    under.setAlignment(Pos.CENTER);
    TaktBar bar = new TaktBar(16);
    bar.show(Duration.ofMinutes(6), Duration.parse(left), state);
    bar.setAccessibleText(name);
    VBox card = new VBox(12, label(name, "size16", "semibold"), digits, under, bar);
    card.getStyleClass().add("card");
    return card;
  }

  private static Node buttons() {
    ActionButton before = Buttons.accent(Buttons.normal(null, "→"));
    before.setId("before");
    ActionButton focused = Buttons.accent(Buttons.normal(null, "→"));
    focused.setId("focused");
    ActionButton disabled = Buttons.accent(Buttons.normal(null, "→"));
    disabled.setDisable(true);
    ActionButton settings = Buttons.iconOnly(Icon.SETTINGS);
    settings.setText("Innstillinger");
    settings.setId("settings");
    Chip off = new Chip(Icon.ORGANISATION);
    Chip on = new Chip();
    on.setSelected(true);
    Chip idea = new Chip(Icon.IDEA);
    idea.setSelected(true);
    Chip broken = new Chip();
    broken.setWarning(true);
    VBox card =
        new VBox(
            14,
            row(
                named(Buttons.transport(Icon.PREVIOUS, "←"), "Forrige"),
                named(Buttons.transport(Icon.PAUSE, "Mellomrom"), "Pause"),
                named(Buttons.accent(Buttons.transport(Icon.NEXT, "→")), "Neste runde"),
                named(Buttons.transport(null, "+"), "+1 min")),
            row(
                named(before, "Neste"),
                named(focused, "Neste"),
                named(disabled, "Neste"),
                named(Buttons.normal(Icon.COPY), "Kopier til chat"),
                named(Buttons.danger(Buttons.normal(Icon.DELETE)), "Slett …")),
            row(
                named(Buttons.small(Icon.UNDO, "Ctrl Z"), "Angre"),
                named(Buttons.small(Icon.COPY), "Kopier"),
                named(Buttons.accent(Buttons.small()), "Neste runde"),
                named(Buttons.quiet(Icon.COMPACT, "M"), "Kompakt"),
                settings),
            row(
                named(off, "Ulik organisasjon"),
                named(on, "Ulik organisasjon"),
                named(idea, "Idé"),
                named(broken, "2 brudd")));
    card.getStyleClass().add("card");
    return card;
  }

  private static Node labelled() {
    TaktBar wide = new TaktBar();
    wide.setMinuteLabels(minutes -> minutes + " min");
    wide.show(Duration.ofMinutes(6), Duration.parse("PT3M42S"), State.RUNNING);
    TaktBar half = new TaktBar(14);
    half.setMinuteLabels(minutes -> minutes + " min");
    half.show(Duration.ofMinutes(30), Duration.parse("PT22M30S"), State.RUNNING);
    TaktBar hour = new TaktBar(10);
    hour.show(Duration.ofMinutes(62), Duration.parse("PT41M"), State.WARNING);
    ProgressBlocks progress = new ProgressBlocks();
    progress.show(
        List.of(
            ProgressBlocks.Segment.done(Duration.ofMinutes(15)),
            ProgressBlocks.Segment.done(Duration.ofMinutes(27)),
            ProgressBlocks.Segment.now(Duration.ofMinutes(18), 0.45),
            ProgressBlocks.Segment.ahead(Duration.ofMinutes(12)),
            ProgressBlocks.Segment.ahead(Duration.ofMinutes(16))));
    VBox hero = new VBox(6, label("Spørsmål", "dense", "semibold", "accent-text"));
    hero.getStyleClass().add("hero");
    Label question = label("Av det du har hørt her til nå – hva inspirerte deg mest?", "question");
    question.setWrapText(true);
    hero.getChildren().add(question);
    Badge now = new Badge(Badge.Tone.ACCENT, Icon.PLAY);
    Badge quote = new Badge(Badge.Tone.NEUTRAL, Icon.QUOTE);
    Badge sector = new Badge(Badge.Tone.WARNING, Icon.WARNING);
    Badge late = new Badge(Badge.Tone.DANGER, Icon.OVERTIME);
    Badge ready = new Badge(Badge.Tone.SUCCESS, Icon.CHECK);
    VBox card =
        new VBox(
            10,
            wide,
            half,
            hour,
            progress,
            row(
                named(now, "Nå"),
                named(quote, "Sitat"),
                named(sector, "Lik sektor"),
                named(late, "Over tiden"),
                named(ready, "Plassert")),
            hero);
    card.getStyleClass().addAll("card");
    return card;
  }

  static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  static <L extends javafx.scene.control.Labeled> L named(L labeled, String text) {
    labeled.setText(text);
    return labeled;
  }

  static HBox row(Node... nodes) {
    HBox row = new HBox(12, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static Region grow() {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    return room;
  }
}
