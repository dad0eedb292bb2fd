package no.samtakt.rehearsal;

/**
 * How long something takes, in per cent of what is planned for it: of ten times, one is done within
 * the first, five within the second and nine within the third.
 *
 * @param p10 above zero
 * @param p50 the usual; never below {@code p10}
 * @param p90 never below {@code p50}
 */
public record Spread(int p10, int p50, int p90) {
  public static final Spread EXACT = new Spread(100, 100, 100);

  public Spread {
    if (p10 <= 0 || p50 < p10 || p90 < p50) {
      throw new IllegalArgumentException("a spread is three growing shares above zero");
    }
  }

  /**
   * The lengths for what is planned to take so long.
   *
   * @param planned in milliseconds
   */
  Quantiles of(long planned) {
    return Quantiles.through(planned * p10 / 100, planned * p50 / 100, planned * p90 / 100);
  }
}
