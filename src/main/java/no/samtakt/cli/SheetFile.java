package no.samtakt.cli;

import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.ProblemText;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;

/** The run sheet that a command was given. */
final class SheetFile {
  private SheetFile() {}

  /** A sheet that does not name its language is in bokmål, whatever language we speak here. */
  static Read read(Call call) throws Complaint {
    return RunSheetReader.read(Call.path(name(call)), call.machine().zone(), Language.NB);
  }

  /** The file as the user wrote it. */
  static String name(Call call) {
    return call.file().orElseThrow();
  }

  /** The sheet, or nothing when its problems have been told on standard error. */
  static Optional<RunSheet> sheet(Call call) throws Complaint {
    return switch (read(call)) {
      case Read.Sheet valid -> Optional.of(valid.sheet());
      case Read.Broken broken -> {
        lines(call, broken.problems()).forEach(call.terminal()::remark);
        yield Optional.empty();
      }
    };
  }

  static List<String> lines(Call call, List<Problem> problems) {
    return problems.stream()
        .map(problem -> ProblemText.line(name(call), problem, call.terminal().words()))
        .toList();
  }
}
