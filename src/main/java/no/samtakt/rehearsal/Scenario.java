package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.ToolLink;

/** What if: some things go another way than planned, all in one session. */
public record Scenario(List<Mishap> mishaps) {
  public static final Scenario AS_PLANNED = new Scenario(List.of());

  public Scenario {
    mishaps = List.copyOf(mishaps);
  }

  /** What items take longer, at their end. */
  public Map<ItemId, Duration> added() {
    Map<ItemId, Duration> added = new HashMap<>();
    for (Mishap mishap : mishaps) {
      if (mishap instanceof Mishap.Late(ItemId after, Duration by)) {
        added.merge(after, by, Duration::plus);
      } else if (mishap instanceof Mishap.Longer(ItemId item, Duration by)) {
        added.merge(item, by, Duration::plus);
      }
    }
    return added;
  }

  /** How many come; the last one said. Empty where it is as planned. */
  public OptionalInt people() {
    return mishaps.stream()
        .filter(Mishap.People.class::isInstance)
        .mapToInt(mishap -> ((Mishap.People) mishap).count())
        .reduce((one, other) -> other);
  }

  /** Whether an item has to do without this. */
  public boolean isWithout(ToolLink tool) {
    return mishaps.stream()
        .anyMatch(mishap ->
            mishap instanceof Mishap.Without(String name) && name.equalsIgnoreCase(tool.name()));
  }
}
