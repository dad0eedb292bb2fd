package no.samtakt.ui.settings;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** The organisation's own colour and logo. */
final class BrandSection extends VBox {
  private final TextField colour = new TextField();
  private final Region swatch = new Region();
  private final Label note = line("muted");
  private final Label trouble = line("danger-text");
  private final ActionButton fromLogo = Buttons.small();
  private final ActionButton ours = Buttons.small(Icon.UNDO);
  private final ActionButton choose = Buttons.small(Icon.OPEN);
  private final ActionButton remove = Buttons.small(Icon.DELETE);
  private final BrandViewModel model;

  BrandSection(BrandViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("settings-audience");
    Label asked = new Label();
    asked.getStyleClass().add("dense");
    asked.setMinWidth(USE_PREF_SIZE);
    speech.bind(asked, "settings.colour");
    asked.setLabelFor(colour);
    colour.setId("own-colour");
    colour.setPrefColumnCount(8);
    colour.setPromptText("#0B6875");
    colour.setOnAction(done -> model.colour(colour.getText()));
    colour.focusedProperty().addListener((o, before, focused) -> left(focused));
    swatch.getStyleClass().add("settings-swatch");
    button(fromLogo, "colour-of-logo", "settings.colour.of-logo", speech, model::colourOfLogo);
    button(ours, "our-colour", "settings.colour.use-ours", speech, () -> model.colour(""));
    button(choose, "choose-logo", "settings.logo.choose", speech, model::chooseLogo);
    button(remove, "remove-logo", "settings.logo.remove", speech, model::removeLogo);
    HBox typed = new HBox(asked, colour, swatch);
    typed.setAlignment(Pos.CENTER_LEFT);
    typed.getStyleClass().add("settings-colour");
    note.setId("colour-note");
    trouble.setId("logo-trouble");
    trouble.setGraphic(Icons.of(Icon.WARNING, 14));
    getChildren().setAll(row(typed, ours), note, row(choose, remove, fromLogo), trouble);
    ChangeListener<BrandScreen> following = (o, before, now) -> show(now);
    model.screenProperty().addListener(following);
    show(model.screenProperty().get());
  }

  private void left(boolean focused) {
    if (!focused && !colour.getText().strip().equals(model.screenProperty().get().colour())) {
      model.colour(colour.getText());
    }
  }

  private void show(BrandScreen screen) {
    if (!screen.refused()) {
      colour.setText(screen.colour());
    }
    swatch.setStyle(
        screen.colour().isEmpty() ? "" : "-fx-background-color: " + screen.colour() + ";");
    note.setText(screen.note());
    note.getStyleClass().setAll("label", "dense", screen.refused() ? "danger-text" : "muted");
    show(fromLogo, screen.logoColour() != null);
    show(ours, !screen.colour().isEmpty());
    show(remove, screen.logo());
    trouble.setText(screen.trouble());
    show(trouble, !screen.trouble().isEmpty());
  }

  private static FlowPane row(Node... content) {
    FlowPane row = new FlowPane(content);
    row.getStyleClass().add("options");
    return row;
  }

  private static void button(
      ActionButton button, String id, String key, Speech speech, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    speech.bind(button, key);
    button.setOnAction(pressed -> action.run());
  }

  private static Label line(String style) {
    Label line = new Label();
    line.getStyleClass().addAll("dense", style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
