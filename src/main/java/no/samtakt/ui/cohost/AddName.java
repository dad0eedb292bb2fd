package no.samtakt.ui.cohost;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.cohost.SpeakersScreen.Found;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;

/**
 * The field in which names are put on the speaker list, and whom the letters may mean. Enter adds,
 * Shift+Enter adds a reply, the arrows choose, Esc empties the field and then leaves it.
 */
final class AddName extends HBox {
  private final SpeakersViewModel model;
  private final Runnable home;
  private final TextField field = new TextField();
  private final Chip reply = new Chip(Icon.REPLY);
  private final FoundNames found;
  private final StringProperty help = new SimpleStringProperty(this, "help", "");

  AddName(SpeakersViewModel model, Speech speech, Runnable home) {
    this.model = model;
    this.home = home;
    this.found = new FoundNames(speech, each -> add(each, reply.isSelected()));
    getStyleClass().addAll("framed-field", "add-name");
    field.setId("add-name");
    speech.bind(field.promptTextProperty(), "speakers.add");
    speech.bind(field.accessibleTextProperty(), "speakers.add");
    speech.bind(help, "speakers.add-help");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.textProperty().addListener((o, before, now) -> model.write(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    FirstLetter.drop(field);
    KeyHint key = new KeyHint("L");
    key.visibleProperty().bind(focusWithinProperty().not());
    key.managedProperty().bind(key.visibleProperty());
    reply.setId("add-reply");
    speech.bind(reply, "speakers.reply");
    speech.bind(reply.accessibleHelpProperty(), "speakers.reply-help");
    reply.visibleProperty().bind(focusWithinProperty());
    reply.managedProperty().bind(reply.visibleProperty());
    reply.setOnAction(pressed -> field.requestFocus());
    getChildren().addAll(Icons.of(Icon.ADD, 16), field, reply, key);
    setOnMousePressed(press -> field.requestFocus());
  }

  /** Whom the letters may mean; to be laid over what stands above the field. */
  Node offer() {
    return found;
  }

  /** Takes the keyboard. */
  void focus() {
    field.requestFocus();
    field.end();
  }

  void show(List<Found> fitting) {
    found.show(fitting);
    field.setAccessibleHelp(fitting.isEmpty() ? help.get() : found.spoken());
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> {
        Found chosen = found.chosen();
        if (key.isShortcutDown()) {
          return;
        }
        if (chosen != null) {
          add(chosen, key.isShiftDown() || reply.isSelected());
        }
      }
      case ESCAPE -> {
        if (field.getText().isEmpty()) {
          home.run();
        } else {
          field.clear();
        }
      }
      default -> {
        found.first();
        return;
      }
    }
    key.consume();
  }

  private void step(int by) {
    found.step(by);
    field.setAccessibleHelp(found.spoken());
  }

  private void add(Found chosen, boolean asReply) {
    model.add(chosen, asReply);
    reply.setSelected(false);
    field.clear();
    field.requestFocus();
  }
}
