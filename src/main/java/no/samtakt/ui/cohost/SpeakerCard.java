package no.samtakt.ui.cohost;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.SpeakersScreen.Card;
import no.samtakt.ui.cohost.SpeakersScreen.State;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whoever has the floor, for how long, and the way to the next. */
final class SpeakerCard extends VBox {
  private final FontIcon icon = Icons.of(Icon.SPEAKER, 20);
  private final NameLine who = new NameLine("size16");
  private final ActionButton more = Buttons.small();
  private final TimeText time = new TimeText(44);
  private final Label of = new Label();
  private final Label word = new Label();
  private final ActionButton next = Buttons.accent(Buttons.normal(null, "T"));
  private final ProgressBar used = new ProgressBar(0);

  SpeakerCard(SpeakersViewModel model, Speech speech) {
    setId("speaker");
    getStyleClass().addAll("card-accent", "speaker-card");
    setMinHeight(USE_PREF_SIZE);
    who.name().setId("speaker-name");
    HBox.setHgrow(who, Priority.ALWAYS);
    more.setId("speaker-more");
    more.setMinWidth(USE_PREF_SIZE);
    speech.bind(more, "speakers.more-time");
    speech.bind(more.accessibleTextProperty(), "speakers.more-time-said");
    more.setOnAction(pressed -> model.giveMore());
    HBox top = new HBox(icon, who, more);
    top.getStyleClass().add("speaker-who");
    top.setAlignment(Pos.CENTER_LEFT);
    time.setId("speaker-time");
    time.getStyleClass().add("speaker-time");
    time.setMinWidth(USE_PREF_SIZE);
    of.setId("speaker-of");
    of.getStyleClass().addAll("dense", "muted");
    word.setId("speaker-word");
    word.getStyleClass().addAll("dense", "semibold", "speaker-word");
    for (Label label : new Label[] {of, word}) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    VBox words = new VBox(word, of);
    words.setAlignment(Pos.BOTTOM_LEFT);
    words.setMinWidth(USE_PREF_SIZE);
    next.setId("speaker-next");
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(pressed -> model.nextSpeaker());
    time.setAlignment(Pos.CENTER_LEFT);
    RowOrStack spoken = RowOrStack.ofLines(time, words);
    RowOrStack how = new RowOrStack(spoken, next);
    used.setMaxWidth(Double.MAX_VALUE);
    used.getStyleClass().add("speaker-used");
    getChildren().addAll(top, how, used);
  }

  /** Shows how it stands; the key that goes on is the round's while one goes on. */
  void show(Card card, boolean hasKey, Speech speech) {
    boolean speaks = card.state() != State.SILENT;
    for (State each : State.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == card.state());
    }
    Icons.change(
        icon,
        switch (card.state()) {
          case SILENT -> Icon.SILENT;
          case SPEAKING -> Icon.SPEAKER;
          case SOON -> Icon.CLOCK;
          case OVER -> Icon.BUFFER;
        });
    String name = card.name();
    who.show(
        name == null ? speech.text("speakers.nobody") : name,
        card.note().isEmpty() || card.organisation().isEmpty()
            ? card.organisation() + card.note()
            : speech.text("speakers.both", card.organisation(), card.note()));
    time.setText(card.time());
    of.setText(card.of());
    word.setText(card.state() == State.SPEAKING ? "" : card.word());
    used.setProgress(card.share());
    used.setAccessibleText(card.time() + " " + card.of());
    next.setText(card.next());
    next.setVisible(card.goesOn());
    next.setManaged(card.goesOn());
    next.setKeyHint(hasKey ? "T" : null);
    for (Node each : new Node[] {time, used, more}) {
      each.setVisible(speaks);
      each.setManaged(speaks);
    }
  }
}
