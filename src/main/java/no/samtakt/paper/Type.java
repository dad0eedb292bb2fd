package no.samtakt.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import no.samtakt.words.VisibleText;
import no.samtakt.words.Words;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The type that paper is set in: Roboto, and DejaVu Sans for the signs that Roboto lacks, such as
 * arrows, ticks and stars. What neither has is never set as another sign: an emoji that is common
 * in meetings stands as its name, and anything else as {@link #MISSING}.
 */
final class Type {
  static final String FAMILY = "Roboto";
  static final String SECOND = "DejaVu Sans";

  /** An empty frame, U+25AF: the usual sign for one that cannot be shown. */
  static final int MISSING = 0x25AF;

  private static final String KEY = "paper.sign.";
  private static final BitSet SIGNS = signs("Roboto-Regular.ttf", "DejaVuSans.ttf");

  private Type() {}

  static InputStream file(String name) {
    InputStream bytes = Type.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("missing type " + name);
    }
    return bytes;
  }

  /** The text with nothing in it but signs that can be set. */
  static String fitting(String written, Words words) {
    // Types have å as one sign rather than as a and a ring.
    String text = Normalizer.normalize(VisibleText.of(written), Normalizer.Form.NFC);
    if (text.codePoints().allMatch(Type::has)) {
      return text;
    }
    StringBuilder fitting = new StringBuilder();
    boolean missing = false;
    for (int sign : text.codePoints().toArray()) {
      boolean missed = missing;
      missing = false;
      if (has(sign)) {
        fitting.appendCodePoint(sign);
      } else if (words.keys().contains(KEY + Integer.toHexString(sign))) {
        named(fitting, words.text(KEY + Integer.toHexString(sign)));
      } else if (isPart(sign)) {
        missing = missed;
      } else {
        missing = true;
        if (!missed) {
          fitting.appendCodePoint(MISSING);
        }
      }
    }
    return fitting.toString();
  }

  /** In brackets, a blank before it, as somebody who cannot make the sign would write it. */
  private static void named(StringBuilder text, String name) {
    boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(first ? "[" : " [").append(name).append(']');
  }

  /**
   * Languages that are written from right to left are not set: their letters would stand there, in
   * the wrong order.
   */
  private static boolean has(int sign) {
    return sign < ' ' || (SIGNS.get(sign) && !isPart(sign) && !isFromTheRight(sign));
  }

  /** Changes the sign before it, or joins two: colours of skin and hair, forms, frames. */
  private static boolean isPart(int sign) {
    return sign == 0x200C
        || sign == 0x200D
        || sign == 0x20E3
        || (sign >= 0xFE00 && sign <= 0xFE0F)
        || Character.isEmojiModifier(sign);
  }

  private static boolean isFromTheRight(int sign) {
    byte direction = Character.getDirectionality(sign);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static BitSet signs(String... files) {
    BitSet signs = new BitSet();
    for (String file : files) {
      try (InputStream bytes = file(file);
          TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        CmapLookup glyphs = type.getUnicodeCmapLookup();
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
          if (glyphs.getGlyphId(sign) > 0) {
            signs.set(sign);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return signs;
  }
}
