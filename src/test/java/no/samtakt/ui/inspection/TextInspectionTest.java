package no.samtakt.ui.inspection;

import static no.samtakt.ui.inspection.Bench.assertFound;
import static no.samtakt.ui.inspection.Bench.inspect;
import static no.samtakt.ui.inspection.Bench.label;
import static no.samtakt.ui.inspection.Bench.text;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that is not shown whole, or is written over other text, is found. */
@NeedsScreenFonts
@ExtendWith(Bench.class)
class TextInspectionTest {
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
}
