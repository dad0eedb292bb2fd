package no.samtakt.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import no.samtakt.templates.NewFile;
import no.samtakt.words.Message;

/** A file of text that a command writes; one that is there goes only with {@code --force}. */
final class Saving {
  private Saving() {}

  static void text(Call call, String name, String text) throws Complaint {
    try {
      NewFile.write(Call.path(name), text, call.has("--force"));
    } catch (FileAlreadyExistsException e) {
      throw Complaint.invalid(Message.of("cli.cards.taken", name));
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.cards.not-saved", name));
    }
  }
}
