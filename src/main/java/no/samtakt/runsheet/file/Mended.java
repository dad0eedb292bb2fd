package no.samtakt.runsheet.file;

import no.samtakt.words.Message;

/** What came of mending a file. */
public sealed interface Mended {
  /** The file was written. */
  record Saved(SheetDocument now) implements Mended {}

  /** Somebody has changed the file since it was read; it is as they left it. */
  record ChangedMeanwhile() implements Mended {}

  /** It could not be done; the file is as it was. */
  record Refused(Message reason) implements Mended {}
}
