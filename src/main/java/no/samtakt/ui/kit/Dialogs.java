package no.samtakt.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Questions and bad news, in windows that look like ours. They stand before their owner and wait
 * for an answer, while time in the session runs on behind them.
 *
 * <p>To be used on the window thread, from an event and not from an animation.
 */
public final class Dialogs {
  private static final double WIDTH = 440;

  private final Theme theme;

  public Dialogs(Theme theme) {
    this.theme = theme;
  }

  /**
   * Asks and waits. Esc and closing the window give the answer of kind {@code CANCEL}, or nothing
   * when there is none.
   */
  public <T> Optional<T> confirm(
      @Nullable Window owner, String title, String text, List<Choice<T>> choices) {
    return ask(owner, Icon.HELP, title, text, null, choices);
  }

  /**
   * Tells of an error and waits until it has been read.
   *
   * @param detail what a person who helps would want to read, selectable; null for none
   */
  public void error(
      @Nullable Window owner, String title, String text, @Nullable String detail, String close) {
    ask(
        owner,
        Icon.OVERTIME,
        title,
        text,
        detail,
        List.of(new Choice<>(true, close, Choice.Kind.DEFAULT)));
  }

  private <T> Optional<T> ask(
      @Nullable Window owner,
      Icon icon,
      String title,
      String text,
      @Nullable String detail,
      List<Choice<T>> choices) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(owner == null ? Modality.APPLICATION_MODAL : Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setResizable(false);
    ObjectProperty<@Nullable T> answer = new SimpleObjectProperty<>(cancelled(choices));

    HBox answers = new HBox();
    answers.getStyleClass().add("dialog-answers");
    for (Choice<T> choice : choices) {
      answers.getChildren().add(button(choice, stage, answer));
    }
    VBox content = new VBox(said(icon, title, text), answers);
    content
        .getStyleClass()
        .addAll("takt-dialog", icon == Icon.OVERTIME ? "error" : "question-dialog");
    if (detail != null) {
      content.getChildren().add(1, detail(title, detail));
    }
    Scene scene = new Scene(content);
    theme.install(scene);
    if (owner != null && owner.getScene() != null) {
      FocusRing.follow(scene, owner.getScene());
    }
    scene.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        stage.close();
      }
    });
    stage.setScene(scene);
    if (owner != null) {
      // Else it would first be seen in the middle of the screen, or even beyond its edge.
      stage.setX(owner.getX());
      stage.setY(owner.getY());
    }
    stage.setOnShown(shown -> {
      place(stage, owner);
      answers.getChildren().stream()
          .filter(node -> node instanceof Button button && button.isDefaultButton())
          .forEach(Node::requestFocus);
    });
    stage.showAndWait();
    return Optional.ofNullable(answer.get());
  }

  private static <T> @Nullable T cancelled(List<Choice<T>> choices) {
    return choices.stream()
        .filter(choice -> choice.kind() == Choice.Kind.CANCEL)
        .map(Choice::value)
        .findFirst()
        .orElse(null);
  }

  private static <T> Node button(
      Choice<T> choice, Stage stage, ObjectProperty<@Nullable T> answer) {
    ActionButton button = Buttons.normal();
    button.setText(choice.label());
    button.setOnAction(pressed -> {
      answer.set(choice.value());
      stage.close();
    });
    switch (choice.kind()) {
      case DEFAULT -> {
        Buttons.accent(button);
        button.setDefaultButton(true);
      }
      case DANGER -> Buttons.danger(button);
      case OTHER, CANCEL -> {}
    }
    return button;
  }

  private static Node said(Icon icon, String title, String text) {
    Label heading = new Label(title);
    heading.getStyleClass().addAll("size16", "semibold");
    Label body = new Label(text);
    body.getStyleClass().add("body");
    for (Label label : new Label[] {heading, body}) {
      label.setWrapText(true);
      label.setMaxWidth(WIDTH);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox words = new VBox(heading, body);
    words.getStyleClass().add("dialog-words");
    HBox said = new HBox(Icons.of(icon, 24), words);
    said.getStyleClass().add("dialog-said");
    return said;
  }

  private static Node detail(String title, String detail) {
    TextArea area = new TextArea(detail);
    area.getStyleClass().add("dialog-detail");
    area.setAccessibleText(title);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(6);
    VBox.setVgrow(area, Priority.ALWAYS);
    return area;
  }

  /** Over the middle of its owner, but never off the screen: an owner may be narrow, at an edge. */
  private static void place(Stage stage, @Nullable Window owner) {
    if (owner != null) {
      double x = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
      double y = owner.getY() + (owner.getHeight() - stage.getHeight()) / 3;
      Rectangle2D room =
          Screen.getScreensForRectangle(
                  owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1)
              .stream()
              .findFirst()
              .orElse(Screen.getPrimary())
              .getVisualBounds();
      stage.setX(Math.max(room.getMinX(), Math.min(x, room.getMaxX() - stage.getWidth())));
      stage.setY(Math.max(room.getMinY(), Math.min(y, room.getMaxY() - stage.getHeight())));
    }
  }
}
