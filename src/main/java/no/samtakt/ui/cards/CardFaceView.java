package no.samtakt.ui.cards;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** The card on the table, large enough to be read at a glance. */
final class CardFaceView extends VBox {
  private static final double USUAL_HEIGHT = 250;

  private final Badge category = new Badge(Badge.Tone.ACCENT);
  private final Badge shown = new Badge(Badge.Tone.SUCCESS, Icon.PARTICIPANT_WINDOW);
  private final Label text = wrapped("question");
  private final Label how = wrapped("dense", "muted");
  private final Label minutes = fact(Icon.CLOCK);
  private final Label group = fact(Icon.PEOPLE);
  private final Label works = wrapped("meta", "muted");

  CardFaceView() {
    setId("cards-card");
    setAccessibleRole(AccessibleRole.PARENT);
    getStyleClass().addAll("card-accent", "card-face");
    text.setId("cards-card-text");
    how.setId("cards-card-how");
    shown.setId("cards-card-shown");
    shown.managedProperty().bind(shown.visibleProperty());
    FlowPane top = new FlowPane(category, shown);
    top.getStyleClass().add("card-facts");
    top.setAlignment(Pos.CENTER_LEFT);
    FlowPane facts = new FlowPane(minutes, group);
    facts.getStyleClass().add("card-facts");
    VBox foot = new VBox(facts, works);
    foot.getStyleClass().addAll("line-above", "card-foot");
    Region room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(top, text, how, room, foot);
  }

  void paint(CardFace face) {
    category.show(Badge.Tone.ACCENT, CategoryIcon.of(face.category()));
    category.setText(face.categoryName());
    shown.setText(face.shown());
    shown.setVisible(face.isShown());
    text.setText(face.text());
    how.setText(face.how());
    minutes.setText(face.minutes());
    group.setText(face.group());
    works.setText(face.works());
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

  private static Label fact(Icon icon) {
    Label label = new Label();
    label.getStyleClass().addAll("dense", "muted", "card-fact");
    label.setGraphic(Icons.of(icon, 14));
    return label;
  }
}
