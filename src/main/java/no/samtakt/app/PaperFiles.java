package no.samtakt.app;

import java.util.function.Supplier;

/** Saves pages to print. */
final class PaperFiles {
  private static final SavedFiles.Said SAID =
      new SavedFiles.Said("paper.choose", "paper.saved", "paper.not-saved");

  private final SavedFiles files;

  PaperFiles(SavedFiles files) {
    this.files = files;
  }

  /**
   * Asks where, then sets the pages and saves them. On the window thread.
   *
   * @param name of the file, without its ending
   * @param pages makes the PDF, away from the window
   */
  void save(String name, Supplier<byte[]> pages) {
    files.save(SAID, name, "pdf", pages);
  }
}
