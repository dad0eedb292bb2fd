package no.samtakt.runsheet.file;

import java.nio.file.Path;
import java.time.ZoneId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;

/**
 * A run sheet's file as it was read, so that it can be mended.
 *
 * @param text all of the file
 * @param sheet what that text says
 * @param zone the zone of a sheet that names none
 * @param fallback the language of a sheet that names none
 */
public record SheetDocument(
    Path file, Format format, String text, RunSheet sheet, ZoneId zone, Language fallback) {

  /** The same file with another text. */
  SheetDocument with(String other, RunSheet mended) {
    return new SheetDocument(file, format, other, mended, zone, fallback);
  }
}
