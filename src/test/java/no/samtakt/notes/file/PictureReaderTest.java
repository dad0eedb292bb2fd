package no.samtakt.notes.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import no.samtakt.notes.Picture;
import org.junit.jupiter.api.Test;

class PictureReaderTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @Test
  void aHugePictureIsShrunkAndASmallOneIsNot() throws IOException {
    Picture huge = PictureReader.of(new int[5000 * 1000], 5000, 1000);
    assertThat(huge.type()).isEqualTo("image/png");
    assertThat(decoded(huge).getWidth()).isEqualTo(PictureReader.LONGEST);
    assertThat(decoded(huge).getHeight()).isEqualTo(400);
    Picture small = PictureReader.of(new int[] {RED, BLUE}, 2, 1);
    assertThat(decoded(small).getRGB(1, 0)).isEqualTo(BLUE);
  }

  @Test
  void aPhotographIsTurnedTheRightWayUp() throws IOException {
    BufferedImage photo = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 32; y++) {
        photo.setRGB(x, y, x < 32 ? RED : BLUE);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(photo, "jpeg", out);
    BufferedImage upright = decoded(PictureReader.read(taken(out.toByteArray(), 6)));
    assertThat(upright.getWidth()).isEqualTo(32);
    assertThat(upright.getRGB(16, 8) & 0xFF0000).as("red is on top").isGreaterThan(0xC00000);
    assertThat(upright.getRGB(16, 56) & 0xFF).as("blue is below").isGreaterThan(0xC0);
    assertThat(Orientation.of(taken(out.toByteArray(), 3))).isEqualTo(Orientation.UPSIDE_DOWN);
    assertThat(Orientation.of(out.toByteArray())).isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatThrownBy(() -> PictureReader.read(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }

  /** The same file with a block that says which way up it was taken. */
  private static byte[] taken(byte[] jpeg, int orientation) throws IOException {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }
}
