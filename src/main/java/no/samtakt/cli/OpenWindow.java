package no.samtakt.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samtakt.words.Message;

/** {@code samtakt [FILE]}: the window, or where there is no display, the same session as text. */
final class OpenWindow implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    Optional<String> file = call.file();
    Path path = file.isEmpty() ? null : Call.path(file.get());
    if (path != null && Files.notExists(path)) {
      Optional<Message> command = Misuse.meantCommand(file.get());
      if (command.isPresent()) {
        throw Complaint.misuse(command.get());
      }
    }
    boolean rehearsing = call.has("--rehearse");
    if (rehearsing && path == null) {
      throw Complaint.misuse("cli.misuse.rehearse");
    }
    return switch (call.window().open(path, rehearsing, call.language(), call.folder())) {
      case CLOSED -> Exit.FINE;
      case NO_DISPLAY -> asText(call, file);
    };
  }

  private static Exit asText(Call call, Optional<String> file) throws Complaint {
    if (file.isEmpty()) {
      throw Complaint.misuse("cli.no-display");
    }
    call.terminal().warn(Message.of("cli.no-display-text", file.get()));
    return new Rehearse().run(call);
  }
}
