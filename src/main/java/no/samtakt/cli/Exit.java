package no.samtakt.cli;

/** How a command ended, as the number that other programs read. */
enum Exit {
  FINE(0),
  /** The files given are not valid, or something they need is not there. */
  INVALID(1),
  /** The command line itself is wrong. */
  MISUSE(2);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
