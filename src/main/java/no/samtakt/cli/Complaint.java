package no.samtakt.cli;

import no.samtakt.words.Message;

/** Why a command cannot be carried out. */
final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final transient Message reason;

  private Complaint(Exit exit, Message reason) {
    super(reason.key());
    this.exit = exit;
    this.reason = reason;
  }

  static Complaint invalid(Message reason) {
    return new Complaint(Exit.INVALID, reason);
  }

  static Complaint misuse(String key, Object... arguments) {
    return misuse(Message.of(key, arguments));
  }

  static Complaint misuse(Message reason) {
    return new Complaint(Exit.MISUSE, reason);
  }

  Exit exit() {
    return exit;
  }

  Message reason() {
    return reason;
  }
}
