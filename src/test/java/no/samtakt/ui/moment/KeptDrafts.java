package no.samtakt.ui.moment;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Desk;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;

/**
 * Drafts in memory, with every write remembered, and a moment that passes when the test says so.
 */
public final class KeptDrafts implements Drafts {
  final List<Draft> written = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Runnable> asked = new ArrayList<>();
  private boolean slow;
  private Draft draft = Draft.EMPTY;

  /** Notes written with these drafts. */
  public NoteWriting writing(Desk desk) {
    return new NoteWriting(desk, Runnable::run, keeping());
  }

  DraftKeeping keeping() {
    return new DraftKeeping(this, this::disk, waiting::add);
  }

  private void disk(Runnable work) {
    if (slow) {
      asked.add(work);
    } else {
      work.run();
    }
  }

  /** What was being typed before this run of the program. */
  KeptDrafts before(Draft earlier) {
    draft = earlier;
    return this;
  }

  /** From now on the disk takes its time, until {@link #diskAnswers}. */
  KeptDrafts slowDisk() {
    slow = true;
    return this;
  }

  void diskAnswers() {
    slow = false;
    asked.forEach(Runnable::run);
    asked.clear();
  }

  int timersRunning() {
    return waiting.size();
  }

  /** The moment that a draft may wait is over. */
  void aMomentPasses() {
    List<Runnable> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(Runnable::run);
  }

  @Override
  public Draft read() {
    return draft;
  }

  @Override
  public void keep(Draft now) {
    draft = now;
    written.add(now);
  }
}
