package no.samtakt.ui.kit;

import static no.samtakt.ui.kit.KitGallery.label;
import static no.samtakt.ui.kit.KitGallery.named;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The panes that show controls of the toolkit itself, in our clothes. */
final class KitGalleryPanes {
  private KitGalleryPanes() {}

  static Node fields() {
    TextField note = new TextField();
    note.setPromptText("Skriv et notat …");
    note.setId("note");
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("Bokmål", "Nynorsk", "English");
    combo.setValue("Bokmål");
    combo.setId("language");
    ToggleButton one = new ToggleButton("Runde 1");
    ToggleButton two = new ToggleButton("Runde 2");
    ToggleButton three = new ToggleButton("Runde 3");
    two.setSelected(true);
    CheckBox off = new CheckBox("Vis også ferdige poster");
    CheckBox on = new CheckBox("Åpne grupperommene");
    on.setSelected(true);
    VBox card =
        new VBox(
            12,
            label("Felter", "size16", "semibold"),
            note,
            combo,
            new SegmentedButton(one, two, three),
            off,
            on);
    card.getStyleClass().add("card");
    return card;
  }

  static Node tabs() {
    Tab notes = new Tab("Notater", list());
    notes.setGraphic(Icons.of(Icon.NOTES, 16));
    EmptyState empty = new EmptyState(Icon.CARDS, named(Buttons.normal(), "Trekk et kort"));
    empty.heading().setText("Ingen kort ennå");
    empty.explanation().setText("Velg en kortstokk, så trekker vi et spørsmål for deg.");
    Tab cards = new Tab("Kort", empty);
    cards.setGraphic(Icons.of(Icon.CARDS, 16));
    Tab groups = new Tab("Grupper", new Label());
    TabPane tabs = new TabPane(notes, groups, cards);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setPrefHeight(200);
    tabs.setId("tabs");
    return tabs;
  }

  private static Node list() {
    ListView<String> list = new ListView<>();
    list.getStyleClass().add("rows");
    for (int i = 1; i < 30; i++) {
      list.getItems().add("Amina E. og Odd T. i rom " + i);
    }
    list.getSelectionModel().select(1);
    list.setPrefHeight(150);
    return list;
  }

  static Node script() {
    VBox lines = new VBox(6);
    for (String style : List.of("meta", "dense", "body", "script", "size16")) {
      lines.getChildren().add(label("Tenk først litt selv, så deler dere", style));
    }
    lines.getChildren().add(label("Halvfet", "semibold"));
    lines.getChildren().add(label("Fet og kursiv", "bold", "italic"));
    lines.getChildren().add(label("Velkommen", "title"));
    lines.getChildren().add(label("Dempet", "muted"));
    lines.getChildren().add(label("I rute med planen", "success-text"));
    FlowPane icons = new FlowPane(6, 6);
    for (Icon icon : Icon.values()) {
      icons.getChildren().add(Icons.of(icon, 16));
    }
    ScrollPane scroll = new ScrollPane(new VBox(10, lines, icons));
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(240);
    VBox card = new VBox(scroll);
    card.getStyleClass().add("card");
    return card;
  }

  static Node times() {
    VBox column = new VBox(6);
    for (String time : List.of("09:30", "10:47", "11:11", "9:42", "+0:24")) {
      TimeText text = TimeText.small(TimeText.Weight.SEMIBOLD);
      text.getStyleClass().add("script");
      text.setText(time);
      column.getChildren().add(text);
    }
    column.setFillWidth(true);
    column.setMaxWidth(90);
    TimeText clock = new TimeText(38);
    clock.setText("10:55");
    VBox rehearsal = new VBox(label("Øving, simulert klokke", "dense", "semibold"));
    rehearsal.getStyleClass().add("inverse");
    rehearsal.setPadding(new Insets(8, 16, 8, 16));
    VBox frame = new VBox(rehearsal, clock);
    frame.getStyleClass().add("rehearsal-frame");
    VBox warning = new VBox(4, label("2 par har lik sektor", "dense", "semibold"));
    warning.getStyleClass().add("card-warning");
    VBox accent = new VBox(4, label("Speed date 2-2", "size16", "semibold"));
    accent.getStyleClass().add("card-accent");
    return new VBox(12, column, frame, warning, accent);
  }
}
