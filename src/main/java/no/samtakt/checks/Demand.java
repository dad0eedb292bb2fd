package no.samtakt.checks;

import java.time.Duration;
import java.util.Locale;
import no.samtakt.runsheet.Item;

/**
 * Time that a number of people ask of an item, beside what the item has.
 *
 * @param many how many have a turn each; of a trio, the three
 * @param each how long a turn is; in a trio, what each of them then gets
 * @param needed for all of them
 * @param has how long the item, its plenary or one of its rounds is
 * @param atOnce all of them write in the chat, so that their number costs no time
 */
public record Demand(
    Placed placed,
    Cause cause,
    int many,
    Duration each,
    Duration needed,
    Duration has,
    boolean atOnce) {

  /** So many turns, one after the other or all at once. */
  static Demand ofTurns(Placed placed, Cause cause, int many, Duration each, Duration has) {
    boolean atOnce = Chat.isUsed(placed.item());
    Duration needed = atOnce ? Duration.ZERO : each.multipliedBy(many);
    return new Demand(placed, cause, many, each, needed, has, atOnce);
  }

  /** Why it takes time. */
  public enum Cause {
    /** Everybody speaks, one after the other. */
    TURNS("check-in-time"),
    /** Every group tells the others. */
    REPORT_BACK("report-back"),
    /** Three share what was meant for two. */
    TRIO("trio");

    private final String check;

    Cause(String check) {
      this.check = check;
    }

    /** The check that warns of it. */
    public String check() {
      return check;
    }

    /** The name that programs read, such as {@code report-back}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Item item() {
    return placed.item();
  }

  /** How much is lacking; nothing where it fits. */
  public Duration lacks() {
    return needed.compareTo(has) > 0 ? needed.minus(has) : Duration.ZERO;
  }

  public boolean fits() {
    return lacks().isZero();
  }

  /**
   * How much longer the item takes when all have their turn all the same. A round ends by the
   * clock, so that a trio gets too little and nobody waits for it.
   */
  public Duration delays() {
    return cause == Cause.TRIO ? Duration.ZERO : lacks();
  }
}
