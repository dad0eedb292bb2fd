package no.samtakt.session;

/** Names a session for good. */
public record SessionId(String value) {
  public SessionId {
    if (!value.matches("[A-Za-z0-9-]{1,64}")) {
      throw new IllegalArgumentException("a session id is letters, digits and hyphens");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
