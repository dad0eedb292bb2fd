package no.samtakt.ui.report;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TagMarks;
import no.samtakt.ui.report.ReportScreen.Count;
import no.samtakt.ui.report.ReportScreen.Heap;
import no.samtakt.ui.report.ReportScreen.Shown;

/** The notes, under their items or their tags, all of them or one tag's. */
final class NotesSection extends VBox {
  private final ReportViewModel model;
  private final ReportPictures pictures;
  private final Speech speech;
  private final Consumer<Shown> larger;
  private final Label title = new Label();
  private final Options<Boolean> arrangement;
  private final FlowPane chips = new FlowPane();
  private final VBox heaps = new VBox();

  NotesSection(
      ReportViewModel model, ReportPictures pictures, Speech speech, Consumer<Shown> larger) {
    this.model = model;
    this.speech = speech;
    this.pictures = pictures;
    this.larger = larger;
    getStyleClass().add("report-notes");
    title.getStyleClass().addAll("size16", "semibold");
    speech.bind(title, "report.notes");
    arrangement = new Options<>(model::setByTag);
    arrangement.setId("report-arrangement");
    speech.bind(arrangement.add(false), "report.by-item");
    speech.bind(arrangement.add(true), "report.by-tag");
    arrangement.show(model.choice().byTag());
    chips.getStyleClass().add("report-chips");
    chips.setId("report-chips");
    heaps.getStyleClass().add("report-heaps");
    getChildren().addAll(title, arrangement, chips, heaps);
  }

  void show(ReportScreen screen) {
    counts(screen);
    heaps.getChildren().clear();
    if (screen.notes().isEmpty()) {
      Label none = new Label(speech.text("report.no-notes"));
      none.getStyleClass().addAll("body", "muted");
      none.setWrapText(true);
      heaps.getChildren().add(none);
    }
    for (Heap heap : screen.notes()) {
      heaps.getChildren().add(heading(heap));
      heap.notes()
          .forEach(note -> heaps.getChildren().add(new NoteRow(note, pictures, speech, larger)));
    }
  }

  /** The chips keep their places while the choice among them changes, and with it their focus. */
  private void counts(ReportScreen screen) {
    while (chips.getChildren().size() > screen.tags().size()) {
      chips.getChildren().removeLast();
    }
    for (int i = 0; i < screen.tags().size(); i++) {
      if (i == chips.getChildren().size()) {
        chips.getChildren().add(new Chip());
      }
      Count count = screen.tags().get(i);
      Tag tag = count.tag();
      Chip chip = (Chip) chips.getChildren().get(i);
      chip.setText(count.text());
      chip.setIcon(tag == null ? null : TagMarks.icon(tag));
      chip.setSelected(model.choice().only() == tag);
      chip.setOnAction(pressed -> model.setOnly(tag));
    }
    boolean choosable = screen.tags().size() > 1;
    for (Node each : new Node[] {chips, arrangement}) {
      each.setVisible(choosable);
      each.setManaged(choosable);
    }
  }

  private static Node heading(Heap heap) {
    Label heading = new Label(heap.heading(), Icons.of(heap.icon(), 16));
    heading.getStyleClass().addAll("body", "semibold", "report-heap-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(heap.count());
    count.getStyleClass().addAll("dense", "muted");
    count.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(heading, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("report-heap", "line-below");
    return row;
  }
}
