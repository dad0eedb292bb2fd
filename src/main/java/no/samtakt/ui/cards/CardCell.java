package no.samtakt.ui.cards;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** A card in the list to choose from: its whole text, what it is for, and whether it was used. */
final class CardCell extends ListCell<CardRow> {
  private final Label text = new Label();
  private final Label about = new Label();
  private final Badge mark = new Badge(Badge.Tone.NEUTRAL);
  private final VBox whole;

  CardCell() {
    text.getStyleClass().addAll("body", "default-ink");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    about.getStyleClass().addAll("meta", "muted");
    mark.managedProperty().bind(mark.visibleProperty());
    FlowPane under = new FlowPane(about, mark);
    under.getStyleClass().add("card-facts");
    whole = new VBox(text, under);
    whole.getStyleClass().add("card-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list: otherwise a long line would ask for a scroll bar.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CardRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    text.setText(row.text());
    about.setText(row.about());
    mark.show(
        row.shown() ? Badge.Tone.SUCCESS : Badge.Tone.NEUTRAL,
        row.shown() ? Icon.PARTICIPANT_WINDOW : Icon.CHECK);
    mark.setText(row.mark());
    mark.setVisible(!row.mark().isEmpty());
    setAccessibleText(row.spoken());
    setGraphic(whole);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) {
      return super.computePrefHeight(width);
    }
    ListView<CardRow> list = getListView();
    double room = width < 0 && list != null ? list.getWidth() : width;
    double sides = snappedLeftInset() + snappedRightInset();
    double ends = snappedTopInset() + snappedBottomInset();
    return whole.prefHeight(Math.max(0, room - sides)) + ends;
  }
}
