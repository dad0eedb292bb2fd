package no.samtakt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.rehearsal.Script;

/** A script of a rehearsal: JSON lines, one action each; empty lines count for nothing. */
final class ScriptFile {
  private ScriptFile() {}

  /** The script, or nothing when its problems have been told on standard error. */
  static Optional<Script> read(String name, Terminal terminal) throws Complaint {
    String[] lines = TextFile.read(name).split("\\R", -1);
    List<Script.Cue> cues = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < lines.length; i++) {
      try {
        if (!lines[i].isBlank()) {
          cues.add(ScriptLine.read(lines[i]));
        }
      } catch (Complaint e) {
        whole = false;
        String problem = terminal.words().text(e.reason());
        terminal.remark(name + ":" + (i + 1) + ": " + problem);
      }
    }
    return whole ? Optional.of(new Script(cues)) : Optional.empty();
  }
}
