package no.samtakt.people.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text, in whatever encoding a spreadsheet or a meeting platform chose. */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** So many bytes tell which half of a UTF-16 letter is empty. */
  private static final int SAMPLE = 4096;

  private static final int FEWEST = 16;

  private Decoding() {}

  /** Whether the bytes can be text: no control signs but those that part words and lines. */
  static boolean isText(byte[] bytes) {
    if (utf16(bytes).isPresent()) {
      return true;
    }
    for (byte each : bytes) {
      if (each >= 0 && each < ' ' && "\t\n\r\f\u001A\u000B".indexOf(each) < 0) {
        return false;
      }
    }
    return true;
  }

  static String text(byte[] bytes) {
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  /** By its mark, or by the zeros that every second byte of Latin letters and tabs is. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (mark == 0xFFFE || mark == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (bytes.length % 2 != 0 || bytes.length < FEWEST) {
      return Optional.empty();
    }
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    // In a picture zeros come in heaps, and on both sides.
    boolean little = zeros[0] == 0 && zeros[1] * 4 > length;
    boolean big = zeros[1] == 0 && zeros[0] * 4 > length;
    return little
        ? Optional.of(StandardCharsets.UTF_16LE)
        : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }
}
