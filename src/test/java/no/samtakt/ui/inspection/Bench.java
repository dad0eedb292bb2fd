package no.samtakt.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A window in which one thing at a time is inspected. */
final class Bench implements BeforeAllCallback, AfterAllCallback {
  private static final FxRobot ROBOT = new FxRobot();
  private static Stage stage;

  @Override
  public void beforeAll(ExtensionContext context) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ROBOT.interact(stage::close);
  }

  static void assertFaint(Node node, boolean faint) {
    Set<Check> expected = faint ? EnumSet.of(Check.FAINT) : EnumSet.noneOf(Check.class);
    List<Finding> findings = inspect(node).findings();
    assertThat(findings.stream().map(Finding::check).collect(Collectors.toSet()))
        .as("%s", findings)
        .isEqualTo(expected);
  }

  static void assertFound(Node node, Check check, String what) {
    List<Finding> findings = inspect(node).findings();
    assertThat(findings).as("%s", findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(finding -> {
          assertThat(finding.check()).isEqualTo(check);
          assertThat(finding.what()).contains(what);
        });
  }

  static Report inspect(Node node) {
    Report[] report = new Report[1];
    ROBOT.interact(() -> {
      Pane ground = new Pane(node);
      if (node instanceof StackPane || node instanceof ScrollPane) {
        ground = new StackPane(node);
      }
      stage.setScene(new Scene(ground, 400, 300));
      stage.show();
      report[0] = new WindowInspection().of(stage.getScene());
      ground.getChildren().clear();
    });
    return report[0];
  }

  static StackPane on(Text text, Color ground) {
    StackPane box = new StackPane(text);
    box.setBackground(Background.fill(ground));
    return box;
  }

  static Label label(String words) {
    Label label = new Label(words);
    label.setTextFill(Color.BLACK);
    return label;
  }

  static Text text(String words, String colour) {
    Text text = text(words, 0, 0);
    text.setFill(Color.web(colour));
    return text;
  }

  static Text text(String words, double x, double y) {
    Text text = new Text(x, y, words);
    text.setFont(Font.font(16));
    return text;
  }
}
