package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What is to happen in a rehearsal besides what the run sheet says, in the order of time. Cues for
 * the same moment keep the order in which they were given.
 */
public record Script(List<Cue> cues) {
  public static final Script EMPTY = new Script(List.of());

  /**
   * One thing and its moment.
   *
   * @param at since the session's start; never negative
   */
  public record Cue(Duration at, Action action) {
    public Cue {
      if (at.isNegative()) {
        throw new IllegalArgumentException("nothing happens before the start");
      }
    }
  }

  public Script {
    cues = cues.stream().sorted(Comparator.comparing(Cue::at)).toList();
  }
}
