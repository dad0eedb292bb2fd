package no.samtakt.report.file;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.samtakt.cards.Deck;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.report.Report;
import no.samtakt.session.SessionId;
import no.samtakt.words.Words;

/**
 * A report that is ready to be written in any format. Some take a second; none belongs on a window
 * thread.
 *
 * @param report redacted already, where names are to be left out
 * @param session whose report it is
 * @param words the language of the file
 * @param deck where the texts of cards stand
 * @param pictures where the pictures of notes lie; one that is not there is left out
 * @param named whether names of participants are in the report
 * @param written when the file is made
 */
public record ReportFile(
    Report report,
    SessionId session,
    Words words,
    Deck deck,
    Function<PictureId, Optional<Picture>> pictures,
    boolean named,
    Instant written) {

  public byte[] in(Format format) {
    return switch (format) {
      case WORD -> DocxFile.of(pages());
      case PDF -> PdfFile.of(pages());
      case HTML -> HtmlFile.of(pages());
      case MARKDOWN -> MarkdownFile.of(pages());
      case CSV -> CsvFile.of(report, words);
      case FOLLOW_UPS -> CsvFile.followUps(report, words);
      case CALENDAR -> CalendarFile.of(report, session, words, written);
    };
  }

  private Pages pages() {
    return ReportPages.of(this);
  }
}
