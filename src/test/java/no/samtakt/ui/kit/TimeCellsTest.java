package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeCellsTest {
  @Test
  void everyDigitIsAsWideAsEveryOther() {
    assertThat(TimeCells.of("0123456789"))
        .extracting(TimeCells.Cell::width)
        .containsOnly(TimeCells.DIGIT);
  }

  @Test
  void theColonIsNarrowAndRaised() {
    TimeCells.Cell colon = TimeCells.of("3:42").get(1);

    assertThat(colon.width()).isEqualTo(0.34);
    assertThat(colon.raised()).isEqualTo(0.055);
  }

  @Test
  void overtimeHasACellForItsSign() {
    assertThat(TimeCells.width("+0:24"))
        .isEqualTo(TimeCells.width("0:24") + TimeCells.SIGN, within(1e-9));
  }

  @Property
  void theWidthTellsHowManySignsThereAreButNeverWhich(
      @ForAll @IntRange(min = 0, max = 59) int minutes,
      @ForAll @IntRange(min = 0, max = 59) int seconds) {
    String time = "%02d:%02d".formatted(minutes, seconds);

    assertThat(TimeCells.width(time)).isEqualTo(4 * 0.635 + 0.34, within(1e-9));
  }
}
