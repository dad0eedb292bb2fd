package no.samtakt.people.file;

import java.util.Arrays;

/** What a file is by its first bytes, whatever its name ends in. */
enum FileKind {
  TEXT,
  /** A zip archive, as .xlsx and .ods are, and documents and presentations too. */
  PACKAGE,
  /** A container of Microsoft's older programs: .xls, and any .xlsx with a password. */
  OLD_CONTAINER,
  PICTURE,
  PDF,
  OTHER;

  private static final int[][] PICTURES = {
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {'B', 'M'},
    {'I', 'I', 0x2A},
    {'M', 'M', 0, 0x2A},
    {'R', 'I', 'F', 'F'}
  };

  static FileKind of(byte[] bytes) {
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return PACKAGE;
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_CONTAINER;
    }
    if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (Decoding.isText(bytes)) {
      return TEXT;
    }
    for (int[] picture : PICTURES) {
      if (starts(bytes, picture)) {
        return PICTURE;
      }
    }
    return isHeif(bytes) ? PICTURE : OTHER;
  }

  /** What telephones take pictures in: a length, and then the word. */
  private static boolean isHeif(byte[] bytes) {
    return bytes.length > 8 && starts(Arrays.copyOfRange(bytes, 4, 8), 'f', 't', 'y', 'p');
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
