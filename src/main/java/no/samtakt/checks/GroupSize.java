package no.samtakt.checks;

import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/** How many people share a room: above six, some no longer say anything. */
record GroupSize() implements Check {
  private static final List<Limit<Integer>> LIMITS = List.of(Limit.above(6, Severity.WARNING));

  @Override
  public String id() {
    return "group-size";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.ATD, Source.NORWEGIAN_GUIDES);
  }

  @Override
  public List<Limit<Integer>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return GroupParts.of(design).stream()
        .filter(each -> LIMITS.getFirst().isPassedBy(each.size()))
        .map(each -> {
          Message message = Message.of("checks.group-size", each.size());
          Mend mend = new Mend.ChangeSize(each.placed().item().id(), each.part(), Item.USUAL_GROUP);
          return Finding.in(this, Severity.WARNING, design, each.placed(), message)
              .with(Fix.Ready.of(Message.of("checks.fix.size", Item.USUAL_GROUP), mend));
        })
        .toList();
  }
}
