package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class BesideConsoleTest {
  private static final Rectangle2D WIDE = new Rectangle2D(0, 0, 3440, 1400);

  @Test
  void itStandsWhereThereIsMostRoom() {
    assertThat(BesideConsole.place(WIDE, new Rectangle2D(0, 0, 1440, 900), 480, 1280))
        .contains(new Rectangle2D(1440, 0, 1280, 720));
    assertThat(BesideConsole.place(WIDE, new Rectangle2D(2000, 0, 1440, 900), 480, 1280))
        .contains(new Rectangle2D(0, 0, 1280, 720));
    assertThat(
            BesideConsole.place(
                new Rectangle2D(1920, 0, 1920, 1040),
                new Rectangle2D(3400, 0, 440, 1040),
                480,
                1280))
        .contains(new Rectangle2D(1920, 0, 1280, 720));
  }

  @Test
  void aSmallPlaceMakesASmallWindow() {
    assertThat(
            BesideConsole.place(
                new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(0, 0, 1280, 1080), 480, 1280))
        .contains(new Rectangle2D(1280, 0, 640, 360));
  }

  @Test
  void whereThereIsNoneItSaysSo() {
    Rectangle2D screen = new Rectangle2D(0, 25, 1440, 875);
    assertThat(BesideConsole.place(screen, screen, 480, 1280)).isEmpty();
    assertThat(BesideConsole.place(screen, new Rectangle2D(0, 25, 1200, 800), 480, 1280)).isEmpty();
  }
}
