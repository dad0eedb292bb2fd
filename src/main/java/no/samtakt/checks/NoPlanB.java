package no.samtakt.checks;

import java.util.List;
import java.util.Objects;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Whether the sheet says what to do when rooms or tools fail. One plan may do for several items, so
 * it is a warning only where two or more need one and none has it.
 */
record NoPlanB() implements Check {
  private static final List<Limit<Integer>> LIMITS =
      List.of(Limit.above(0, Severity.INFO), Limit.above(1, Severity.WARNING));

  @Override
  public String id() {
    return "no-plan-b";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Limit<Integer>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    List<Placed> needing =
        GroupParts.of(design).stream().map(GroupParts::placed).distinct().toList();
    List<Placed> without = needing.stream().filter(each -> !has(each.item())).toList();
    if (!design.isOnline() || without.isEmpty()) {
      return List.of();
    }
    boolean none = without.size() == needing.size();
    Severity severity =
        none ? Limit.gravest(LIMITS, without.size()).orElse(Severity.INFO) : Severity.INFO;
    Placed first = without.getFirst();
    Message message = Message.of("checks.no-plan-b", without.size(), first.item().title());
    String text = design.words().text("checks.new.plan-b");
    List<Mend> mends =
        without.stream()
            .<Mend>map(each -> new Mend.SetText(each.item().id(), Mend.Said.PLAN_B, text))
            .toList();
    return List.of(
        Finding.in(this, severity, design, first, message)
            .with(new Fix.Ready(Message.of("checks.fix.plan-b", text), mends)));
  }

  private static boolean has(Item item) {
    return item.planB() != null
        || (!item.tools().isEmpty()
            && item.tools().stream().map(tool -> tool.fallback()).allMatch(Objects::nonNull));
  }
}
