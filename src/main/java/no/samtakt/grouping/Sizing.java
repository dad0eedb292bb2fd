package no.samtakt.grouping;

/**
 * How large groups are to be. Whatever is asked for, nobody is alone and sizes are within one of
 * each other.
 */
public sealed interface Sizing {
  /**
   * None larger than this, except that odd pairs make one trio.
   *
   * @param size two or more
   */
  record AtMost(int size) implements Sizing {
    public AtMost {
      atLeast(2, size);
    }
  }

  /**
   * As near this as can be, larger or smaller.
   *
   * @param size two or more
   */
  record About(int size) implements Sizing {
    public About {
      atLeast(2, size);
    }
  }

  /**
   * So many groups; fewer where somebody would be alone.
   *
   * @param groups one or more
   */
  record NumberOf(int groups) implements Sizing {
    public NumberOf {
      atLeast(1, groups);
    }
  }

  private static void atLeast(int least, int number) {
    if (number < least) {
      throw new IllegalArgumentException(number + " is below " + least);
    }
  }
}
