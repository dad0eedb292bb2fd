package no.samtakt.ui.participants;

import java.util.List;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** What stands large on the participants' screen. */
public sealed interface Board {
  /**
   * The info poster: the ground rules, and beside them when it begins or how to do things.
   *
   * @param heading of what stands beside; empty where nothing does
   * @param countdown null where there is nothing to count down to
   * @param aside what else stands beside; may be empty
   */
  record Poster(
      Icon icon,
      String heading,
      String starts,
      @Nullable Countdown countdown,
      String rulesHeading,
      List<Rule> rules,
      List<Rule> aside)
      implements Board {
    public Poster {
      rules = List.copyOf(rules);
      aside = List.copyOf(aside);
    }
  }

  /**
   * A ground rule, or something else in two parts.
   *
   * @param icon null where nothing fits
   * @param why may be empty
   */
  record Rule(@Nullable Icon icon, String rule, String why) {}

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

  /**
   * What comes when. The only place where participants see what lies ahead.
   *
   * @param more how many there was no room for, in words; may be empty
   */
  record Agenda(Icon icon, String heading, String now, List<Line> lines, String more)
      implements Board {
    public Agenda {
      lines = List.copyOf(lines);
    }
  }

  /** One line of the agenda: a time of day, such as {@code 10:45}, and a title. */
  record Line(String time, String title, When when) {}

  /** Words of the leader's to everybody. */
  record Notice(String text) implements Board {}

  /** Nothing at all. */
  record Blackout() implements Board {}

  /** It is over. */
  record End(String thanks, String title) implements Board {}
}
