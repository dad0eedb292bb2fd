package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samtakt.runsheet.Item;

/**
 * How a session is likely to end.
 *
 * @param runs how many sessions were simulated
 * @param onTime the share of them that ended on time: later than {@code due} by less than {@link
 *     #TOLERANCE}; from 0 to 1
 * @param due the end of the plan, which is that of the last pin where the sheet ends with one
 * @param p50 half of them ended by then
 * @param p90 nine of ten ended by then
 * @param threats what would help most if it were exact, the greatest first
 */
public record Likelihood(
    int runs, double onTime, Instant due, Instant p50, Instant p90, List<Threat> threats) {
  /** Of less than a minute of lateness nothing is said, here or in {@code CatchUp}. */
  public static final Duration TOLERANCE = Duration.ofMinutes(1);

  /**
   * An item that puts the end at risk.
   *
   * @param gain how much greater the chance to end on time would be if it took exactly as long as
   *     planned; above zero
   * @param over how much longer than planned it takes on average, the wait before it included
   */
  public record Threat(Item item, double gain, Duration over) {}

  public Likelihood {
    threats = List.copyOf(threats);
  }
}
