package no.samtakt.rehearsal;

import no.samtakt.words.Message;

/** A rehearsal broke off, because its journal could not be kept. The message is for the user. */
public final class RehearsalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  RehearsalException(Message reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }
}
