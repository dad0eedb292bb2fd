package no.samtakt.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.history.PastSession;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Pictures;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.report.Report;
import no.samtakt.report.Reporting;
import no.samtakt.report.file.Format;
import no.samtakt.report.file.ReportFile;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** {@code samtakt report}: what became of a session, as a file. */
final class WriteReport implements Call.Command {
  /** The word for the session that is meant where none is named. */
  private static final String LAST = "last";

  @Override
  public Exit run(Call call) throws Complaint {
    String name = call.option("--out").orElseThrow();
    Format format = format(call, name);
    Words words = words(call);
    Path file = Call.path(name);
    if (!call.has("--force") && Files.exists(file)) {
      throw Complaint.invalid(Message.of("cli.report.taken", name));
    }
    try (Store store = Store.open(call.data())) {
      call.machine().log().accept(call.data());
      PastSession session = asked(call, store.sessions());
      boolean named = call.has("--names") && session.kept().anonymised() == null;
      Report report = report(store, session, named);
      ReportFile written =
          new ReportFile(
              report,
              session.id(),
              words,
              BuiltInDeck.load(),
              id -> picture(store.pictures(session.id()), id),
              named,
              call.machine().clock().instant());
      save(call, file, name, written.in(format));
      call.terminal().say(Message.of("cli.report.saved", session.title(), name));
      if (call.has("--names") && !named) {
        call.terminal().say(Message.of("report.names-gone"));
      }
      return Exit.FINE;
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  private static Format format(Call call, String name) throws Complaint {
    Format format = Format.of(name).orElseThrow(() -> Complaint.misuse("cli.report.ending", name));
    if (!call.has("--follow-ups")) {
      return format;
    }
    if (format != Format.CSV) {
      throw Complaint.misuse("cli.report.only-csv");
    }
    return Format.FOLLOW_UPS;
  }

  private static Words words(Call call) throws Complaint {
    Optional<String> tag = call.option("--language");
    if (tag.isEmpty()) {
      return call.terminal().words();
    }
    for (Language language : Language.values()) {
      if (language.tag().equals(tag.get())) {
        return Words.in(language);
      }
    }
    throw Complaint.misuse("cli.misuse.language", tag.get());
  }

  /** By its id; the last one is a rehearsal only when there is no other. */
  private static PastSession asked(Call call, List<PastSession> sessions) throws Complaint {
    String asked = call.file().orElse(LAST);
    String data = call.data().toString();
    if (asked.equals(LAST)) {
      return LastSession.of(sessions)
          .orElseThrow(() -> Complaint.invalid(Message.of("cli.notes.no-session", data)));
    }
    return sessions.stream()
        .filter(session -> session.id().value().equals(asked))
        .findFirst()
        .orElseThrow(() -> Complaint.invalid(Message.of("cli.notes.no-such-session", asked, data)));
  }

  private static Report report(Store store, PastSession session, boolean named)
      throws JournalException {
    Roster people = store.people(session.id());
    Report whole =
        Reporting.of(store.events(session.id()), people, session.rehearsal(), session.last());
    if (named) {
      return whole;
    }
    return whole.redacted(Redaction.of(people));
  }

  /** One that cannot be read is left out: the report is worth more than its picture. */
  private static Optional<Picture> picture(Pictures pictures, PictureId id) {
    try {
      return pictures.read(id);
    } catch (PictureException e) {
      return Optional.empty();
    }
  }

  /** A file that has come to be meanwhile is not replaced either. */
  private static void save(Call call, Path file, String name, byte[] bytes) throws Complaint {
    StandardOpenOption how =
        call.has("--force") ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
    try {
      Files.write(file, bytes, how, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw Complaint.invalid(Message.of("cli.report.taken", name));
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.report.not-saved", name));
    }
  }
}
