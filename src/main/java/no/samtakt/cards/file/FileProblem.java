package no.samtakt.cards.file;

import java.nio.file.Path;
import no.samtakt.words.Words;

/** A problem, and the deck's file or the folder that it is in. */
public record FileProblem(Path file, DeckProblem problem) {
  /** As compilers write it: what concerns the file as a whole stands at its beginning. */
  public String line(Words words) {
    return file
        + ":"
        + Math.max(1, problem.line())
        + ":"
        + Math.max(1, problem.column())
        + ": "
        + words.text(problem.message());
  }
}
