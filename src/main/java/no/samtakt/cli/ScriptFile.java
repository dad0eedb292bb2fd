package no.samtakt.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.rehearsal.Script;
import no.samtakt.words.Message;

/** A script of a rehearsal: JSON lines, one action each; empty lines count for nothing. */
final class ScriptFile {
  private ScriptFile() {}

  /** The script, or nothing when its problems have been told on standard error. */
  static Optional<Script> read(String name, Terminal terminal) throws Complaint {
    String[] lines = text(name).split("\\R", -1);
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

  private static String text(String name) throws Complaint {
    Path file = Call.path(name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Complaint.invalid(Message.of("cli.file.not-utf8", name));
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.file.unreadable", name));
    }
  }
}
