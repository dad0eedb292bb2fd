package no.samtakt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samtakt.history.PersonRecords.Found;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;
import no.samtakt.words.Message;

/** {@code samtakt person}: all that is stored about somebody, in words or as JSON. */
final class ShowPerson implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    String asked = call.file().orElse("").strip();
    if (asked.isEmpty()) {
      throw Complaint.misuse("cli.person.nobody");
    }
    try (Store store = Store.open(call.data())) {
      call.machine().log().accept(call.data());
      Found found = store.about(asked);
      Optional<String> out = call.option("--out");
      if (out.isPresent()) {
        Path file = Call.path(out.get());
        boolean json = call.has("--json") || out.get().endsWith(".json");
        write(file, json ? PersonJson.text(asked, found) : text(call, asked, found));
        call.terminal().say(Message.of("cli.person.saved", file.toString()));
      } else if (call.has("--json")) {
        call.terminal().json(PersonJson.of(asked, found));
      } else {
        call.terminal().line(text(call, asked, found).stripTrailing());
      }
      return Exit.FINE;
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  private static String text(Call call, String asked, Found found) {
    return PersonText.of(asked, found, call.terminal().words());
  }

  private static void write(Path file, String text) throws Complaint {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.person.not-saved", file.toString()));
    }
  }
}
