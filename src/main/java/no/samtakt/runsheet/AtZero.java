package no.samtakt.runsheet;

import java.util.Locale;

/** What an item does when its time is up. */
public enum AtZero {
  /** Counts the overtime until the leader goes on. */
  OVERTIME,
  /** Stands at zero and waits for the leader, without an alarm. */
  WAIT,
  /** Goes on by itself, also between its phases and rounds. */
  GO_ON;

  /** The word a run sheet writes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
