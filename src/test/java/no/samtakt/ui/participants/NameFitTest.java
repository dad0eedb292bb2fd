package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NameFitTest {
  @Test
  void seventyOneStandOnOnePage() {
    NameFit fit = fit(71, 8.5);
    assertThat(fit.pages()).isEqualTo(1);
    assertThat(fit.size()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void oneLongNameDoesNotMakeTheOthersSmall() {
    double[] widths = even(71, 6.5);
    widths[30] = 14;
    NameFit fit = NameFit.of(1184, 430, widths);
    assertThat(fit.pages()).isEqualTo(1);
    assertThat(fit.size()).isGreaterThanOrEqualTo(22);
    double[] columns = fit.columns(0, 1184);
    assertThat(columns[30 / fit.rows()]).isGreaterThan(columns[0] + 100);
  }

  @Test
  void aFewAreWrittenLarge() {
    NameFit fit = fit(9, 6);
    assertThat(fit.size()).isEqualTo(56);
    assertThat(fit.columns()).isEqualTo(3);
    assertThat(fit.rows()).isEqualTo(3);
  }

  @Test
  void moreThanFitTakeSeveralPages() {
    NameFit fit = fit(300, 8.5);
    assertThat(fit.size()).isBetween(20, 24);
    assertThat(fit.pages()).isGreaterThan(1);
  }

  @Test
  void pagesThatWouldStandHalfEmptyAreWrittenLarger() {
    NameFit fit = fit(100, 8.5);
    assertThat(fit.pages()).isEqualTo(2);
    assertThat(fit.size()).isGreaterThan(24);
    assertThat(fit.onPage()).isGreaterThanOrEqualTo(50);
  }

  @Property
  void everybodyHasAPlaceThatIsLargeEnough(
      @ForAll @DoubleRange(min = 400, max = 4000) double width,
      @ForAll @DoubleRange(min = 60, max = 2000) double height,
      @ForAll @IntRange(min = 1, max = 600) int count,
      @ForAll @DoubleRange(min = 4, max = 18) double widest,
      @ForAll long seed) {
    double[] widths = new SplittableRandom(seed).doubles(count, 3, widest).toArray();
    NameFit fit = NameFit.of(width, height, widths);
    assertThat(fit.size()).isGreaterThanOrEqualTo(NameFit.SMALLEST);
    assertThat(fit.onPage() * fit.pages()).isGreaterThanOrEqualTo(count);
    assertThat(fit.onPage() * (fit.pages() - 1)).isLessThan(count);
    assertThat(fit.rows() * fit.rowHeight()).isLessThanOrEqualTo(height);
    for (int page = 0; page < fit.pages(); page++) {
      double[] columns = fit.columns(page, width);
      assertThat(Arrays.stream(columns).sum() + NameFit.GAP * (columns.length - 1))
          .isCloseTo(width, Offset.offset(1e-6));
      for (int i = 0; fit.columns() > 1 && i < fit.onPage(); i++) {
        int at = page * fit.onPage() + i;
        if (at < count) {
          assertThat(columns[i / fit.rows()])
              .isGreaterThanOrEqualTo(widths[at] * fit.size() - 1e-6);
        }
      }
    }
  }

  private static NameFit fit(int count, double width) {
    return NameFit.of(1184, 430, even(count, width));
  }

  private static double[] even(int count, double width) {
    double[] widths = new double[count];
    Arrays.fill(widths, width);
    return widths;
  }
}
