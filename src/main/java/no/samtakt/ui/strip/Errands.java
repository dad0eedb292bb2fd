package no.samtakt.ui.strip;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a script still asks of the leader's hands: the next thing to do, and what there is to paste
 * into the chat. What is to be said is left to the console.
 *
 * @param last the one before the next, done; it can be taken back. Null where there is none
 * @param next null where nothing is left to do
 * @param number which of all it is, counted from 1; one more than all when everything is done
 * @param count how many there are to do
 * @param texts the other texts and links to copy
 */
record Errands(@Nullable Line last, @Nullable Line next, int number, int count, List<Line> texts) {
  Errands {
    texts = List.copyOf(texts);
  }

  static Errands of(List<Line> script) {
    List<Line> toDo = script.stream().filter(line -> line.kind() == LineKind.DO).toList();
    int next = 0;
    while (next < toDo.size() && toDo.get(next).done()) {
      next++;
    }
    List<Line> texts = new ArrayList<>();
    for (Line line : script) {
      if (line.kind() != LineKind.DO && line.copy() != null) {
        texts.add(line);
      }
    }
    return new Errands(
        next == 0 ? null : toDo.get(next - 1),
        next == toDo.size() ? null : toDo.get(next),
        next + 1,
        toDo.size(),
        texts);
  }

  boolean allDone() {
    return count > 0 && next == null;
  }
}
