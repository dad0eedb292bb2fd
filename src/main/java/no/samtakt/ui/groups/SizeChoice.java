package no.samtakt.ui.groups;

import no.samtakt.grouping.Sizing;

/**
 * How large the leader wants groups to be.
 *
 * @param number people in a group, or groups
 */
public record SizeChoice(Kind kind, int number) {
  /** What the number says. */
  public enum Kind {
    AT_MOST,
    ABOUT,
    NUMBER_OF_GROUPS
  }

  /** What can be chosen at all; a number beyond it becomes the nearest. */
  public static final int MOST = 500;

  public SizeChoice {
    number = Math.clamp(number, kind == Kind.NUMBER_OF_GROUPS ? 1 : 2, MOST);
  }

  Sizing sizing() {
    return switch (kind) {
      case AT_MOST -> new Sizing.AtMost(number);
      case ABOUT -> new Sizing.About(number);
      case NUMBER_OF_GROUPS -> new Sizing.NumberOf(number);
    };
  }

  /** The same choice made in another way, for so many people: groups stay about as large. */
  public SizeChoice as(Kind other, int people) {
    if (other == kind || (other != Kind.NUMBER_OF_GROUPS && kind != Kind.NUMBER_OF_GROUPS)) {
      return new SizeChoice(other, number);
    }
    return new SizeChoice(other, Math.ceilDiv(Math.max(1, people), number));
  }
}
