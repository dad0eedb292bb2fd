package no.samtakt.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.start.StartScreen.Offer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What lies nearest, one press of Enter away. */
final class OfferBanner extends StackPane {
  private final Speech speech;
  private final FontIcon icon = Icons.of(Icon.UNDO, 24);
  private final Label title = new Label();
  private final Label detail = new Label();
  private final ActionButton go = Buttons.accent(Buttons.transport(Icon.PLAY, "Enter"));
  private @Nullable Offer offered;

  OfferBanner(StartActions actions, Speech speech) {
    this.speech = speech;
    getStyleClass().addAll("hero", "outlined", "start-offer");
    StackPane mark = new StackPane(icon);
    mark.getStyleClass().add("start-offer-mark");
    title.getStyleClass().add("question");
    detail.getStyleClass().add("body");
    for (Label label : new Label[] {title, detail}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("start-offer-words");
    words.setAlignment(Pos.CENTER_LEFT);
    go.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(new SideLine(mark, words, new StackPane(go), 20));
    go.setOnAction(pressed -> {
      switch (offered) {
        case Offer.Resume resume -> actions.resume(resume.session());
        case Offer.Try example -> actions.openExample(example.example());
        case null -> {}
      }
    });
  }

  /** Answers whether there was anything to focus. */
  boolean focusGo() {
    go.requestFocus();
    return isVisible();
  }

  void show(@Nullable Offer offer) {
    offered = offer;
    setVisible(offer != null);
    setManaged(offer != null);
    go.setDefaultButton(offer != null);
    if (offer == null) {
      return;
    }
    title.setText(offer.title());
    detail.setText(offer.detail());
    switch (offer) {
      case Offer.Resume resume -> {
        Icons.change(icon, Icon.UNDO);
        go.setId("resume");
        go.setText(speech.text("start.resume"));
      }
      case Offer.Try example -> {
        Icons.change(icon, Icon.RUN_SHEET);
        go.setId("try-example");
        go.setText(speech.text("start.try"));
      }
    }
  }
}
