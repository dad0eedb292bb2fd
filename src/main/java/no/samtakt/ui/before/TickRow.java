package no.samtakt.ui.before;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.before.Errand;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** A task to tick off: what, by when, and in a word how it stands. */
final class TickRow extends VBox {
  private final CheckBox box = new CheckBox();
  private final Label due = new Label();
  private final Label state = new Label();

  TickRow(String id, Consumer<Boolean> ticked) {
    getStyleClass().add("before-tick");
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setMnemonicParsing(false);
    box.setOnAction(pressed -> ticked.accept(box.isSelected()));
    due.getStyleClass().addAll("dense", "muted");
    due.setWrapText(true);
    due.setMinHeight(USE_PREF_SIZE);
    state.setId(id + "-state");
    FlowPane when = new FlowPane(due, state);
    when.getStyleClass().add("before-when");
    when.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(box, when);
  }

  void show(BeforeScreen.Row row) {
    box.setText(row.task());
    box.setSelected(row.how() == Errand.State.DONE);
    box.setAccessibleText(row.said());
    due.setText(row.due());
    state.setText(row.state());
    state
        .getStyleClass()
        .setAll("label", "dense", "before-" + row.how().name().toLowerCase(Locale.ROOT));
    state.setGraphic(
        switch (row.how()) {
          case OVERDUE -> Icons.of(Icon.WARNING, 14);
          case TODAY -> Icons.of(Icon.CLOCK, 14);
          case DONE -> Icons.of(Icon.CHECK, 14);
          case LATER, UNDATED -> null;
        });
  }
}
