package no.samtakt.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.words.Message;

/** A file of text that a command was given. */
final class TextFile {
  private TextFile() {}

  /** Its text as UTF-8, without a byte-order mark. */
  static String read(String name) throws Complaint {
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
