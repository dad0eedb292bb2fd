package no.samtakt.people.file;

/** A workbook that cannot be read, and why, as a key of the bundles. */
final class UnreadableWorkbookException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;

  UnreadableWorkbookException(String key, Throwable cause) {
    super(cause);
    this.key = key;
  }

  String key() {
    return key;
  }
}
