package no.samtakt.ui.cohost;

import java.util.List;
import java.util.Locale;
import no.samtakt.people.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * How the speaking time is shared so far.
 *
 * @param choices what it can be shared out by; one at least when anybody is listed
 * @param total all of it, as digits
 * @param parts the largest first, with what is left over last
 */
record Balance(List<Split> choices, Split chosen, String total, List<Part> parts, String spoken) {
  static final Balance NONE = new Balance(List.of(), Split.PERSON, "0:00", List.of(), "");

  /** What the time is shared out by. */
  enum Split {
    ORGANISATION(Attribute.ORGANISATION),
    ROLE(Attribute.ROLE),
    SECTOR(Attribute.SECTOR),
    PERSON(null);

    private final @Nullable Attribute attribute;

    Split(@Nullable Attribute attribute) {
      this.attribute = attribute;
    }

    /** What the list of people says of it; null for the people themselves. */
    @Nullable Attribute attribute() {
      return attribute;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One part of the whole.
   *
   * @param share from 0 to 1
   */
  record Part(String name, String time, double share) {}

  Balance {
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
  }
}
