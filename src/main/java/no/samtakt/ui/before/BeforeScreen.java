package no.samtakt.ui.before;

import java.util.List;
import no.samtakt.before.Errand;
import no.samtakt.before.ReadyLine;
import no.samtakt.before.TechStep;

/**
 * What the window reads.
 *
 * @param sum how much is done
 * @param said what was done last
 * @param note what the checklist lacks; empty where it lacks nothing
 * @param trying whether links are being opened just now
 */
record BeforeScreen(
    String title,
    String sum,
    String note,
    List<Row> tasks,
    List<Step> steps,
    List<Line> ready,
    String readySum,
    boolean trying,
    boolean links,
    String said) {

  /**
   * A task of the checklist.
   *
   * @param due when, in words; empty where the sheet does not say
   * @param state how it stands, in a word
   */
  record Row(String task, String due, String state, Errand.State how) {
    String said() {
      return due.isEmpty() ? task + ". " + state : task + ". " + due + ". " + state;
    }
  }

  /** A step of the digital quarter. */
  record Step(TechStep step, String text, boolean done) {}

  /**
   * One thing that should be in order.
   *
   * @param mend what to do; empty where nothing is
   */
  record Line(ReadyLine.Verdict how, String verdict, String aspect, String said, String mend) {}

  BeforeScreen {
    tasks = List.copyOf(tasks);
    steps = List.copyOf(steps);
    ready = List.copyOf(ready);
  }
}
