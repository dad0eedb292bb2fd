package no.samtakt.ui.checks;

import java.util.List;
import java.util.function.Consumer;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;

/** Carries out mends where the sheet is kept. Answers come on the window thread. */
public interface Mender {
  /** What came of it. */
  sealed interface Answer {
    /**
     * It is done.
     *
     * @param undoable how many mends can be taken back
     */
    record Done(int undoable) implements Answer {}

    /** Somebody else has changed the file meanwhile, so nothing was written. */
    record ChangedMeanwhile() implements Answer {}

    /**
     * The file was changed, but the session that runs goes on as it was.
     *
     * @param undoable how many mends can be taken back
     */
    record SavedOnly(int undoable) implements Answer {}

    /** It could not be done, and nothing was changed. */
    record Refused(Message reason) implements Answer {}
  }

  /** The sheet that is mended, as its file has it; where there is none, as the session has it. */
  RunSheet sheet();

  void mend(List<Mend> mends, Consumer<Answer> told);

  /** Takes the last mend back, in the file too. */
  void undo(Consumer<Answer> told);

  /** Takes the sheet as its file says it now. */
  void readAnew(Consumer<Answer> told);

  /** Whether there is a file to mend; else the session alone is. */
  boolean hasFile();
}
