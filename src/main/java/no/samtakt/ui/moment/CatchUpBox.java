package no.samtakt.ui.moment;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.session.Due;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.AllLines;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.CatchUpScreen.Aim;
import no.samtakt.ui.moment.CatchUpScreen.Choice;
import no.samtakt.ui.moment.CatchUpScreen.Line;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A part of what is proposed, chosen: what to aim at, which changes, and where that leads. */
public final class CatchUpBox {
  /** Higher than this, in pixels at 100 % text, what there is to choose among scrolls. */
  private static final double HIGHEST = 320;

  /** Room for the mark of what has the focus, which a scrolling pane would cut. */
  private static final Insets RING = new Insets(0, -5, 0, -5);

  private final CatchUpViewModel model;
  private final PopOver box;
  private final VBox content = new VBox();
  private final Label aimHeading = new Label();
  private final VBox aims = new VBox();
  private final VBox lines = new VBox();
  private final Label none = new Label();
  private final Label end = new Label();
  private final Label missing = new Label();
  private final ActionButton use = Buttons.accent(Buttons.normal(null, "Enter"));
  private final List<CheckBox> checks = new ArrayList<>();

  /** What is selected now is not the leader's choice. */
  private boolean painting;

  private List<Aim> painted = List.of();
  private List<Line> listed = List.of();
  private Runnable home = () -> {};

  /** A box that is not shown yet. */
  public CatchUpBox(CatchUpViewModel model, Speech speech, Motion motion) {
    this.model = model;
    Label heading = new Label();
    heading.getStyleClass().addAll("body", "semibold");
    heading.setWrapText(true);
    speech.bind(heading, "catchup.heading");
    aimHeading.getStyleClass().addAll("dense", "muted");
    speech.bind(aimHeading, "catchup.aim");
    aims.getStyleClass().add("catch-up-aims");
    lines.getStyleClass().add("catch-up-lines");
    none.getStyleClass().add("dense");
    none.setWrapText(true);
    speech.bind(none, "catchup.none");
    ScrollPane scroll = new ScrollPane(new VBox(aimHeading, aims, lines, none));
    ((VBox) scroll.getContent()).getStyleClass().add("catch-up-choice");
    scroll.getStyleClass().add("catch-up-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(HIGHEST);
    VBox.setMargin(scroll, RING);
    end.setId("catch-up-end");
    end.getStyleClass().addAll("body", "semibold");
    end.setWrapText(true);
    end.setMinHeight(Label.USE_PREF_SIZE);
    missing.setId("catch-up-missing");
    missing.getStyleClass().add("dense");
    missing.setWrapText(true);
    missing.setMinHeight(Label.USE_PREF_SIZE);
    use.setId("catch-up-use-ticked");
    speech.bind(use, "catchup.use");
    use.setOnAction(pressed -> use());
    ActionButton away = Buttons.normal(null, "Esc");
    away.setId("catch-up-leave");
    speech.bind(away, "catchup.leave");
    away.setOnAction(pressed -> hide());
    HBox buttons = new HBox(use, away);
    buttons.getStyleClass().add("catch-up-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().setAll(heading, scroll, end, missing, buttons);
    content.setId("catch-up-box");
    content.getStyleClass().add("catch-up-box");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::filtered);
    content.addEventHandler(KeyEvent.KEY_PRESSED, CatchUpBox::keep);
    box = Popovers.of(content, motion);
    box.setOnHidden(hidden -> {
      model.leave();
      home.run();
    });
    model.choiceProperty().addListener((o, before, now) -> paint(now));
  }

  /**
   * Shows the box, with all ticked, or takes it away.
   *
   * @param beside the node that it points at
   * @param after gets the focus back
   */
  public void toggle(Node beside, PopOver.ArrowLocation arrow, Runnable after) {
    if (box.isShowing()) {
      hide();
      return;
    }
    model.begin();
    Choice choice = model.choiceProperty().get();
    if (choice != null && choice.stands()) {
      home = after;
      repaint(choice);
      box.setArrowLocation(arrow);
      box.show(beside);
      (checks.isEmpty() ? use : checks.getFirst()).requestFocus();
    }
  }

  private void hide() {
    box.hide();
  }

  private void use() {
    model.acceptTicked();
    hide();
  }

  /** Enter means what the button for it says, wherever the focus is but on the other button. */
  private void filtered(KeyEvent key) {
    boolean button = key.getTarget() instanceof ActionButton;
    if (key.getCode() == KeyCode.ENTER && !button) {
      if (!use.isDisabled()) {
        use();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
      int at = checks.indexOf(key.getTarget());
      int next = at + (key.getCode() == KeyCode.UP ? -1 : 1);
      if (at >= 0) {
        checks.get(Math.clamp(next, 0, checks.size() - 1)).requestFocus();
        key.consume();
      }
    }
  }

  /** Keys alone drive the session, and the focus is here: they are not for it. */
  private static void keep(KeyEvent key) {
    boolean own = key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.TAB;
    if (!own && !key.isShortcutDown()) {
      key.consume();
    }
  }

  private void paint(@Nullable Choice choice) {
    if (!box.isShowing()) {
      return;
    }
    if (choice == null || !choice.stands()) {
      hide();
    } else {
      repaint(choice);
    }
  }

  private void repaint(Choice choice) {
    if (!choice.aims().equals(painted)) {
      paintAims(choice.aims());
    }
    if (!choice.lines().equals(listed)) {
      paintLines(choice.lines());
    }
    show(none, choice.lines().isEmpty());
    end.setText(choice.end());
    missing.setText(choice.missing());
    missing.setGraphic(Icons.of(choice.inTime() ? Icon.CHECK : Icon.WARNING, 14));
    missing.getStyleClass().removeAll("success-text", "warning-text");
    missing.getStyleClass().add(choice.inTime() ? "success-text" : "warning-text");
    use.setDisable(!choice.usable());
  }

  /** With only one there is nothing to pick: it stands in the words at the foot. */
  private void paintAims(List<Aim> now) {
    List<Due> before = painted.stream().map(Aim::due).toList();
    painted = now;
    show(aimHeading, now.size() > 1);
    show(aims, now.size() > 1);
    if (before.equals(now.stream().map(Aim::due).toList())) {
      painting = true;
      for (int i = 0; i < now.size(); i++) {
        RadioButton button = (RadioButton) aims.getChildren().get(i);
        button.setText(now.get(i).text());
        button.setSelected(now.get(i).chosen());
      }
      painting = false;
      return;
    }
    ToggleGroup group = new ToggleGroup();
    boolean focused = aims.getChildren().stream().anyMatch(Node::isFocused);
    aims.getChildren().setAll(now.stream().map(aim -> radio(aim, group)).toList());
    if (focused) {
      aims.getChildren().getFirst().requestFocus();
    }
    for (int i = 0; i < now.size(); i++) {
      aims.getChildren().get(i).setId("catch-up-aim-" + i);
    }
  }

  private Node radio(Aim aim, ToggleGroup group) {
    RadioButton button = new RadioButton(aim.text());
    button.getStyleClass().add("dense");
    button.setToggleGroup(group);
    button.setSelected(aim.chosen());
    button.setWrapText(true);
    button.setMinHeight(RadioButton.USE_PREF_SIZE);
    button
        .selectedProperty()
        .addListener((o, before, now) -> {
          if (now && !painting) {
            model.pick(aim.due());
          }
        });
    return button;
  }

  /** A row is kept as long as its item is the same, so that the focus stays in it. */
  private void paintLines(List<Line> now) {
    boolean same =
        now.stream().map(Line::item).toList().equals(listed.stream().map(Line::item).toList());
    int focused = focused();
    var item = focused < 0 ? null : listed.get(focused).item();
    listed = now;
    if (!same) {
      checks.clear();
      lines.getChildren().setAll(now.stream().map(this::row).toList());
    }
    for (int i = 0; i < now.size(); i++) {
      Line line = now.get(i);
      CheckBox check = checks.get(i);
      check.setId("catch-up-line-" + i);
      check.setText(line.title());
      check.setSelected(line.ticked());
      check.setAccessibleText(line.said());
      ((Label) ((HBox) lines.getChildren().get(i)).getChildren().getLast()).setText(line.change());
      if (!same && line.item().equals(item)) {
        check.requestFocus();
      }
    }
    if (!same && item != null && focused() < 0) {
      (checks.isEmpty() ? use : checks.getFirst()).requestFocus();
    }
  }

  private int focused() {
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private Node row(Line line) {
    CheckBox check = new CheckBox();
    check.getStyleClass().add("dense");
    AllLines.show(check);
    check.setMinWidth(0);
    check.setMaxWidth(Double.MAX_VALUE);
    check.setOnAction(pressed -> model.tick(line.item(), check.isSelected()));
    HBox.setHgrow(check, Priority.ALWAYS);
    checks.add(check);
    Label change = new Label();
    change.getStyleClass().addAll("dense", "muted");
    change.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(check, change);
    row.getStyleClass().add("catch-up-line");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
