package no.samtakt.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The inspection finds each kind of defect where there is one, and none where there is none. */
@NeedsScreenFonts
class WindowInspectionTest {
  private static final FxRobot ROBOT = new FxRobot();
  private static Stage stage;

  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
  }

  @AfterAll
  static void close() {
    ROBOT.interact(stage::close);
  }

  @Test
  void aSoundWindowIsFound() {
    Button button = new Button("Neste");
    button.setMinSize(80, 36);
    Report report = inspect(new VBox(10, label("Speed date"), button));

    assertThat(report.findings()).isEmpty();
    assertThat(report.counts()).isEqualTo(new Counts(1, 2, 1, 1, 2, 0, 0));
  }

  @Test
  void aShortenedLabelIsFound() {
    Label label = label("Tverrsektoriell kjernegruppe");
    label.setMaxWidth(60);

    assertFound(label, Check.CUT, "is shown as");
  }

  @Test
  void aLabelWithTooFewLinesIsFound() {
    Label label = label("Tverrsektoriell kjernegruppe møtes annenhver måned");
    label.setWrapText(true);
    label.setMaxSize(120, 20);

    assertFound(label, Check.CUT, "is shown as");
  }

  @Test
  void aLabelMayBeShortenedWhereItCanBeReadWhole() {
    Label label = label("Tverrsektoriell kjernegruppe");
    label.getStyleClass().add("may-ellipsize");
    label.setMaxWidth(60);
    assertFound(label, Check.CUT, "cannot be read elsewhere");

    label.setTooltip(new Tooltip(label.getText()));
    Report report = inspect(new VBox(label));
    assertThat(report.findings()).isEmpty();
    assertThat(report.counts().shortened()).isEqualTo(1);
  }

  @Test
  void aTextUnderAClipIsFound() {
    Pane pane = new Pane(text("Ferdig ca. 12:30", 0, 20));
    pane.setClip(new Rectangle(40, 40));

    assertFound(pane, Check.CUT, "is cut by what it stands in");
  }

  @Test
  void aTextOutOfTheWindowIsFound() {
    assertFound(
        new Pane(text("Ferdig ca. 12:30", 380, 20)), Check.CUT, "reaches out of the window");
    assertFound(new Pane(text("Ferdig", 20, 302)), Check.CUT, "reaches out of the window");
  }

  @Test
  void aTextOutOfItsBoxIsFound() {
    Pane box = new Pane(text("Tverrsektoriell", 0, 20));
    box.setMaxSize(40, 30);
    box.setBackground(Background.fill(Color.BEIGE));

    assertFound(new StackPane(box), Check.CUT, "reaches out of");
  }

  @Test
  void aTextThatIsPaintedOverIsFound() {
    Rectangle over = new Rectangle(20, 0, 30, 30);
    over.setFill(Color.BEIGE);

    assertFound(new Pane(text("Tverrsektoriell", 0, 20), over), Check.CUT, "is painted over by");
  }

  @Test
  void whatScrollsDownIsNotCutButAcrossItIs() {
    VBox rows = new VBox();
    for (int row = 0; row < 40; row++) {
      rows.getChildren().add(label("Rad " + row));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setAccessibleText("Rader");
    assertThat(inspect(scroll).findings()).isEmpty();

    Label wide = label("En rad som er mye bredere enn vinduet, og som ingen får lest til endes");
    wide.setMinWidth(Region.USE_PREF_SIZE);
    rows.getChildren().add(wide);
    assertFound(scroll, Check.CUT, "is cut by what it stands in");
  }

  @Test
  void whatIsWrittenInAFieldScrollsButItsPromptDoesNot() {
    TextField field = new TextField("En lang setning som noen har skrevet i et lite felt");
    field.setAccessibleText("Notat");
    field.setMaxWidth(120);
    field.setMinHeight(30);
    assertThat(inspect(new VBox(field)).findings()).isEmpty();

    field.clear();
    field.setStyle("-fx-prompt-text-fill: black");
    field.setPromptText("Skriv det du vil huske fra denne runden");
    assertFound(field, Check.CUT, "is cut by what it stands in");
  }

  @Test
  void lettersOverLettersAreFound() {
    Pane pane = new Pane(text("Ferdig ca. 12:30", 10, 20), text("4 min etter plan", 60, 24));

    assertFound(pane, Check.OVERLAPPING, "lies over «Ferdig ca. 12:30»");
  }

  @Test
  void aLayerMayLieOverTheRest() {
    StackPane notice = new StackPane(text("Angret", 0, 0));
    notice.getStyleClass().add("notice");
    notice.setBackground(Background.fill(Color.WHITE));
    notice.setMaxSize(120, 40);

    assertThat(inspect(new StackPane(text("Ferdig ca. 12:30", 0, 0), notice)).findings()).isEmpty();
  }

  @Test
  void whatAVeilLiesOverIsNotLookedAt() {
    StackPane veil = new StackPane(text("Hjelp", 0, 0));
    veil.setBackground(Background.fill(Color.web("#FFFFFFF0")));

    Report report = inspect(new StackPane(text("Ferdig ca. 12:30", 0, 0), veil));
    assertThat(report.findings()).isEmpty();
    assertThat(report.counts().texts()).isEqualTo(1);
  }

  @Test
  void controlsWithoutANameAreFound() {
    Button button = new Button();
    button.setMinSize(30, 30);
    assertFound(button, Check.NAMELESS, "Button");
    TextField field = new TextField();
    field.setPromptText("Søk");
    field.setStyle("-fx-prompt-text-fill: black");
    field.setMinHeight(30);
    assertFound(field, Check.NAMELESS, "TextField");
    Region region = new Region();
    region.setFocusTraversable(true);
    assertFound(region, Check.NAMELESS, "Region");
    ListView<String> list = new ListView<>();
    list.getItems().add("Åse");
    list.setFixedCellSize(30);
    assertFound(list, Check.NAMELESS, "ListView");
    list.setAccessibleText("Deltakere");
    list.setCellFactory(each -> new DrawnCell());
    assertFound(list, Check.NAMELESS, "DrawnCell");
  }

  @Test
  void aLabelOfAFieldIsItsName() {
    TextField field = new TextField();
    field.setMinHeight(30);
    Label label = label("Navn");
    label.setLabelFor(field);

    assertThat(inspect(new VBox(label, field)).findings()).isEmpty();
  }

  @Test
  void smallTargetsAreFound() {
    Button button = new Button("x");
    button.setMinSize(20, 30);
    button.setMaxSize(20, 30);
    button.setPadding(Insets.EMPTY);
    assertFound(button, Check.SMALL, "20×30");
    Region region = new Region();
    region.setMinSize(30, 12);
    region.setMaxSize(30, 12);
    region.setOnMouseClicked(click -> {});
    assertFound(region, Check.SMALL, "30×12");
  }

  @Test
  void faintTextIsFound() {
    assertFaint(on(text("grå på hvitt", "#767676"), Color.WHITE), false);
    assertFaint(on(text("grå på hvitt", "#777777"), Color.WHITE), true);
    Text faded = text("halvt borte", "#57606A");
    faded.setOpacity(0.5);
    assertFaint(on(faded, Color.WHITE), true);
    assertFaint(on(text("på noe som skinner gjennom", "#57606A"), Color.web("#00000080")), true);
  }

  @Test
  void theWorstStepOfAGradientCounts() {
    Stop[] stops = {new Stop(0, Color.WHITE), new Stop(1, Color.web("#57606A"))};
    Paint gradient = new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    BackgroundFill fill = new BackgroundFill(gradient, CornerRadii.EMPTY, Insets.EMPTY);
    StackPane box = new StackPane(text("svart og grått", "#57606A"));
    box.setBackground(new Background(fill));

    assertFaint(box, true);
  }

  @Test
  void aGroupIsLetThroughAsAWhole() {
    StackPane box = on(text("hvitt på svart", "#FFFFFF"), Color.BLACK);
    assertFaint(box, false);
    box.setOpacity(0.4);
    assertFaint(new StackPane(box), true);
  }

  @Test
  void nothingIsAskedOfWhatCannotBeUsed() {
    StackPane box = on(text("ikke nå", "#CCCCCC"), Color.WHITE);
    box.setDisable(true);

    Report report = inspect(box);
    assertThat(report.findings()).isEmpty();
    assertThat(report.counts().disabled()).isEqualTo(1);
  }

  private void assertFaint(Node node, boolean faint) {
    Set<Check> expected = faint ? EnumSet.of(Check.FAINT) : EnumSet.noneOf(Check.class);
    List<Finding> findings = inspect(node).findings();
    assertThat(findings.stream().map(Finding::check).collect(Collectors.toSet()))
        .as("%s", findings)
        .isEqualTo(expected);
  }

  private void assertFound(Node node, Check check, String what) {
    List<Finding> findings = inspect(node).findings();
    assertThat(findings).as("%s", findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(finding -> {
          assertThat(finding.check()).isEqualTo(check);
          assertThat(finding.what()).contains(what);
        });
  }

  private Report inspect(Node node) {
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

  private static StackPane on(Text text, Color ground) {
    StackPane box = new StackPane(text);
    box.setBackground(Background.fill(ground));
    return box;
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setTextFill(Color.BLACK);
    return label;
  }

  private static Text text(String words, String colour) {
    Text text = text(words, 0, 0);
    text.setFill(Color.web(colour));
    return text;
  }

  private static Text text(String words, double x, double y) {
    Text text = new Text(x, y, words);
    text.setFont(Font.font(16));
    return text;
  }

  private static final class DrawnCell extends ListCell<String> {
    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : label(item));
    }
  }
}
