package no.samtakt.ui.now;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.ui.moment.MomentViewModel;

/** The script, line by line; or, where there is little room, only what is to be done next. */
final class ScriptBox extends VBox {
  private final MomentViewModel model;
  private final Speech speech;
  private final Consumer<String> copy;
  private final ActionButton all = Buttons.small(Icon.SHOW_MORE);
  private final HBox foot = new HBox(all);
  private List<Line> lines = List.of();
  private Drawn drawn = new Drawn(List.of(), false);
  private boolean shortened;
  private boolean opened;

  /** What stands there: lines, and whether a button under them shows more or fewer. */
  private record Drawn(List<Line> lines, boolean button) {}

  ScriptBox(String id, MomentViewModel model, Speech speech, Consumer<String> copy) {
    this.model = model;
    this.speech = speech;
    this.copy = copy;
    setId(id);
    getStyleClass().add("now-script");
    all.setId(id + "-all");
    all.setOnAction(pressed -> {
      opened = !opened;
      draw(true);
    });
    foot.getStyleClass().add("now-all");
    speech.onChange(this, words -> draw(true));
  }

  void show(List<Line> script) {
    lines = script;
    draw(false);
  }

  void setShort(boolean onlyNext) {
    shortened = onlyNext;
    opened = false;
    draw(false);
  }

  private void draw(boolean anew) {
    boolean button = shortened && lines.size() > 1;
    Drawn next = new Drawn(shortened && !opened ? next() : lines, button);
    if (next.equals(drawn) && !anew) {
      return;
    }
    drawn = next;
    List<Node> rows = new ArrayList<>();
    next.lines.forEach(line -> rows.add(new LineRow(line, model, speech, copy)));
    if (button) {
      all.setText(speech.text(opened ? "now.script-less" : "now.script-all"));
      all.setIcon(opened ? Icon.SHOW_LESS : Icon.SHOW_MORE);
      rows.add(foot);
    }
    getChildren().setAll(rows);
  }

  /** The next line to do; where all is done, the first line there is. */
  private List<Line> next() {
    return lines.stream()
        .filter(line -> line.kind() == LineKind.DO && !line.done())
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(List::of)
        .orElse(List.of());
  }
}
