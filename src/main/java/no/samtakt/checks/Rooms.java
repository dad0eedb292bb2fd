package no.samtakt.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether the platform has as many rooms as there will be groups, and room for all people: 71 in
 * pairs are 34 pairs and a trio, hence 35 rooms.
 */
record Rooms() implements Check {
  /** Above this, groups are too large for another reason. */
  private static final int LARGEST = 6;

  @Override
  public String id() {
    return "rooms";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.ARITHMETIC, Source.PLATFORM_PAGES);
  }

  @Override
  public List<Finding> findings(Design design) {
    Platform platform = design.platform().orElse(null);
    if (platform == null) {
      return List.of();
    }
    Limits limits = Limits.of(platform);
    List<Finding> findings = new ArrayList<>();
    int most = limits.rooms().orElse(Integer.MAX_VALUE);
    List<GroupParts> parts = GroupParts.of(design);
    for (GroupParts each : parts) {
      int groups = each.groups(design.people());
      if (groups > most) {
        Message message = Message.of("checks.rooms", platform.label(), most, groups);
        findings.add(
            Finding.in(this, Severity.STRONG, design, each.placed(), message)
                .with(larger(design, each, most)));
      }
    }
    for (Placed each : design.items()) {
      int topics = topics(each);
      if (topics > most) {
        Message message = Message.of("checks.rooms", platform.label(), most, topics);
        findings.add(Finding.in(this, Severity.STRONG, design, each, message));
      }
    }
    int room = limits.people().orElse(Integer.MAX_VALUE);
    if (design.people() > room && !parts.isEmpty()) {
      Message message = Message.of("checks.rooms.people", platform.label(), room, design.people());
      findings.add(Finding.in(this, Severity.STRONG, design, parts.getFirst().placed(), message));
    }
    return findings;
  }

  private static @Nullable Fix larger(Design design, GroupParts part, int most) {
    int size = Math.ceilDiv(design.people(), most);
    Mend mend = new Mend.ChangeSize(part.placed().item().id(), part.part(), size);
    // An item that is not divided says nothing of a size that could be changed.
    boolean said = !(part.placed().item().shape() instanceof Shape.Whole);
    return size > LARGEST || !said ? null : Fix.Ready.of(Message.of("checks.fix.size", size), mend);
  }

  /** The most topics that one slot has. */
  private static int topics(Placed placed) {
    Map<Integer, Integer> slots = new HashMap<>();
    for (Topic topic : placed.item().topics()) {
      slots.merge(topic.slot(), 1, Integer::sum);
    }
    return slots.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
