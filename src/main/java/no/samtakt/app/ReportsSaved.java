package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.util.Optional;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.report.Report;
import no.samtakt.report.file.Format;
import no.samtakt.report.file.ReportFile;
import no.samtakt.session.SessionId;
import no.samtakt.words.Words;

/** Saves the report of one session as a file, with the pictures of its notes. */
record ReportsSaved(Services services, SavedFiles files, SessionId session) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Asks where, and writes it away from the window. */
  void save(Report report, boolean named, Format format, Words words) {
    ReportFile file =
        new ReportFile(
            report,
            session,
            words,
            services.deck(),
            this::picture,
            named,
            services.clock().instant());
    String kind =
        format == Format.FOLLOW_UPS || format == Format.CALENDAR
            ? words.text("report.follow-ups")
            : words.text("report.open-report");
    files.save(
        Reports.SAID,
        kind + " - " + report.heading().title(),
        format.ending(),
        () -> file.in(format));
  }

  /** One that cannot be read is left out: the report is worth more than its picture. */
  Optional<Picture> picture(PictureId id) {
    try {
      return services.store().pictures(session).read(id);
    } catch (PictureException e) {
      LOG.log(Level.WARNING, "a picture is left out of a report", e);
      return Optional.empty();
    }
  }
}
