package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import no.samtakt.ui.participants.OwnLogo;
import org.junit.jupiter.api.Test;

class LogoPictureTest {
  @Test
  void aLargePictureIsMadeAsSmallAsWindowsNeedIt() {
    BufferedImage fitted = LogoPicture.fitted(painted(3000, 1000, 0xFF7A1E5C, 500));

    assertThat(fitted.getWidth()).isEqualTo(720);
    assertThat(fitted.getHeight()).isEqualTo(240);
    assertThat(fitted.getRGB(100, 120)).isEqualTo(0xFF7A1E5C);
    assertThat(fitted.getRGB(700, 120) >>> 24).as("what shone through still does").isZero();
  }

  @Test
  void aSmallOneStaysAsItIs() {
    assertThat(LogoPicture.fitted(painted(64, 32, 0xFF000000, 32)).getWidth()).isEqualTo(64);
  }

  @Test
  void whatItStandsOnIsToldByItsOwnLight() {
    assertThat(LogoPicture.ground(painted(40, 20, 0xFF202020, 20))).isEqualTo(OwnLogo.Ground.LIGHT);
    assertThat(LogoPicture.ground(painted(40, 20, 0xFFF8F8F8, 20))).isEqualTo(OwnLogo.Ground.DARK);
    assertThat(LogoPicture.ground(painted(40, 20, 0xFFF8F8F8, 40)))
        .as("it fills its whole rectangle")
        .isEqualTo(OwnLogo.Ground.ANY);
  }

  @Test
  void itsColourIsTheOneThatThereIsMostOf() {
    BufferedImage logo = painted(40, 20, 0xFF7A1E5C, 30);
    for (int y = 0; y < 20; y++) {
      for (int x = 0; x < 5; x++) {
        logo.setRGB(x, y, 0xFFFFD400);
      }
    }
    assertThat(LogoPicture.colour(logo)).contains("#7A1E5C");
    assertThat(LogoPicture.colour(painted(40, 20, 0xFF777777, 40))).isEmpty();
  }

  /** A picture of one colour as far as a column, and of nothing from there. */
  private static BufferedImage painted(int width, int height, int colour, int until) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < until; x++) {
        picture.setRGB(x, y, colour);
      }
    }
    return picture;
  }
}
