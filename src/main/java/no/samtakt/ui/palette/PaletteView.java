package no.samtakt.ui.palette;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Overlay;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Type a few letters of what you want, Enter does it. Only what is possible just now is listed. */
public final class PaletteView extends Overlay {
  private static final int MOST_ROWS = 10;

  /** Room for the list's own edges, in pixels. */
  private static final double EDGES = 8;

  private final Speech speech;
  private final Supplier<List<Action>> actions;
  private final TextField field = new TextField();
  private final ListView<Action> list = new ListView<>();
  private Finding<Action> finding = new Finding<>(List.of(), action -> "");

  /**
   * @param actions everything there is to ask for
   */
  public PaletteView(Speech speech, Supplier<List<Action>> actions) {
    this.speech = speech;
    this.actions = actions;
    setId("palette");
    field.setId("palette-field");
    field.getStyleClass().add("palette-field");
    speech.bind(field.promptTextProperty(), "palette.prompt");
    speech.bind(field.accessibleTextProperty(), "palette.prompt");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox top = new HBox(Icons.of(Icon.SEARCH, 16), field);
    top.getStyleClass().add("palette-top");
    top.setAlignment(Pos.CENTER_LEFT);
    list.setId("palette-list");
    list.getStyleClass().addAll("rows", "palette-list");
    list.setCellFactory(shown -> new PaletteRow(speech));
    list.setFocusTraversable(false);
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::height, list.getItems(), list.fixedCellSizeProperty()));
    speech.bind(list.accessibleTextProperty(), "palette.list");
    Label nothing = new Label();
    nothing.getStyleClass().addAll("dense", "muted");
    speech.bind(nothing, "palette.nothing");
    list.setPlaceholder(nothing);
    list.setOnMouseClicked(click -> {
      if (!list.equals(click.getTarget())) {
        choose();
      }
    });
    VBox page = new VBox(top, list);
    page.getStyleClass().addAll("card", "palette-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(page, Pos.TOP_CENTER);
    setContent(page, field);
    field.textProperty().addListener((o, before, typed) -> find(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(PaletteView.class.getResource("palette.css"));
  }

  @Override
  public void open() {
    List<Action> possible =
        actions.get().stream().filter(action -> action.possible().getAsBoolean()).toList();
    finding = new Finding<>(possible, this::words);
    field.clear();
    find("");
    super.open();
  }

  /** As high as what was found, up to ten rows. */
  private double height() {
    int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
    return rows * list.getFixedCellSize() + EDGES;
  }

  private void find(String typed) {
    list.getItems().setAll(finding.find(typed));
    select(0);
  }

  private void pressed(KeyEvent key) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
      case DOWN -> select(Math.min(at + 1, list.getItems().size() - 1));
      case UP -> select(Math.max(at - 1, 0));
      case PAGE_DOWN -> select(Math.min(at + 8, list.getItems().size() - 1));
      case PAGE_UP -> select(Math.max(at - 8, 0));
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void select(int index) {
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 4));
      field.setAccessibleHelp(speech.text(list.getItems().get(index).name()));
    }
  }

  private void choose() {
    Action chosen = list.getSelectionModel().getSelectedItem();
    @Nullable Action picked = chosen;
    if (picked != null) {
      close();
      picked.run().run();
    }
  }

  /** What an action is found by: its name first, so that those that begin as typed are above. */
  private String words(Action action) {
    return Stream.concat(Stream.of(action.name()), action.also().stream())
        .map(speech::text)
        .collect(Collectors.joining(" "));
  }
}
