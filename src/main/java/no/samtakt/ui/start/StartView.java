package no.samtakt.ui.start;

import java.net.URL;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.Reveal;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The start screen. A run sheet may also be dropped anywhere on it. */
public final class StartView extends BorderPane {
  private final StartActions actions;
  private final Speech speech;
  private final OfferBanner offer;
  private final SessionsSection sessions;
  private final BeginSection begin;
  // The theme outlives this screen: it must not keep it alive.
  private InvalidationListener look = changed -> {};

  /**
   * The start screen.
   *
   * @param dark whether windows are dark just now
   */
  public StartView(
      StartViewModel model,
      StartActions actions,
      Speech speech,
      ObservableBooleanValue dark,
      String version) {
    this.actions = actions;
    this.speech = speech;
    offer = new OfferBanner(actions, speech);
    sessions = new SessionsSection(model, actions, speech);
    begin = new BeginSection(actions, speech);
    setId("start");
    getStyleClass().addAll("start", "canvas");
    setTop(top(dark));
    setCenter(middle());
    setBottom(foot(version));
    setOnDragOver(this::dragged);
    setOnDragExited(left -> begin.setDropping(false));
    setOnDragDropped(this::dropped);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(StartView.class.getResource("start.css"));
  }

  /** Puts the focus on what lies nearest: Enter is then no surprise. */
  public void focusFirst() {
    // What scrolls is not in the window before its skin is made.
    applyCss();
    layout();
    if (!offer.focusGo()) {
      begin.focusOpen();
    }
  }

  private Node top(ObservableBooleanValue dark) {
    Label name = new Label("Samtakt");
    name.getStyleClass().addAll("question");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    ActionButton light = Buttons.quiet(Icon.APPEARANCE, null);
    light.setId("start-appearance");
    light.setOnAction(pressed -> actions.turnLight());
    look =
        changed -> {
          light.setText(
              speech.text(dark.get() ? "settings.appearance.dark" : "settings.appearance.light"));
          light.setAccessibleText(speech.text(dark.get() ? "start.make-light" : "start.make-dark"));
        };
    dark.addListener(new WeakInvalidationListener(look));
    speech.onChange(light, spoken -> look.invalidated(dark));
    ActionButton history = Buttons.quiet(Icon.NOTES, null);
    history.setId("start-history");
    speech.bind(history, "start.history");
    history.setOnAction(pressed -> actions.history());
    ActionButton settings = Buttons.quiet(Icon.SETTINGS, null);
    settings.setId("start-settings");
    speech.bind(settings, "start.settings");
    settings.setOnAction(pressed -> actions.settings());
    ActionButton help = Buttons.quiet(Icon.HELP, "F1");
    help.setId("start-help");
    speech.bind(help, "start.help");
    help.setOnAction(pressed -> actions.help());
    HBox top = new StartTop(name, new LogoMark(36), name, between, history, light, settings, help);
    top.getChildren()
        .forEach(each -> {
          if (each instanceof ActionButton button) {
            button.setMinWidth(USE_PREF_SIZE);
          }
        });
    top.getStyleClass().addAll("start-top", "line-below");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private Node middle() {
    VBox left = new VBox(offer, sessions);
    left.getStyleClass().addAll("start-section", "start-left");
    ScrollPane scroll = new ScrollPane(new StartColumns(left, begin));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("start-scroll");
    Reveal.focused(scroll);
    return scroll;
  }

  private Node foot(String version) {
    Label safe = new Label();
    safe.setGraphic(Icons.of(Icon.SAFE, 14));
    speech.bind(safe, "start.private");
    safe.getStyleClass().addAll("dense", "muted");
    safe.setWrapText(true);
    HBox.setHgrow(safe, Priority.ALWAYS);
    safe.setMaxWidth(Double.MAX_VALUE);
    Label number = new Label();
    speech.bind(number, "start.version", version);
    number.getStyleClass().addAll("dense", "muted");
    number.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(safe, number);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().addAll("start-foot", "line-above");
    return foot;
  }

  private void paint(@Nullable StartScreen screen) {
    if (screen != null) {
      offer.show(screen.offer());
      sessions.show(screen);
      begin.show(screen.examples());
    }
  }

  private void dragged(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      begin.setDropping(true);
    }
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    boolean taken = drag.getDragboard().hasFiles();
    if (taken) {
      actions.open(drag.getDragboard().getFiles().getFirst().toPath());
    }
    drag.setDropCompleted(taken);
    drag.consume();
  }
}
