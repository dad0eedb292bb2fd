package no.samtakt.runsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShorteningTest {

  @Test
  void anUndividedItemBecomesShorter() {
    Item item = item(new Shape.Whole(Duration.ofMinutes(20)), 15, 1, 10, 20);
    Item shorter = Shortening.shortened(item, Duration.ofMinutes(12));
    assertThat(shorter.length()).hasMinutes(12);
    assertThat(shorter.shortest()).as("within the new length").hasMinutes(12);
    assertThat(shorter.warn()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(10));
    assertThat(shorter.title()).isEqualTo(item.title());
    assertThat(shorter.cut()).isEqualTo(item.cut());
    assertThat(shorter.planB()).isEqualTo(item.planB());
  }

  @Test
  void phasesGiveUpWholeMinutesInProportion() {
    assertThat(minutes(Shortening.shape(phases(0, 3, 9, 6), Duration.ofMinutes(12))))
        .containsExactly(2L, 6L, 4L);
    assertThat(minutes(Shortening.shape(phases(0, 1, 10, 1), Duration.ofMinutes(3))))
        .as("a minute at least")
        .containsExactly(1L, 1L, 1L);
  }

  @Test
  void aPhaseKeepsItsMovingTimeAndSomeMore() {
    Shape shape = phases(120, 3, 6);
    assertThat(Shortening.minutes(shape)).isEqualTo(3);
    assertThatThrownBy(() -> Shortening.shape(shape, Duration.ofMinutes(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 3");
  }

  @Test
  void roundsStayEqual() {
    Rounds speedDate = new Rounds(3, Duration.ofMinutes(6), Duration.ofSeconds(30), 2);
    assertThat(Shortening.shape(new Shape.InRounds(speedDate), Duration.ofMinutes(17)))
        .isEqualTo(
            new Shape.InRounds(new Rounds(3, Duration.ofSeconds(320), Duration.ofSeconds(30), 2)));
    Rounds seven = new Rounds(7, Duration.ofMinutes(2), Duration.ZERO, 2);
    assertThat(Shortening.shape(new Shape.InRounds(seven), Duration.ofMinutes(13)).length())
        .as("111 whole seconds each")
        .hasSeconds(777);
  }

  @Test
  void itNeverBecomesLongerOrNothing() {
    Shape shape = new Shape.Whole(Duration.ofMinutes(5));
    assertThat(Shortening.shape(shape, Duration.ofMinutes(5))).isEqualTo(shape);
    assertThatThrownBy(() -> Shortening.shape(shape, Duration.ofMinutes(6)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shortening.shape(shape, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whatItSaysCanBeTakenCanBeTaken(
      @ForAll("shapes") Shape shape, @ForAll @IntRange(max = 400) int asked) {
    int off = Math.min(asked, Shortening.minutes(shape));
    Duration length = shape.length().minusMinutes(off);
    if (length.isZero()) {
      return;
    }
    Shape shorter = Shortening.shape(shape, length);
    Duration lost = length.minus(shorter.length());
    int rounds = shape instanceof Shape.InRounds in ? in.rounds().count() : 1;
    assertThat(lost).isBetween(Duration.ZERO, Duration.ofSeconds(rounds - 1L));
    assertThat(shorter.segments(0)).hasSameSizeAs(shape.segments(0));
    assertThat(shorter.segments(0)).allMatch(segment -> segment.work().isPositive());
  }

  @Provide
  Arbitrary<Shape> shapes() {
    Arbitrary<Duration> lengths = Arbitraries.integers().between(1, 4000).map(Duration::ofSeconds);
    Arbitrary<Phase> phases =
        Combinators.combine(lengths, Arbitraries.integers().between(0, 200))
            .as((length, swap) ->
                new Phase(Mode.GROUP, length.plusSeconds(swap), 4, Duration.ofSeconds(swap)));
    return Arbitraries.oneOf(
        lengths.map(Shape.Whole::new),
        phases.list().ofMinSize(1).ofMaxSize(5).map(Shape.Phased::new),
        Combinators.combine(Arbitraries.integers().between(1, 9), lengths, lengths)
            .as((count, length, swap) -> new Shape.InRounds(new Rounds(count, length, swap, 2))));
  }

  private static Shape phases(int swap, int... minutes) {
    return new Shape.Phased(
        java.util.Arrays.stream(minutes)
            .mapToObj(each ->
                new Phase(Mode.GROUP, Duration.ofMinutes(each), 4, Duration.ofSeconds(swap)))
            .toList());
  }

  private static List<Long> minutes(Shape shape) {
    return ((Shape.Phased) shape)
        .phases().stream().map(phase -> phase.duration().toMinutes()).toList();
  }

  private static Item item(Shape shape, int shortest, int... warn) {
    return new Item(
        new ItemId("a"),
        "Samtale",
        Kind.DIALOGUE,
        shape,
        Duration.ofMinutes(shortest),
        new Cut.InOrder(2),
        null,
        "Ingrid",
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        java.util.Arrays.stream(warn).mapToObj(Duration::ofMinutes).toList(),
        AtZero.WAIT,
        "I plenum",
        List.of(),
        null);
  }
}
