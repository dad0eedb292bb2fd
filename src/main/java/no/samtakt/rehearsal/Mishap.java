package no.samtakt.rehearsal;

import java.time.Duration;
import no.samtakt.runsheet.ItemId;

/** One thing that goes another way than planned. */
public sealed interface Mishap {
  /** The session is late when it comes out of an item: so much later than planned. */
  record Late(ItemId after, Duration by) implements Mishap {
    public Late {
      lasting(by);
    }
  }

  /** An item itself takes longer. */
  record Longer(ItemId item, Duration by) implements Mishap {
    public Longer {
      lasting(by);
    }
  }

  /**
   * So many people come.
   *
   * @param count 0 or more
   */
  record People(int count) implements Mishap {
    public People {
      if (count < 0) {
        throw new IllegalArgumentException(count + " people");
      }
    }
  }

  /**
   * A tool cannot be used.
   *
   * @param tool as the sheet names it, whatever the case
   */
  record Without(String tool) implements Mishap {}

  private static void lasting(Duration by) {
    if (!by.isPositive()) {
      throw new IllegalArgumentException("nothing is late by nothing");
    }
  }
}
