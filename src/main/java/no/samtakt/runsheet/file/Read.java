package no.samtakt.runsheet.file;

import java.util.List;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;

/** What came of reading a run sheet: the sheet, or all that is wrong with the file. */
public sealed interface Read {
  /** The file is a valid run sheet. */
  record Sheet(RunSheet sheet) implements Read {}

  /** The file is not one; there is at least one problem, in the order of the file. */
  record Broken(List<Problem> problems) implements Read {
    public Broken {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a broken file has a problem");
      }
    }
  }
}
