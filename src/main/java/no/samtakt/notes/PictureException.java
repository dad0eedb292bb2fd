package no.samtakt.notes;

import no.samtakt.words.Message;

/** A picture could not be kept, or not be read. */
public final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public PictureException(Message reason, Throwable cause) {
    super(reason.key(), cause);
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }
}
