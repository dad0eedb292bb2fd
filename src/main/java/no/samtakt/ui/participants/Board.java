package no.samtakt.ui.participants;

import java.util.List;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** What stands large on the participants' screen. */
public sealed interface Board {
  /**
   * Before it begins: when it does, and the ground rules, if there are any.
   *
   * @param countdown null where there is nothing to count down to
   */
  record Start(
      Icon icon,
      String heading,
      String starts,
      @Nullable Countdown countdown,
      String rulesHeading,
      List<Rule> rules)
      implements Board {
    public Start {
      rules = List.copyOf(rules);
    }
  }

  /** A ground rule, and why, where that is said. */
  record Rule(String rule, String why) {}

  /**
   * An item that runs.
   *
   * @param phases none where it has none
   * @param prompt empty where it has none
   */
  record Work(Icon icon, String heading, List<Step> phases, String prompt, Countdown countdown)
      implements Board {
    public Work {
      phases = List.copyOf(phases);
    }
  }

  /** One phase of the running item. */
  record Step(Icon icon, String title, String detail, When when) {}

  /** How a phase stands. */
  enum When {
    DONE,
    NOW,
    AHEAD
  }

  /**
   * Everybody's room.
   *
   * @param hint how to read the list
   * @param help what those who are not on it do; empty when everybody is
   * @param places alphabetically
   * @param turn rises by one whenever pages are turned, where the list has several
   */
  record Rooms(
      Icon icon,
      String heading,
      String prompt,
      Countdown countdown,
      String hint,
      String help,
      List<Place> places,
      long turn)
      implements Board {
    public Rooms {
      places = List.copyOf(places);
    }
  }

  /** Somebody, or something, and its room. */
  record Place(String name, String room) {}

  /**
   * Everybody is away until a time of day: a break, or a fixed time that has not come.
   *
   * @param clock the time, such as {@code 10:45}; empty once it has come
   * @param total how long it is in all, in words
   * @param tip what to do meanwhile; empty where nothing is said
   */
  record Return(
      Icon icon,
      String heading,
      String lead,
      String clock,
      Countdown countdown,
      String total,
      String tip)
      implements Board {}

  /** A card for everybody. */
  record Question(String category, String text) implements Board {}

  /** It is over. */
  record End(String thanks, String title) implements Board {}
}
