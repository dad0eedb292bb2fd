package no.samtakt.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Notes, groups and cards at the right. Where the window is narrow they become a rail of buttons,
 * and the pane opens over what lies beside it.
 */
final class ToolPane {
  private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

  private final TabPane tabs = new TabPane();
  private final VBox rail = new VBox();
  private final Button sheet;
  private final List<Supplier<? extends Node>> contents;
  private boolean narrow;

  /**
   * Tools, each made when it is first opened, and the first when {@link #fill} is called.
   *
   * @param sheet shows the run sheet, where that too has no room of its own
   */
  ToolPane(
      Speech speech,
      Supplier<? extends Node> notes,
      Supplier<? extends Node> groups,
      Supplier<? extends Node> cards,
      Runnable sheet) {
    tabs.setId("tools");
    tabs.getStyleClass().addAll("tools", "side", "line-left");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            List.of(
                tab(speech, "console.notes", Icon.NOTES),
                tab(speech, "console.groups", Icon.PEOPLE),
                tab(speech, "console.cards", Icon.CARDS)));
    contents = List.of(notes, groups, cards);
    tabs.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> fill());
    rail.getStyleClass().addAll("tool-rail", "side", "line-left");
    this.sheet = railButton(speech, "timeline.heading", Icon.RUN_SHEET, sheet);
    railButton(speech, "console.notes", Icon.NOTES, () -> toggle(0));
    railButton(speech, "console.groups-short", Icon.PEOPLE, () -> toggle(1));
    railButton(speech, "console.cards", Icon.CARDS, () -> toggle(2));
    setSheetShown(false);
  }

  /** Makes what the chosen tab shows, where that has not been made yet. */
  void fill() {
    int chosen = tabs.getSelectionModel().getSelectedIndex();
    Tab tab = tabs.getTabs().get(chosen);
    if (tab.getContent() == null) {
      tab.setContent(contents.get(chosen).get());
    }
  }

  TabPane tabs() {
    return tabs;
  }

  VBox rail() {
    return rail;
  }

  /** In a narrow window the pane is hidden until it is asked for. */
  void setNarrow(boolean isNarrow) {
    narrow = isNarrow;
    rail.setVisible(isNarrow);
    rail.setManaged(isNarrow);
    tabs.setVisible(!isNarrow);
  }

  /** Whether the rail has a button for the run sheet. */
  void setSheetShown(boolean shown) {
    sheet.setVisible(shown);
    sheet.setManaged(shown);
  }

  /** In a flat window the rail's buttons have no room for their names, only for their icons. */
  void setFlat(boolean flat) {
    rail.pseudoClassStateChanged(FLAT, flat);
    for (Node each : rail.getChildren()) {
      if (each instanceof Button button) {
        button.setTooltip(flat ? new Tooltip(button.getText()) : null);
      }
    }
  }

  private void toggle(int tab) {
    if (!close() || tabs.getSelectionModel().getSelectedIndex() != tab) {
      open(tab);
    }
  }

  void open(int tab) {
    tabs.getSelectionModel().select(tab);
    tabs.setVisible(true);
    tabs.applyCss();
    tabs.layout();
  }

  /** Says that something waits for the leader in a tool, wherever it can be opened. */
  void setWaiting(int tab, boolean waiting, Icon usual, String what) {
    Icon icon = waiting ? Icon.WARNING : usual;
    Tab of = tabs.getTabs().get(tab);
    if (of.getGraphic() instanceof FontIcon drawn) {
      Icons.change(drawn, icon);
    }
    of.setTooltip(waiting ? new Tooltip(what) : null);
    // The first button of the rail is for the run sheet.
    if (rail.getChildren().get(tab + 1) instanceof Button button) {
      if (button.getGraphic() instanceof FontIcon drawn) {
        Icons.change(drawn, icon);
      }
      button.setAccessibleHelp(waiting ? what : null);
    }
  }

  /** Whether this tool can be seen. */
  boolean shows(int tab) {
    return tabs.isVisible() && tabs.getSelectionModel().getSelectedIndex() == tab;
  }

  /** Takes an opened pane away again; answers whether there was one to take away. */
  boolean close() {
    boolean open = narrow && tabs.isVisible();
    if (open) {
      tabs.setVisible(false);
    }
    return open;
  }

  private static Tab tab(Speech speech, String key, Icon icon) {
    Tab tab = new Tab();
    tab.setGraphic(Icons.of(icon, 16));
    speech.bind(tab.textProperty(), key);
    return tab;
  }

  private Button railButton(Speech speech, String key, Icon icon, Runnable action) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon, 20));
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().add("tool-rail-button");
    button.setMaxWidth(Double.MAX_VALUE);
    speech.bind(button, key);
    button.setOnAction(pressed -> action.run());
    rail.getChildren().add(button);
    return button;
  }
}
