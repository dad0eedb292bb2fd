package no.samtakt.ui.cohost;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/** The right of the window: who has the word, who waits, and how the time was shared. */
final class SpeakersSide extends VBox {
  private final Speech speech;
  private final LimitButton limit;
  private final ActionButton startRound = Buttons.quiet(Icon.ROUND, null);
  private final SpeakerCard card;
  private final RoundCard round;
  private final Label count = new Label();
  private final WaitingList waiting;
  private final AddName add;
  private final BalanceBox balance;

  SpeakersSide(SpeakersViewModel model, Speech speech, Runnable home) {
    this.speech = speech;
    this.limit = new LimitButton(model, speech);
    this.card = new SpeakerCard(model, speech);
    this.round = new RoundCard(model, speech);
    this.waiting = new WaitingList(model, speech);
    this.add = new AddName(model, speech, home);
    this.balance = new BalanceBox(model, speech);
    getStyleClass().addAll("cohost-speakers", "side", "line-left");
    Label title = new Label();
    title.getStyleClass().addAll("semibold", "speakers-title");
    speech.bind(title, "speakers.title");
    title.setMinWidth(USE_PREF_SIZE);
    startRound.setId("round-start");
    startRound.getStyleClass().add("speaking-limit");
    startRound.setMinWidth(USE_PREF_SIZE);
    speech.bind(startRound, "round.start");
    startRound.setOnAction(pressed -> model.startRound());
    RowOrStack head = new RowOrStack(title, new RowOrStack(startRound, limit.node()));
    head.getStyleClass().add("speakers-head");
    Label waits = new Label();
    waits.getStyleClass().addAll("dense", "semibold");
    speech.bind(waits, "speakers.waiting");
    count.setId("waiting-count");
    count.getStyleClass().addAll("dense", "muted");
    HBox queue = new HBox(waits, gap(), count);
    queue.getStyleClass().addAll("waiting-head", "line-below");
    queue.setAlignment(Pos.CENTER_LEFT);
    StackPane list = new StackPane(waiting, add.offer());
    list.setAlignment(Pos.BOTTOM_CENTER);
    list.getStyleClass().add("waiting-place");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox cards = new VBox(round, card);
    cards.getStyleClass().add("speakers-cards");
    cards.setMinHeight(USE_PREF_SIZE);
    VBox field = new VBox(add);
    field.getStyleClass().add("add-place");
    field.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, cards, queue, list, field, balance);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, words -> paint(model.screenProperty().get()));
  }

  AddName add() {
    return add;
  }

  private void paint(SpeakersScreen now) {
    boolean going = now.round() != null;
    limit.show(now.limit());
    startRound.setDisable(going);
    round.show(now.round(), speech);
    card.show(now.card(), !going, speech);
    // While a round goes on the list rests, unless somebody has the floor by it.
    boolean resting = going && now.card().name() == null;
    card.setVisible(!resting);
    card.setManaged(!resting);
    count.setText(now.count());
    waiting.show(now.queue(), now.help());
    add.show(now.found());
    balance.show(now.balance());
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
