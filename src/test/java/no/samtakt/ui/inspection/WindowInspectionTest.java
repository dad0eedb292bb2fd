package no.samtakt.ui.inspection;

import static no.samtakt.ui.inspection.Bench.assertFound;
import static no.samtakt.ui.inspection.Bench.inspect;
import static no.samtakt.ui.inspection.Bench.label;
import static no.samtakt.ui.inspection.Bench.text;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has no name or is too small to hit is found, and nothing where all is well. */
@NeedsScreenFonts
@ExtendWith(Bench.class)
class WindowInspectionTest {
  @Test
  void aSoundWindowIsFound() {
    Button button = new Button("Neste");
    button.setMinSize(80, 36);
    Report report = inspect(new VBox(10, label("Speed date"), button));

    assertThat(report.findings()).isEmpty();
    assertThat(report.counts()).isEqualTo(new Counts(1, 2, 1, 1, 2, 0, 0));
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

  private static final class DrawnCell extends ListCell<String> {
    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : label(item));
    }
  }
}
