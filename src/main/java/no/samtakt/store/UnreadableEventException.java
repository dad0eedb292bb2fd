package no.samtakt.store;

import no.samtakt.words.Message;

/** An entry of a journal that cannot be turned back into an event. */
final class UnreadableEventException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  private UnreadableEventException(Message reason, String text, Throwable cause) {
    super(text, cause);
    this.reason = reason;
  }

  static UnreadableEventException unknown(String type) {
    String text = "unknown event type " + type;
    return new UnreadableEventException(
        Message.of("store.unknown-event", type), text, new IllegalArgumentException(text));
  }

  static UnreadableEventException damaged(String type, Throwable cause) {
    return new UnreadableEventException(
        Message.of("store.damaged-event", type), "damaged event of type " + type, cause);
  }

  Message reason() {
    return reason;
  }
}
