package no.samtakt.session;

import no.samtakt.words.Message;

/** Something could not be kept: a full disk, a locked file. The message is for the user. */
public final class JournalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public JournalException(Message reason, Throwable cause) {
    super(reason.key(), cause);
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }
}
