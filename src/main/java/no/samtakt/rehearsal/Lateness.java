package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.Map;
import no.samtakt.runsheet.ItemId;

/**
 * How a rehearsal is to run late.
 *
 * @param added what items take longer than planned, at their end
 * @param accepting whether the leader accepts what is then proposed to end on time
 */
public record Lateness(Map<ItemId, Duration> added, boolean accepting) {
  public static final Lateness NONE = new Lateness(Map.of(), false);

  public Lateness {
    added = Map.copyOf(added);
  }
}
