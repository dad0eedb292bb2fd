package no.samtakt.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChimeTest {
  @Test
  void aChimeIsShortSoftAndEndsInSilence() {
    for (Chime chime : new Chime[] {Chime.SOON, Chime.TIME_UP, Chime.MOVE}) {
      int[] samples = samples(chime);
      assertThat((double) samples.length / Chime.RATE).isBetween(0.8, 1.5);
      int loudest = IntStream.of(samples).map(Math::abs).max().orElse(0);
      assertThat(loudest).isBetween(3_000, Short.MAX_VALUE / 3);
      assertThat(samples[0]).isZero();
      assertThat(Math.abs(samples[samples.length - 1])).isLessThan(40);
    }
  }

  @Test
  void nothingJumpsSoNothingClicks() {
    int[] samples = samples(Chime.TIME_UP);
    int largest =
        IntStream.range(1, samples.length)
            .map(i -> Math.abs(samples[i] - samples[i - 1]))
            .max()
            .orElse(0);
    assertThat(largest).isLessThan(1_200);
  }

  @Test
  void theThreeCanBeToldApart() {
    assertThat(samples(Chime.SOON)).isNotEqualTo(samples(Chime.TIME_UP));
    assertThat(samples(Chime.TIME_UP)).isNotEqualTo(samples(Chime.MOVE));
  }

  @Test
  void aMachineWithoutALoudspeakerIsSilentAndNothingWorse() {
    Loudspeaker speaker = new Loudspeaker(Runnable::run);
    assertThat(speaker.play(Chime.SOON)).isCompleted();
    assertThat(speaker.play(Chime.MOVE)).isCompleted();
  }

  private static int[] samples(Chime chime) {
    var shorts = ByteBuffer.wrap(chime.samples()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    return IntStream.range(0, shorts.limit()).map(shorts::get).toArray();
  }
}
