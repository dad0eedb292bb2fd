package no.samtakt.ui.start;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.start.StartScreen.Row;

/** An earlier session: press it to open it, or press the dots for what else can be done with it. */
final class SessionRow extends HBox {
  private final Row row;
  private final StartActions actions;
  private final Speech speech;

  SessionRow(Row row, StartActions actions, Speech speech) {
    this.row = row;
    this.actions = actions;
    this.speech = speech;
    getStyleClass().add("start-session");
    setAlignment(Pos.CENTER_LEFT);
    ChoiceRow choice =
        new ChoiceRow(Icon.RUN_SHEET, row.title(), row.when(), aside(), row.said(), this::open);
    choice.getStyleClass().add("start-past");
    HBox.setHgrow(choice, Priority.ALWAYS);
    ActionButton more = Buttons.iconOnly(Icon.MORE);
    more.setMinWidth(USE_PREF_SIZE);
    more.setText(speech.text("start.more", row.title()));
    more.setOnAction(pressed -> menu().show(more, Side.BOTTOM, 0, 4));
    getChildren().setAll(choice, more);
  }

  /** How large it is, and how it stands: by icon and word, and by colour as well. */
  private HBox aside() {
    Label many = new Label(row.size());
    many.getStyleClass().addAll("dense", "muted", "start-size");
    many.setMinWidth(USE_PREF_SIZE);
    Label how = new Label(row.standing(), Icons.of(icon(row.how()), 14));
    how.getStyleClass()
        .addAll("dense", "start-standing", "start-" + row.how().name().toLowerCase(Locale.ROOT));
    how.setMinWidth(USE_PREF_SIZE);
    HBox aside = new HBox(many, how);
    aside.getStyleClass().add("start-aside");
    aside.setAlignment(Pos.CENTER_LEFT);
    return aside;
  }

  private static Icon icon(Standing how) {
    return switch (how) {
      case OPENED -> Icon.CLOCK;
      case RUNNING -> Icon.PAUSE;
      case ENDED -> Icon.ON_SCHEDULE;
    };
  }

  private void open() {
    actions.resume(row.session());
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.setId("session-row-menu");
    boolean running = row.how() == Standing.RUNNING;
    menu.getItems()
        .add(
            item(
                running ? "start.resume" : "start.open-session",
                running ? Icon.PLAY : Icon.RUN_SHEET,
                this::open));
    if (row.notes() > 0) {
      MenuItem copy = item("start.copy-notes", Icon.COPY, () -> actions.copyNotes(row.session()));
      copy.setText(speech.text("start.copy-notes", row.notes()));
      menu.getItems().add(copy);
    }
    var sheet = row.sheet();
    if (sheet != null) {
      menu.getItems().add(item("start.open-anew", Icon.OPEN, () -> actions.open(sheet)));
    }
    return menu;
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(speech.text(key), Icons.of(icon, 16));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
