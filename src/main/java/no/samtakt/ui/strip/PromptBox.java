package no.samtakt.ui.strip;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.QuestionBox;
import org.jspecify.annotations.Nullable;

/** What people are to talk about: the item's question, or the card that stands in its place. */
final class PromptBox extends VBox {
  /**
   * From this many letters a question is written smaller, so that what is to be done is in sight.
   */
  private static final int LONG = 120;

  private static final PseudoClass LONG_QUESTION = PseudoClass.getPseudoClass("long");

  private final Speech speech;
  private final QuestionBox question;
  private final ActionButton show = Buttons.small(Icon.PARTICIPANT_WINDOW);
  private final ActionButton away = Buttons.small(Icon.CLOSE);
  private final ActionButton draw = Buttons.small(Icon.CARDS, "K");
  private final HBox card = new HBox(show, away);

  PromptBox(StripViewModel model, Ways ways, Speech speech) {
    this.speech = speech;
    getStyleClass().add("strip-prompt");
    question = new QuestionBox(speech, ways.copy());
    show.setId("strip-card-show");
    show.setOnAction(pressed -> model.toggleShown());
    away.setId("strip-card-away");
    speech.bind(away, "strip.card-away");
    away.setOnAction(pressed -> model.putAway());
    card.getStyleClass().add("strip-card");
    card.setAlignment(Pos.CENTER_LEFT);
    draw.setId("strip-draw");
    speech.bind(draw, "strip.card-draw");
    draw.setOnAction(pressed -> ways.draw().run());
    StackPane drawing = new StackPane(draw);
    drawing.setAlignment(Pos.CENTER_LEFT);
    drawing.managedProperty().bind(draw.visibleProperty());
    draw.setVisible(false);
    question.getChildren().add(card);
    getChildren().addAll(question, drawing);
  }

  void show(Moment.@Nullable Question asked, @Nullable Aside aside) {
    Aside.Prompt drawn = aside == null ? null : aside.card();
    Moment.Question now = drawn == null ? asked : new Moment.Question(drawn.label(), drawn.text());
    question.show(now);
    pseudoClassStateChanged(LONG_QUESTION, now != null && now.text().length() > LONG);
    card.setVisible(drawn != null);
    card.setManaged(drawn != null);
    draw.setVisible(aside != null && aside.drawable());
    if (drawn != null) {
      show.setText(speech.text(drawn.shown() ? "cards.pane.hide" : "cards.pane.show"));
      show.setIcon(drawn.shown() ? Icon.HIDDEN : Icon.PARTICIPANT_WINDOW);
    }
    boolean something = question.isManaged() || draw.isVisible();
    setVisible(something);
    setManaged(something);
  }
}
