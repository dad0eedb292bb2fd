package no.samtakt.ui.cards;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** The card on the table, large enough to be read at a glance. */
final class CardFaceView extends VBox {
  private static final double USUAL_HEIGHT = 250;

  private final Badge category = new Badge(Badge.Tone.ACCENT);
  private final Badge shown = new Badge(Badge.Tone.SUCCESS, Icon.PARTICIPANT_WINDOW);
  private final Label pinned = noted(Icon.ANCHOR);
  private final Label had = noted(Icon.CHECK);
  private final ActionButton star = Buttons.iconOnly(Icon.FAVOURITE);
  private final Label text = wrapped("question");
  private final Label purpose = wrapped("dense");
  private final Label how = wrapped("dense", "muted");
  private final Label minutes = fact(Icon.CLOCK);
  private final Label group = fact(Icon.PEOPLE);
  private final Label energy = fact(Icon.ENERGISER);
  private final Label works = wrapped("meta", "muted");
  private final Label step = wrapped("meta", "muted");

  /** A card that says with {@code toggleFavourite} that its star was pressed. */
  CardFaceView(Runnable toggleFavourite) {
    setId("cards-card");
    setAccessibleRole(AccessibleRole.PARENT);
    getStyleClass().addAll("card-accent", "card-face");
    text.setId("cards-card-text");
    how.setId("cards-card-how");
    shown.setId("cards-card-shown");
    pinned.setId("cards-card-pinned");
    purpose.setId("cards-card-purpose");
    step.setId("cards-card-step");
    star.setId("cards-star");
    star.setOnAction(pressed -> toggleFavourite.run());
    for (Region each : new Region[] {shown, pinned, had, purpose, how, step}) {
      each.managedProperty().bind(each.visibleProperty());
    }
    FlowPane marks = new FlowPane(category, shown);
    marks.getStyleClass().add("card-facts");
    marks.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(marks, Priority.ALWAYS);
    HBox top = new HBox(marks, star);
    top.getStyleClass().add("card-top");
    FlowPane facts = new FlowPane(minutes, group, energy);
    facts.getStyleClass().add("card-facts");
    VBox foot = new VBox(pinned, had, facts, works, step);
    foot.getStyleClass().addAll("line-above", "card-foot");
    Region room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(top, text, purpose, how, room, foot);
  }

  void paint(CardFace face, String starWords) {
    category.show(Badge.Tone.ACCENT, CategoryIcon.of(face.category()));
    category.setText(face.categoryName());
    shown.setText(face.shown());
    shown.setVisible(face.isShown());
    show(pinned, face.pinned());
    show(had, face.had());
    show(purpose, face.purpose());
    show(step, face.step());
    energy.setText(face.energy());
    star.setIcon(face.favourite() ? Icon.FAVOURITE_ON : Icon.FAVOURITE);
    star.setText(starWords);
    text.setText(face.text());
    show(how, face.how());
    minutes.setText(face.minutes());
    group.setText(face.group());
    works.setText(face.works());
  }

  private static void show(Label label, String said) {
    label.setText(said);
    label.setVisible(!said.isEmpty());
  }

  /** Cards are of one height as long as they can be, so that the buttons beneath stay in place. */
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(USUAL_HEIGHT, super.computePrefHeight(width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private static Label wrapped(String... styleClasses) {
    Label label = new Label();
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A line of its own, for an item's name may be long. */
  private static Label noted(Icon icon) {
    Label label = wrapped("dense", "card-fact");
    label.setGraphic(Icons.of(icon, 14));
    return label;
  }

  private static Label fact(Icon icon) {
    Label label = new Label();
    label.getStyleClass().addAll("dense", "muted", "card-fact");
    label.setGraphic(Icons.of(icon, 14));
    return label;
  }
}
