package no.samtakt.ui.groups;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import no.samtakt.session.Rule;
import no.samtakt.ui.groups.RoomsScreen.RuleChip;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The rules as chips, each saying how often it is broken, and the way to one more. */
final class RuleBar extends FlowPane {
  private final RoomsViewModel model;
  private final Speech speech;
  private final ActionButton more = Buttons.small(Icon.ADD);
  private List<RuleChip> shown = List.of();

  RuleBar(RoomsViewModel model, Speech speech, Motion motion) {
    this.model = model;
    this.speech = speech;
    setId("groups-rules");
    getStyleClass().add("rule-chips");
    setMinWidth(0);
    RuleBox box = new RuleBox(model, speech, motion);
    more.setId("groups-add-rule");
    more.getStyleClass().add("round");
    more.setMinWidth(Region.USE_PREF_SIZE);
    speech.bind(more, "groups.add-rule");
    box.unfinishedProperty()
        .addListener((o, before, half) -> {
          speech.bind(more, half ? "groups.finish-rule" : "groups.add-rule");
          more.setIcon(half ? Icon.WARNING : Icon.ADD);
        });
    more.setOnAction(pressed -> box.toggle(more));
    getChildren().add(more);
  }

  void show(List<RuleChip> chips) {
    if (chips.equals(shown)) {
      return;
    }
    int focused = getChildren().indexOf(focusedChild());
    shown = List.copyOf(chips);
    getChildren().setAll(shown.stream().map(this::chip).toList());
    getChildren().add(more);
    if (focused >= 0) {
      // A chip that was taken away leaves the keyboard at the one that took its place.
      getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
    }
  }

  private @Nullable Node focusedChild() {
    return getChildren().stream().filter(Node::isFocused).findFirst().orElse(null);
  }

  private Chip chip(RuleChip rule) {
    Chip chip = new Chip(icon(rule.rule()));
    chip.setText(rule.text());
    chip.setSelected(true);
    chip.setWarning(!rule.kept());
    chip.setAccessibleText(rule.text());
    chip.setAccessibleHelp(rule.help());
    chip.setTooltip(new Tooltip(rule.help()));
    chip.setWrapText(true);
    chip.setMinWidth(0);
    chip.setMinHeight(Region.USE_PREF_SIZE);
    chip.setPrefHeight(Region.USE_COMPUTED_SIZE);
    chip.maxWidthProperty().bind(widthProperty());
    Rule taken = rule.rule();
    chip.setOnAction(pressed -> {
      // It stands for what holds, and is not turned off by a press.
      chip.setSelected(true);
      if (taken != null) {
        menu(taken).show(chip, Side.BOTTOM, 0, 4);
      }
    });
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean takes = key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE;
          if (takes && taken != null) {
            key.consume();
            model.removeRule(taken);
          }
        });
    return chip;
  }

  private ContextMenu menu(Rule rule) {
    MenuItem remove = new MenuItem(speech.text("groups.remove-rule"));
    remove.setMnemonicParsing(false);
    remove.setOnAction(chosen -> model.removeRule(rule));
    return new ContextMenu(remove);
  }

  private static Icon icon(@Nullable Rule rule) {
    return switch (rule) {
      case null -> Icon.MET_BEFORE;
      case Rule.Mix mix -> Icon.ORGANISATION;
      case Rule.Apart apart -> Icon.PEOPLE;
      case Rule.Together together -> Icon.PAIRS;
      case Rule.OneOf one -> Icon.PERSON;
      case Rule.OwnRooms rooms -> Icon.LANGUAGE;
      case Rule.Out out -> Icon.PERSON_LEAVES;
    };
  }
}
