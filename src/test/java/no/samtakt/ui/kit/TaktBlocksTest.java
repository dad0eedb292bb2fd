package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.samtakt.ui.kit.TaktBlocks.Block;
import org.junit.jupiter.api.Test;

class TaktBlocksTest {
  @Test
  void blocksLeftAreMinutesLeft() {
    List<Block> blocks = blocks("PT6M", "PT3M42S");

    assertThat(blocks).extracting(Block::left).containsExactly(0.0, 0.0, 0.7, 1.0, 1.0, 1.0);
    assertThat(blocks).extracting(Block::minutes).containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(blocks)
        .extracting(Block::current)
        .containsExactly(false, false, true, false, false, false);
  }

  @Test
  void aWholeMinuteLeftIsAWholeBlock() {
    assertThat(blocks("PT3M", "PT2M")).extracting(Block::left).containsExactly(0.0, 1.0, 1.0);
    assertThat(blocks("PT3M", "PT2M"))
        .extracting(Block::current)
        .containsExactly(false, true, false);
  }

  @Test
  void anUnevenLengthBeginsWithAShortBlock() {
    assertThat(blocks("PT2M30S", "PT2M15S"))
        .containsExactly(
            new Block(0.5, 0.5, 3, true, false),
            new Block(1, 1, 2, false, false),
            new Block(1, 1, 1, false, false));
  }

  @Test
  void halfAnHourIsStillMinutes() {
    assertThat(blocks("PT30M", "PT30M")).hasSize(30);
  }

  @Test
  void aboveHalfAnHourABlockIsFiveMinutes() {
    TaktBlocks takt = TaktBlocks.of(Duration.ofMinutes(45), Duration.ofMinutes(32));

    assertThat(takt.unit()).isEqualTo(Duration.ofMinutes(5));
    assertThat(takt.blocks()).hasSize(9);
    assertThat(takt.blocks())
        .extracting(Block::minutes)
        .containsExactly(45, 40, 35, 30, 25, 20, 15, 10, 5);
    assertThat(takt.blocks().get(2).left()).isEqualTo(0.4);
  }

  @Test
  void daysHaveNoMoreBlocksThanCanBeToldApart() {
    assertThat(blocks("PT4H", "PT4H")).hasSize(48);
    assertThat(blocks("PT6H", "PT6H")).extracting(Block::minutes).startsWith(360, 345, 330);
    assertThat(blocks("PT166H40M", "PT1H")).hasSize(42);
    assertThat(blocks("P400D", "P400D")).hasSize(45);
  }

  @Test
  void overtimeEmptiesAllAndAddsABlockNobodyGave() {
    List<Block> blocks = blocks("PT6M", "PT-24S");

    assertThat(blocks).hasSize(7);
    assertThat(blocks.subList(0, 6)).extracting(Block::left).containsOnly(0.0);
    assertThat(blocks.getLast().extra()).isTrue();
  }

  @Test
  void theLastMomentIsEmptyAndNotYetOvertime() {
    assertThat(blocks("PT1M", "PT0S")).containsExactly(new Block(1, 0, 1, false, false));
  }

  @Test
  void moreLeftThanGivenIsAFullBar() {
    assertThat(blocks("PT2M", "PT3M")).extracting(Block::left).containsExactly(1.0, 1.0);
  }

  @Property
  void whatIsDrawnIsWhatIsLeft(
      @ForAll @LongRange(min = 1, max = 10_800) long total,
      @ForAll @LongRange(min = 0, max = 10_800) long remaining) {
    TaktBlocks takt = TaktBlocks.of(Duration.ofSeconds(total), Duration.ofSeconds(remaining));

    double drawn =
        takt.blocks().stream().mapToDouble(block -> block.width() * block.left()).sum()
            * takt.unit().toSeconds();
    assertThat(drawn).isEqualTo((double) Math.min(total, remaining), within(1e-6));
    assertThat(takt.blocks().stream().filter(Block::current).count())
        .isEqualTo(remaining == 0 ? 0 : 1);
  }

  private static List<Block> blocks(String total, String remaining) {
    return TaktBlocks.of(Duration.parse(total), Duration.parse(remaining)).blocks();
  }
}
