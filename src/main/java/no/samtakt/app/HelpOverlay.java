package no.samtakt.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Overlay;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.words.Words;

/** All keys on one page, over whatever was on the screen. Esc or F1 takes it away. */
final class HelpOverlay extends Overlay {
  /** How far an arrow scrolls, in parts of the whole page. */
  private static final double STEP = 0.2;

  private final Speech speech;
  private final Supplier<List<Action>> actions;
  private final List<String> notes;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final ActionButton close = Buttons.normal(null, "Esc");

  /**
   * @param actions what can be asked for just now
   * @param notes the keys of what is told below, of places that have keys of their own
   */
  HelpOverlay(Speech speech, Supplier<List<Action>> actions, List<String> notes) {
    this.notes = List.copyOf(notes);
    this.speech = speech;
    this.actions = actions;
    setId("help-overlay");
    page.getStyleClass().addAll("card", "help-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    close.setId("help-close");
    close.setOnAction(pressed -> close());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("help-scroll");
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    setContent(page, close);
    addEventFilter(KeyEvent.KEY_PRESSED, this::scrolled);
    speech.onChange(
        this,
        words -> {
          if (isOpen()) {
            write(words);
          }
        });
  }

  @Override
  public void open() {
    write(speech.words());
    super.open();
  }

  private void scrolled(KeyEvent key) {
    double step =
        switch (key.getCode()) {
          case DOWN -> STEP;
          case UP -> -STEP;
          default -> 0;
        };
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
  }

  private void write(Words words) {
    Label title = label(words.text("keys.title"), "title");
    close.setText(words.text("keys.close"));
    Node alone = column(words, "keys.alone", Action::alone);
    Node always = column(words, "keys.always", Action::always);
    RowOrStack columns = new RowOrStack(alone, always);
    scroll.setContent(columns);
    page.getChildren().setAll(title, scroll);
    notes.forEach(key -> page.getChildren().add(note(words, key)));
    page.getChildren().add(close);
  }

  private static Label note(Words words, String key) {
    Label note = label(words.text(key), "dense");
    note.getStyleClass().add("muted");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }

  private Node column(Words words, String heading, Function<Action, Optional<Stroke>> stroke) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    int row = 0;
    for (Action action : actions.get()) {
      Optional<Stroke> keys = stroke.apply(action);
      if (keys.isPresent()) {
        HBox hints = new HBox();
        hints.getStyleClass().add("help-keys");
        hints.setMinWidth(USE_PREF_SIZE);
        keys.get().drawn(words).forEach(key -> hints.getChildren().add(new KeyHint(key)));
        Label does = label(words.text(action.name()), "body");
        does.setWrapText(true);
        grid.addRow(row++, hints, does);
      }
    }
    VBox column = new VBox(label(words.text(heading), "semibold"), grid);
    column.getStyleClass().add("help-column");
    boolean some = row > 0;
    column.setVisible(some);
    column.setManaged(some);
    return column;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
