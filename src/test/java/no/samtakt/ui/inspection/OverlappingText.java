package no.samtakt.ui.inspection;

import java.util.List;
import javafx.scene.text.Text;

/**
 * Letters painted over other letters or over an icon. What is laid over the rest on purpose is
 * compared with its own kind only; what scrolls together is compared wherever it is scrolled to.
 */
final class OverlappingText {
  /** Letters may touch: where they meet by a pixel nobody sees it. */
  private static final double SLACK = 1;

  private record Inked(Seen seen, Box whole, Box shown) {}

  private OverlappingText() {}

  static void in(SceneWalk walk, Ink ink, Findings findings) {
    List<Inked> inked =
        walk.seen()
            .filter(seen -> seen.isText() || seen.isIcon())
            .map(seen -> new Inked(seen, ink.of(seen), ink.of(seen).and(seen.clip)))
            .toList();
    for (int i = 0; i < inked.size(); i++) {
      for (int j = i + 1; j < inked.size(); j++) {
        Box both = shared(inked.get(i), inked.get(j));
        if (both.width() > SLACK && both.height() > SLACK) {
          Seen under = inked.get(i).seen();
          Seen over = inked.get(j).seen();
          findings.add(
              Check.OVERLAPPING,
              over,
              told(over) + " lies over " + told(under) + " of " + under.name() + " at " + both);
        }
      }
    }
  }

  private static Box shared(Inked one, Inked other) {
    if (one.seen().layer != other.seen().layer || (one.seen().isIcon() && other.seen().isIcon())) {
      return Box.NOWHERE;
    }
    return one.seen().scroller == other.seen().scroller
        ? one.whole().and(other.whole())
        : one.shown().and(other.shown());
  }

  private static String told(Seen seen) {
    return seen.isIcon() ? "an icon" : Findings.quoted(((Text) seen.node).getText());
  }
}
