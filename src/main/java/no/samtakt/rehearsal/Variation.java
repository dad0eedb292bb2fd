package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;

/**
 * How much a session may differ from its run sheet. What each figure stands on is told in {@code
 * src/docs/simulation.md}.
 *
 * @param kinds how long items take that are not divided; a kind that is missing is exact
 * @param rounds how long a round takes
 * @param modes how long a phase takes, by how people work in it; a mode that is missing is exact
 * @param moving how long it takes to move between rooms, where the sheet says how long
 * @param opening time to move where the sheet says nothing of it
 * @param start how late the first item begins that is neither a tech check nor a buffer
 * @param started the same where a tech check went before it
 * @param gathering how late a pinned item begins that was waited for with nothing on the sheet
 * @param seen how long items took in earlier sessions; heeded from {@link #ENOUGH} on
 */
public record Variation(
    Map<Kind, Spread> kinds,
    Spread rounds,
    Map<Mode, Spread> modes,
    Spread moving,
    Delay opening,
    Delay start,
    Delay started,
    Delay gathering,
    Map<ItemId, List<Duration>> seen) {
  /** So many real runs of an item say more than its kind does. */
  public static final int ENOUGH = 3;

  /** Nothing differs: every session goes exactly as planned. */
  public static final Variation NONE =
      new Variation(
          Map.of(),
          Spread.EXACT,
          Map.of(),
          Spread.EXACT,
          Delay.NONE,
          Delay.NONE,
          Delay.NONE,
          Delay.NONE,
          Map.of());

  /** What to reckon with where nothing is known of earlier sessions. */
  public static final Variation USUAL =
      new Variation(
          usual(),
          new Spread(98, 100, 110),
          Map.of(
              Mode.INDIVIDUAL, new Spread(97, 100, 110),
              Mode.GROUP, new Spread(97, 100, 115),
              Mode.PLENARY, new Spread(80, 100, 140)),
          new Spread(70, 100, 180),
          Delay.ofSeconds(20, 45, 90),
          Delay.ofSeconds(0, 60, 240),
          Delay.ofSeconds(0, 15, 90),
          Delay.ofSeconds(0, 20, 90),
          Map.of());

  public Variation {
    kinds = Map.copyOf(kinds);
    modes = Map.copyOf(modes);
    seen = Map.copyOf(seen);
  }

  /**
   * The same with what is known of earlier sessions.
   *
   * @param lengths how long each item really took, one length a session
   */
  public Variation having(Map<ItemId, List<Duration>> lengths) {
    return new Variation(kinds, rounds, modes, moving, opening, start, started, gathering, lengths);
  }

  private static Map<Kind, Spread> usual() {
    Map<Kind, Spread> kinds = new EnumMap<>(Kind.class);
    kinds.put(Kind.TECH_CHECK, new Spread(95, 100, 105));
    kinds.put(Kind.WELCOME, new Spread(90, 105, 130));
    kinds.put(Kind.CHECK_IN, new Spread(85, 105, 145));
    kinds.put(Kind.TALK, new Spread(90, 105, 135));
    kinds.put(Kind.DIALOGUE, new Spread(85, 100, 120));
    kinds.put(Kind.IGP, new Spread(90, 100, 120));
    kinds.put(Kind.PAIRS, new Spread(98, 100, 110));
    kinds.put(Kind.GROUPS, new Spread(95, 102, 120));
    kinds.put(Kind.ENERGISER, new Spread(80, 100, 130));
    kinds.put(Kind.BREAK, new Spread(100, 102, 115));
    kinds.put(Kind.SHARING, new Spread(85, 105, 150));
    kinds.put(Kind.TRAINING, new Spread(90, 100, 125));
    kinds.put(Kind.OPEN_SPACE, new Spread(97, 100, 110));
    kinds.put(Kind.CHECK_OUT, new Spread(80, 100, 120));
    kinds.put(Kind.CUSTOM, new Spread(90, 102, 125));
    return kinds;
  }
}
