package no.samtakt.before;

import java.time.Instant;
import java.util.Map;
import no.samtakt.runsheet.RunSheet;

/**
 * What was found on the machine on the day.
 *
 * @param people how many are on the list
 * @param screens how many the machine has
 * @param opened whether a link answered, for those that were tried
 */
public record Facts(
    RunSheet sheet,
    int people,
    int screens,
    Sound sound,
    Disk disk,
    Map<String, Boolean> opened,
    Instant now) {

  /** What is known of the loudspeaker. */
  public enum Sound {
    UNTRIED,
    PLAYED,
    NO_DEVICE
  }

  /**
   * Where the session is kept.
   *
   * @param writable whether a file could be written
   * @param free bytes that are left
   */
  public record Disk(String folder, boolean writable, long free) {}

  public Facts {
    opened = Map.copyOf(opened);
  }
}
