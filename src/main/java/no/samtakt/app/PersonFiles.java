package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.stage.Window;
import no.samtakt.cli.PersonJson;
import no.samtakt.cli.PersonText;
import no.samtakt.history.PersonRecords.Found;
import no.samtakt.session.JournalException;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** Saves all that is stored about one person, to read and as data, where the leader says. */
record PersonFiles(
    Services services,
    Speech speech,
    Executor background,
    Executor window,
    Supplier<Window> front,
    Supplier<Telling> telling) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Asks where to, away from the window; what was asked for is a name or an address. */
  void save(String asked) {
    services
        .dialogs()
        .chooseFolder(speech.text("history.person-choose"), front.get())
        .ifPresent(folder -> {
          Words words = speech.words();
          background.execute(() -> save(asked, folder, words));
        });
  }

  private void save(String asked, Path folder, Words words) {
    try {
      Message saved = write(folder, asked, services.store().about(asked), words);
      window.execute(() -> telling.get().inform(Message.of("history.person-saved-title"), saved));
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "what is stored could not be looked up: " + e.reason().key());
      window.execute(() -> telling.get().fail(e.reason()));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "nothing was saved: " + e.getClass().getSimpleName());
      window.execute(
          () -> telling.get().fail(Message.of("cli.person.not-saved", folder.toString())));
    }
  }

  private static Message write(Path folder, String asked, Found found, Words words)
      throws IOException {
    String name = FreeFile.named(asked);
    Path readable = FreeFile.in(folder, name + ".txt");
    Files.writeString(readable, PersonText.of(asked, found, words), StandardOpenOption.CREATE_NEW);
    Path json = FreeFile.in(folder, name + ".json");
    Files.writeString(json, PersonJson.text(asked, found), StandardOpenOption.CREATE_NEW);
    return Message.of(
        "history.person-saved", found.records().size(), readable.toString(), json.toString());
  }
}
