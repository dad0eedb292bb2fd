package no.samtakt.runsheet;

/** Whether an item may go when time is short. An item without one says nothing of it. */
public sealed interface Cut {
  /** The item may go, the lowest number first. */
  record InOrder(int order) implements Cut {
    public InOrder {
      if (order < 1) {
        throw new IllegalArgumentException("cut order starts at 1");
      }
    }
  }

  /** The item stays, whatever happens. */
  record Never() implements Cut {}
}
