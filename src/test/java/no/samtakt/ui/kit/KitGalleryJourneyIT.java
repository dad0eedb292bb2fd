package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import no.samtakt.settings.Appearance;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through everything the kit makes, light and dark, and keeps pictures of it. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class KitGalleryJourneyIT {
  private Theme theme;
  private Motion motion;
  private KitGallery gallery;
  private Scene scene;

  @Start
  void start(Stage stage) {
    theme = new Theme();
    theme.appearanceProperty().set(Appearance.LIGHT);
    motion = new Motion();
    motion.stillProperty().set(true);
    gallery = new KitGallery(motion);
    scene = new Scene(gallery, 1440, 980);
    theme.install(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void everythingStandsInInterLightAndDark(FxRobot robot) throws IOException {
    robot.interact(() ->
        gallery.notices.show(
            Icon.CHECK,
            "Gikk til Digital møteledelse",
            new Notices.Offer("Angre", "Ctrl Z", () -> {})));
    robot.interact(() -> scene.lookup("#before").requestFocus());
    robot.type(KeyCode.TAB);
    assertThat(scene.lookup("#focused").isFocusVisible()).isTrue();
    assertThat(fills("#focused"))
        .startsWith(Color.web("#0A5F6B"), Color.web("#FFFFFF"))
        .endsWith(Color.web("#0B6875"));

    assertThat(Font.font("Inter", 14).getName()).isEqualTo("Inter Regular");
    assertThat(Font.font("Inter SemiBold", 14).getName()).isEqualTo("Inter SemiBold");
    assertThat(Fonts.source("Regular").toString()).contains("flatlaf-fonts-inter");
    assertThat(families(".label")).isSubsetOf("Inter", "Inter SemiBold");
    assertThat(families(".time-sign")).isSubsetOf("Inter", "Inter SemiBold");

    Screenshot.keep(robot, scene, "kit-light");
    assertThat(face(".card")).isEqualTo(Color.web("#FFFFFF"));

    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    Screenshot.keep(robot, scene, "kit-dark");
    assertThat(face(".card")).isEqualTo(Color.web("#0D1117"));

    robot.interact(() -> theme.highContrastProperty().set(true));
    Screenshot.keep(robot, scene, "kit-dark-high-contrast");
    assertThat(face(".card")).isEqualTo(Color.web("#000000"));
    robot.interact(() -> theme.highContrastProperty().set(false));

    robot.interact(() -> theme.textScaleProperty().set(1.5));
    robot.interact(scene.getRoot()::layout);
    Screenshot.keep(robot, scene, "kit-dark-150");
    assertThat(((Region) scene.lookup("#note")).getHeight()).isEqualTo(54);
  }

  @Test
  void whatComesUpOverAWindowIsDressedAsIt(FxRobot robot) throws IOException {
    robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
    ContextMenu menu =
        new ContextMenu(new MenuItem("Rediger"), new SeparatorMenuItem(), new MenuItem("Slett …"));
    Control note = (Control) scene.lookup("#note");
    robot.interact(() -> menu.show(note, 100, 100));
    robot.type(KeyCode.DOWN);
    Screenshot.keep(robot, menu.getScene(), "kit-menu-dark");
    assertThat(lastFill(drawn(menu.getScene(), ".context-menu"))).isEqualTo(Color.web("#0D1117"));
    robot.interact(menu::hide);

    Control settings = (Control) scene.lookup("#settings");
    Tooltip tip = settings.getTooltip();
    robot.interact(() -> tip.show(settings, 100, 300));
    Screenshot.keep(robot, tip.getScene(), "kit-tooltip-dark");
    assertThat(tip.getText()).isEqualTo("Innstillinger");
    assertThat(lastFill(drawn(tip.getScene(), ".tooltip"))).isEqualTo(Color.web("#E6EDF3"));
    robot.interact(tip::hide);

    ComboBox<?> language = (ComboBox<?>) scene.lookup("#language");
    robot.interact(language::show);
    Node list = ((ComboBoxListViewSkin<?>) language.getSkin()).getPopupContent();
    assertThat(language.isShowing()).isTrue();
    assertThat(lastFill(list)).isEqualTo(Color.web("#0D1117"));
    robot.interact(language::hide);

    PopOver over = Popovers.of(new VBox(new Label("Ta igjen 2 min")), motion);
    robot.interact(() -> over.show(settings));
    Screenshot.keep(robot, over.getScene(), "kit-popover-dark");
    Shape border = (Shape) over.getScene().getRoot().lookup(".popover > .border");
    assertThat(border.getFill()).isEqualTo(Color.web("#0D1117"));
    robot.interact(() -> over.hide(Duration.ZERO));
  }

  @Test
  void aQuestionIsAskedInOurWordsAndAnswered(FxRobot robot) throws Exception {
    List<Choice<String>> choices =
        List.of(
            new Choice<>("keep", "Behold", Choice.Kind.CANCEL),
            new Choice<>("delete", "Slett deltakerdata", Choice.Kind.DANGER));
    Dialogs dialogs = new Dialogs(theme);
    List<Optional<String>> answers = new ArrayList<>();
    Runnable ask =
        () ->
            answers.add(
                dialogs.confirm(
                    scene.getWindow(),
                    "Slette deltakerdata?",
                    "Navn og grupper fra «Samarbeid på nye måter» blir borte for godt.",
                    choices));
    new FxThread().latest(nothing -> ask.run()).accept("");
    WaitForAsyncUtils.waitForFxEvents();
    Node answer = robot.lookup("Slett deltakerdata").query();
    Screenshot.keep(robot, answer.getScene(), "kit-dialog-light");
    robot.clickOn(answer);
    WaitForAsyncUtils.waitForFxEvents();
    new FxThread().latest(nothing -> ask.run()).accept("");
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(answers).containsExactly(Optional.of("delete"), Optional.of("keep"));
  }

  @Test
  void aNoticeTakesBackWhatItTellsOf(FxRobot robot) {
    List<String> done = new ArrayList<>();
    robot.interact(() ->
        gallery.notices.show(
            Icon.CHECK, "Gikk videre", new Notices.Offer("Angre", null, () -> done.add("undo"))));
    robot.interact(() -> robot.from(gallery.notices).lookup(".button").queryButton().fire());

    assertThat(done).containsExactly("undo");
    assertThat(gallery.notices.isVisible()).isFalse();
  }

  private List<Paint> fills(String selector) {
    return ((Region) scene.lookup(selector))
        .getBackground().getFills().stream().map(BackgroundFill::getFill).toList();
  }

  /** A popup carries its style class twice: on what is drawn and on a bridge that never is. */
  private static Node drawn(Scene popup, String selector) {
    return popup.getRoot().lookupAll(selector).stream()
        .filter(node -> node instanceof Region region && region.getBackground() != null)
        .findFirst()
        .orElseThrow();
  }

  private static Paint lastFill(Node node) {
    return ((Region) node).getBackground().getFills().getLast().getFill();
  }

  private Color face(String selector) {
    return (Color) lastFill(scene.lookup(selector));
  }

  private Set<String> families(String selector) {
    return scene.getRoot().lookupAll(selector).stream()
        .map(KitGalleryJourneyIT::family)
        .collect(Collectors.toSet());
  }

  private static String family(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getFont().getFamily();
      case Text text -> text.getFont().getFamily();
      default -> throw new IllegalArgumentException(node.toString());
    };
  }
}
