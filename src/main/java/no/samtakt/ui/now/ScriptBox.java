package no.samtakt.ui.now;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.ui.moment.MomentViewModel;

/** The script, line by line; or, where there is little room, only what is to be done next. */
final class ScriptBox extends VBox {
  private final MomentViewModel model;
  private final Speech speech;
  private final Consumer<String> copy;
  private List<Line> lines = List.of();
  private List<Line> drawn = List.of();
  private boolean shortened;

  ScriptBox(MomentViewModel model, Speech speech, Consumer<String> copy) {
    this.model = model;
    this.speech = speech;
    this.copy = copy;
    setId("script");
    getStyleClass().add("now-script");
    speech.onChange(this, words -> draw(List.of()));
  }

  void show(List<Line> all) {
    lines = all;
    draw(drawn);
  }

  void setShort(boolean onlyNext) {
    shortened = onlyNext;
    draw(drawn);
  }

  private void draw(List<Line> before) {
    List<Line> next = shortened ? nextFirst() : lines;
    if (!next.equals(before)) {
      drawn = next;
      getChildren()
          .setAll(next.stream().map(line -> new LineRow(line, model, speech, copy)).toList());
    }
  }

  /** The next line to do on top, and the rest beneath it to scroll to. */
  private List<Line> nextFirst() {
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == LineKind.DO && !line.done()) {
        next = i;
        break;
      }
    }
    return lines.subList(Math.min(next, lines.size()), lines.size());
  }
}
