package no.samtakt.notes.file;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a photograph was taken: the tag 0x0112 of its Exif block (JEITA CP-3451), which says
 * how far to turn it to the right.
 */
enum Orientation {
  UPRIGHT(0),
  RIGHT(1),
  UPSIDE_DOWN(2),
  LEFT(3);

  private static final int MARKER_APP1 = 0xE1;
  private static final int MARKER_SCAN = 0xDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  private final int quarters;

  Orientation(int quarters) {
    this.quarters = quarters;
  }

  /** What the file says; upright where it says nothing, or nothing that can be read. */
  static Orientation of(byte[] file) {
    try {
      return in(ByteBuffer.wrap(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  private static Orientation in(ByteBuffer file) {
    if ((file.getShort(0) & 0xFFFF) != 0xFFD8) {
      return UPRIGHT;
    }
    int at = 2;
    while ((file.get(at) & 0xFF) == 0xFF) {
      int marker = file.get(at + 1) & 0xFF;
      int length = file.getShort(at + 2) & 0xFFFF;
      if (marker == MARKER_APP1 && file.getInt(at + 4) == 0x45786966) {
        return exif(file.slice(at + 10, length - 8));
      }
      if (marker == MARKER_SCAN) {
        return UPRIGHT;
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static Orientation exif(ByteBuffer block) {
    block.order(block.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = block.getInt(4);
    int entries = block.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((block.getShort(entry) & 0xFFFF) == TAG) {
        return switch (block.getShort(entry + 8)) {
          case 3 -> UPSIDE_DOWN;
          case 6 -> RIGHT;
          case 8 -> LEFT;
          default -> UPRIGHT;
        };
      }
    }
    return UPRIGHT;
  }

  BufferedImage upright(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    boolean lying = quarters % 2 == 1;
    int width = lying ? image.getHeight() : image.getWidth();
    int height = lying ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return turned;
  }
}
