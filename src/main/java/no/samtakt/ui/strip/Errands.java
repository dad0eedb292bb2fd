package no.samtakt.ui.strip;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a script still asks of the leader, from where they stand in it: what is to be said and done,
 * and what there is to paste into the chat.
 *
 * @param last the one before the next, done; it can be taken back. Null where there is none
 * @param next what is to be done next; null where nothing is left to do
 * @param number which of all it is, counted from 1; one more than all when everything is done
 * @param count how many there are to do
 * @param lines to say and not yet done, in the order of the script, from after the last one done
 * @param texts the other texts and links to copy
 */
record Errands(
    @Nullable Line last,
    @Nullable Line next,
    int number,
    int count,
    List<Line> lines,
    List<Line> texts) {
  Errands {
    lines = List.copyOf(lines);
    texts = List.copyOf(texts);
  }

  static Errands of(List<Line> script) {
    List<Line> toDo = script.stream().filter(line -> line.kind() == LineKind.DO).toList();
    int next = 0;
    while (next < toDo.size() && toDo.get(next).done()) {
      next++;
    }
    Line last = next == 0 ? null : toDo.get(next - 1);
    List<Line> lines = new ArrayList<>();
    List<Line> texts = new ArrayList<>();
    boolean behind = last != null;
    for (Line line : script) {
      boolean said = line.kind() == LineKind.SAY;
      if (!behind && (said || (line.kind() == LineKind.DO && !line.done()))) {
        lines.add(line);
      } else if (line.kind() != LineKind.DO && line.copy() != null) {
        texts.add(line);
      }
      behind &= !line.equals(last);
    }
    return new Errands(
        last, next == toDo.size() ? null : toDo.get(next), next + 1, toDo.size(), lines, texts);
  }

  boolean allDone() {
    return count > 0 && next == null;
  }
}
