package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.app.ScreenSet.Area;
import no.samtakt.settings.Face;
import no.samtakt.settings.Place;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Area LAPTOP = screen(0, 0, 1440, 900, 0);
  private static final Area OFFICE = screen(1440, 0, 2560, 1440, 0);
  private static final Area WITH_TASK_BAR = screen(0, 0, 1440, 900, 40);

  private static Area screen(double x, double y, double width, double height, double taskBar) {
    return new Area(
        new Rectangle2D(x, y, width, height), new Rectangle2D(x, y, width, height - taskBar), 1.0);
  }

  private static Placement on(Area... screens) {
    return new Placement(new ScreenSet(List.of(screens)));
  }

  private static FaceSize size(Face face) {
    return FaceSize.of(face, 1.0, 2, 30);
  }

  private static Place place(int x, int y, int width, int height) {
    return new Place(x, y, width, height, false);
  }

  @Test
  void theStripStandsAtTheRightEdgeAtFullHeightOfTheScreenTheWindowIsOn() {
    Place console = place(1600, 100, 1440, 900);
    assertThat(on(LAPTOP, OFFICE).of(Face.STRIP, size(Face.STRIP), null, console))
        .isEqualTo(place(4000 - 342, 0, 342, 1440));
    assertThat(on(WITH_TASK_BAR).of(Face.STRIP, size(Face.STRIP), null, null))
        .isEqualTo(place(1440 - 342, 0, 342, 860));
  }

  @Test
  void theBarStandsByTheCameraAndTheConsoleInTheMiddle() {
    assertThat(on(LAPTOP).of(Face.BAR, size(Face.BAR), null, null))
        .isEqualTo(place(289, 0, 862, 102));
    assertThat(on(OFFICE).of(Face.FULL, size(Face.FULL), null, null))
        .isEqualTo(place(1440 + 559, 255, 1442, 930));
  }

  @Test
  void whatIsRememberedAndCanBeSeenIsLeftAlone() {
    Place remembered = place(1500, 20, 360, 1200).maximised(false);
    assertThat(on(LAPTOP, OFFICE).of(Face.STRIP, size(Face.STRIP), remembered, null))
        .isEqualTo(remembered);
  }

  @Test
  void whatWasMaximisedStillIs() {
    Place remembered = place(10, 20, 1300, 800).maximised(true);
    assertThat(on(LAPTOP).of(Face.FULL, size(Face.FULL), remembered, null).maximised()).isTrue();
  }

  @Test
  void aScreenThatWentAwayTakesNoWindowWithIt() {
    Place remembered = place(3658, 0, 342, 1440);
    assertThat(on(LAPTOP).of(Face.STRIP, size(Face.STRIP), remembered, null))
        .isEqualTo(place(1440 - 342, 0, 342, 900));
  }

  @Test
  void aWindowOutsideEveryScreenComesToTheNearest() {
    Place above = place(2000, -900, 760, 102);
    assertThat(on(LAPTOP, OFFICE).of(Face.BAR, size(Face.BAR), above, null))
        .isEqualTo(place(2000, 0, 760, 102));
  }

  @Test
  void aWindowAcrossTwoScreensComesToTheOneThatMostOfItIsOn() {
    Place across = place(1340, 0, 342, 800);
    assertThat(on(LAPTOP, OFFICE).of(Face.STRIP, size(Face.STRIP), across, null))
        .isEqualTo(place(1440, 0, 342, 800));
  }

  @Test
  void largerTextWidensTheStripAwayFromItsEdge() {
    FaceSize large = FaceSize.of(Face.STRIP, 2.0, 2, 30);
    assertThat(on(LAPTOP).of(Face.STRIP, large, place(1098, 0, 342, 900), null))
        .isEqualTo(place(1440 - 642, 0, 642, 900));
    assertThat(on(LAPTOP).of(Face.STRIP, large, place(0, 0, 342, 900), null))
        .isEqualTo(place(0, 0, 642, 900));
    FaceSize small = size(Face.STRIP);
    assertThat(on(LAPTOP).of(Face.STRIP, small, place(640, 0, 800, 900), null))
        .isEqualTo(place(1440 - 422, 0, 422, 900));
  }

  @Test
  void theBarKeepsToTheFootOfTheScreen() {
    assertThat(on(LAPTOP).of(Face.BAR, size(Face.BAR), place(100, 700, 800, 200), null))
        .isEqualTo(place(100, 798, 800, 102));
  }

  @Test
  void theStripIsDockedAtEitherEdgeOfItsOwnScreen() {
    Placement placement = on(LAPTOP, OFFICE);
    Place somewhere = place(2000, 300, 400, 700);
    Place left = placement.docked(somewhere, size(Face.STRIP), HorizontalDirection.LEFT);
    assertThat(left).isEqualTo(place(1440, 0, 400, 1440));
    assertThat(placement.isLeft(left)).isTrue();
    Place right = placement.docked(left, size(Face.STRIP), HorizontalDirection.RIGHT);
    assertThat(right).isEqualTo(place(3600, 0, 400, 1440));
    assertThat(placement.isLeft(right)).isFalse();
  }

  @Test
  void onlyAScreenThatIsLargeEnoughHasRoomForTheConsole() {
    assertThat(size(Face.FULL).fits(LAPTOP.usable())).isTrue();
    assertThat(size(Face.FULL).fits(screen(0, 0, 1366, 768, 40).usable())).isFalse();
    assertThat(FaceSize.of(Face.FULL, 1, 0, 0).fits(screen(0, 0, 1366, 768, 40).usable())).isTrue();
  }

  @Property
  void everyWindowIsWhollyVisibleAndNoLargerThanItsScreen(
      @ForAll Face face,
      @ForAll @IntRange(min = -6000, max = 9000) int x,
      @ForAll @IntRange(min = -6000, max = 9000) int y,
      @ForAll @IntRange(min = 1, max = 6000) int width,
      @ForAll @IntRange(min = 1, max = 6000) int height,
      @ForAll @DoubleRange(min = 1, max = 2) double text,
      @ForAll @DoubleRange(min = 300, max = 3000) double screenWidth,
      @ForAll @DoubleRange(min = 200, max = 2000) double screenHeight) {
    Area odd = screen(-317.5, 12.25, screenWidth, screenHeight, 33);
    Placement placement = on(odd, OFFICE);
    FaceSize size = FaceSize.of(face, text, 2, 30);
    Place remembered = new Place(x, y, width, height, false);
    for (Place put :
        List.of(
            placement.of(face, size, remembered, null),
            placement.of(face, size, null, remembered),
            placement.docked(remembered, size, HorizontalDirection.RIGHT))) {
      assertThat(List.of(odd, OFFICE)).anyMatch(screen -> holds(screen.usable(), put));
    }
    Place again = placement.of(face, size, placement.of(face, size, remembered, null), null);
    assertThat(again).as("it stays").isEqualTo(placement.of(face, size, remembered, null));
  }

  private static boolean holds(Rectangle2D room, Place place) {
    return room.contains(new Rectangle2D(place.x(), place.y(), place.width(), place.height()));
  }

  @Test
  void aSetOfScreensIsKnownByItsBoundsAndScalesAlone() {
    String key = new ScreenSet(List.of(OFFICE, LAPTOP)).key();
    assertThat(key).isEqualTo("0,0 1440×900 @1.00 | 1440,0 2560×1440 @1.00");
    assertThat(new ScreenSet(List.of(WITH_TASK_BAR, OFFICE)).key()).isEqualTo(key);
    assertThat(ScreenSet.of(new Area(LAPTOP.whole(), LAPTOP.usable(), 2)).key())
        .isNotEqualTo(ScreenSet.of(LAPTOP).key());
  }
}
