package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.people.PersonId;
import no.samtakt.session.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The groups of an item in words.
 *
 * @param subject the item whose groups these are; null when no item has any
 * @param summary how many groups there are and how large, in the round shown; empty for none
 * @param quality how good all rounds of the item are
 * @param rules what the round shown is held against
 * @param mending what gives everybody in the running round company; null where all have some
 * @param swap what makes the round shown better; null where nothing is broken or no swap helps
 * @param chosen whether people choose among topics in the segment shown
 */
public record RoomsScreen(
    @Nullable Subject subject,
    Forming forming,
    List<RoundTab> rounds,
    String summary,
    List<Quality> quality,
    List<RuleChip> rules,
    List<RoomRow> rooms,
    @Nullable ChangeCard mending,
    @Nullable ChangeCard swap,
    boolean chosen) {

  /** An item, and when it is on. */
  public record Subject(String title, String when, boolean running) {}

  /**
   * What can be formed.
   *
   * @param form the words of the button that forms groups; null where they are formed or cannot be
   * @param shuffle the words of the button that forms the round shown anew; null where there is
   *     nothing to
   * @param hindrance why groups cannot be formed just now; empty when they can
   * @param size how large the leader wants them; null where the sheet says it
   * @param gives what comes of that size
   */
  public record Forming(
      @Nullable String form,
      @Nullable String shuffle,
      String hindrance,
      @Nullable SizeChoice size,
      String gives) {
    static final Forming NOTHING = new Forming(null, null, "", null, "");
  }

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
   * One rule, with how often it is broken.
   *
   * @param rule null for the one that cannot be taken away: that people meet others each time
   * @param kept whether it is broken no more than it must
   */
  public record RuleChip(@Nullable Rule rule, String text, String help, boolean kept) {}

  /**
   * One room.
   *
   * @param room its number, from 1
   * @param label what stands in its place: the number, or that of its topic
   * @param topic what it is about; empty where it has a number alone
   * @param detail who called for the topic, and how full it is; empty where it has none
   * @param names short names
   * @param full full names and organisations, a line each
   * @param alone somebody is there alone
   * @param locked it stays as it is when the rest is formed anew
   * @param fixed its round is over, and nobody changes rooms in it
   * @param check how it stands with the rules; empty while that is not known
   * @param kept whether all of them hold
   */
  public record RoomRow(
      int room,
      String label,
      String topic,
      String detail,
      List<Seat> seats,
      String names,
      String full,
      String spoken,
      boolean alone,
      boolean locked,
      boolean fixed,
      String check,
      boolean kept) {
    public RoomRow {
      seats = List.copyOf(seats);
    }
  }

  /**
   * Somebody in a room.
   *
   * @param detail the organisation; empty where nobody told
   */
  public record Seat(PersonId person, String name, String detail) {}

  public RoomsScreen {
    rounds = List.copyOf(rounds);
    quality = List.copyOf(quality);
    rules = List.copyOf(rules);
    rooms = List.copyOf(rooms);
  }

  static final RoomsScreen BLANK =
      new RoomsScreen(
          null, Forming.NOTHING, List.of(), "", List.of(), List.of(), List.of(), null, null, false);
}
