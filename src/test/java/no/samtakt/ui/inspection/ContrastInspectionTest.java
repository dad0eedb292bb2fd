package no.samtakt.ui.inspection;

import static no.samtakt.ui.inspection.Bench.assertFaint;
import static no.samtakt.ui.inspection.Bench.inspect;
import static no.samtakt.ui.inspection.Bench.on;
import static no.samtakt.ui.inspection.Bench.text;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that is too faint to be read is found. */
@NeedsScreenFonts
@ExtendWith(Bench.class)
class ContrastInspectionTest {
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
}
