package no.samtakt.notes;

/**
 * A picture as it is kept. Two are only equal where they are the same: nobody compares pictures.
 */
public final class Picture {
  /** The media type, such as {@code image/png}. */
  private final String type;

  /** The encoded file. */
  private final byte[] bytes;

  public Picture(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
  }

  public String type() {
    return type;
  }

  /** A copy of the encoded file. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
