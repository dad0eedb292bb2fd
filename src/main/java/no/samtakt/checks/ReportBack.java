package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Whether all groups can report back, two minutes each: 71 people in fives are 15 groups and half
 * an hour. Pairs do not report one by one, and where the chat is used all can write at once.
 */
record ReportBack() implements Check {
  private static final List<Limit<Duration>> LIMITS =
      List.of(Limit.below(Reports.GROUP, Severity.WARNING));

  @Override
  public String id() {
    return "report-back";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.ARITHMETIC);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return Reports.demands(design).stream()
        .filter(each -> !each.atOnce())
        .filter(each -> LIMITS.getFirst().isPassedBy(each.has().dividedBy(each.many())))
        .map(each -> finding(design, each))
        .toList();
  }

  private Finding finding(Design design, Demand demand) {
    Message message =
        Message.of("checks.report-back", demand.many(), demand.needed(), demand.has());
    String text = design.words().text("checks.new.prompt.report");
    Mend mend = new Mend.AddChat(demand.item().id(), text);
    return Finding.in(this, Severity.WARNING, design, demand.placed(), message)
        .with(Fix.Ready.of(Message.of("checks.fix.in-chat"), mend));
  }
}
