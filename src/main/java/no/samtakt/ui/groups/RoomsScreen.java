package no.samtakt.ui.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of an item in words.
 *
 * @param subject the item whose groups these are; null when no item has any
 * @param summary how many groups there are and how large, in the round shown; empty for none
 * @param copied whether the rooms were copied a moment ago
 */
public record RoomsScreen(
    @Nullable Subject subject,
    Forming forming,
    List<RoundTab> rounds,
    String summary,
    List<Quality> quality,
    List<RoomRow> rooms,
    boolean copied) {

  /** An item, and when it is on. */
  public record Subject(String title, String when, boolean running) {}

  /**
   * What can be formed.
   *
   * @param form the words of the button that forms groups; null where they are formed or cannot be
   * @param shuffle the words of the button that forms them anew; null where there is nothing to
   * @param hindrance why groups cannot be formed just now; empty when they can
   * @param size people a group as the leader chose it; 0 where the sheet says it
   */
  public record Forming(
      @Nullable String form, @Nullable String shuffle, String hindrance, int size) {}

  /** How a round stands. */
  public enum Standing {
    DONE,
    NOW,
    AHEAD
  }

  /**
   * A round or phase to choose.
   *
   * @param number its number alone, for where there are many
   * @param spoken what a screen reader says
   */
  public record RoundTab(
      int segment, String label, String number, String spoken, Standing standing, boolean shown) {}

  /** One thing that the groups are held against. */
  public record Quality(String text, String help, boolean kept) {}

  /**
   * One room.
   *
   * @param names short names
   * @param full full names and organisations, a line each
   * @param alone somebody is there alone
   */
  public record RoomRow(int room, String names, String full, String spoken, boolean alone) {}

  public RoomsScreen {
    rounds = List.copyOf(rounds);
    quality = List.copyOf(quality);
    rooms = List.copyOf(rooms);
  }

  static final RoomsScreen BLANK =
      new RoomsScreen(
          null, new Forming(null, null, "", 0), List.of(), "", List.of(), List.of(), false);
}
