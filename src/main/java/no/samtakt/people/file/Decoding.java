package no.samtakt.people.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text, in whatever encoding a spreadsheet chose. */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  /** Whether the bytes can be text; a spreadsheet's own file is a zip archive. */
  static boolean isText(byte[] bytes) {
    if (starts(bytes, 'P', 'K') || starts(bytes, 0xD0, 0xCF)) {
      return false;
    }
    for (byte each : bytes) {
      if (each == 0) {
        return isUtf16(bytes);
      }
    }
    return true;
  }

  static String text(byte[] bytes) {
    if (isUtf16(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
