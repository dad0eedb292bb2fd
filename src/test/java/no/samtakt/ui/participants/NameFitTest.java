package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NameFitTest {
  @Test
  void seventyOneStandOnOnePage() {
    NameFit fit = NameFit.of(1184, 430, 71, 8.5);
    assertThat(fit.pages()).isEqualTo(1);
    assertThat(fit.size()).isGreaterThanOrEqualTo(18);
    assertThat(fit.columns()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void aFewAreWrittenLarge() {
    NameFit fit = NameFit.of(1184, 430, 9, 8.5);
    assertThat(fit.size()).isEqualTo(44);
    assertThat(fit.columns()).isEqualTo(3);
    assertThat(fit.rows()).isEqualTo(3);
  }

  @Test
  void moreThanFitTakeSeveralPages() {
    NameFit fit = NameFit.of(1184, 430, 300, 8.5);
    assertThat(fit.size()).isBetween(18.0, 20.0);
    assertThat(fit.pages()).isGreaterThan(1);
  }

  @Test
  void pagesThatWouldStandHalfEmptyAreWrittenLarger() {
    NameFit fit = NameFit.of(1184, 430, 100, 8.5);
    assertThat(fit.pages()).isEqualTo(2);
    assertThat(fit.size()).isGreaterThan(22);
    assertThat(fit.onPage()).isGreaterThanOrEqualTo(50);
  }

  @Property
  void everybodyHasAPlaceThatIsLargeEnough(
      @ForAll @DoubleRange(min = 400, max = 4000) double width,
      @ForAll @DoubleRange(min = 60, max = 2000) double height,
      @ForAll @IntRange(min = 1, max = 600) int count,
      @ForAll @DoubleRange(min = 4, max = 18) double widest) {
    NameFit fit = NameFit.of(width, height, count, widest);
    assertThat(fit.onPage() * fit.pages()).isGreaterThanOrEqualTo(count);
    assertThat(fit.onPage() * (fit.pages() - 1)).isLessThan(count);
    assertThat(fit.rows() * fit.rowHeight()).isLessThanOrEqualTo(height);
    double column = (width - NameFit.GAP * (fit.columns() - 1)) / fit.columns();
    if (fit.columns() > 1) {
      assertThat(column).isGreaterThanOrEqualTo(widest * fit.size() - 1e-6);
    }
  }
}
