package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether all groups can report back, two minutes each: 71 people in fives are 15 groups and half
 * an hour. Pairs do not report one by one, and where the chat is used all can write at once.
 */
record ReportBack() implements Check {
  private static final Duration GROUP = Duration.ofMinutes(2);
  private static final List<Limit<Duration>> LIMITS = List.of(Limit.below(GROUP, Severity.WARNING));

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
    List<Finding> findings = new ArrayList<>();
    List<GroupParts> parts = GroupParts.of(design);
    GroupParts waiting = null;
    for (Placed each : design.items()) {
      if (reports(each) && waiting != null) {
        findings.addAll(finding(design, waiting, each, each.item().length()));
        waiting = null;
      }
      for (int i = 0; i < each.item().shape().segments(0).size(); i++) {
        GroupParts groups = part(parts, each, i);
        waiting = groups == null ? waiting : groups;
        if (waiting != null && isPlenary(each, i)) {
          Duration length = each.item().shape().segments(0).get(i).length();
          findings.addAll(finding(design, waiting, each, length));
          waiting = null;
        }
      }
      if (isOther(each)) {
        waiting = null;
      }
    }
    return findings;
  }

  private static @Nullable GroupParts part(List<GroupParts> parts, Placed placed, int segment) {
    return parts.stream()
        .filter(each -> each.placed().equals(placed) && each.part() == segment && !each.isPairs())
        .filter(each -> each.size() >= 3)
        .findFirst()
        .orElse(null);
  }

  private static boolean reports(Placed each) {
    return each.kind() == Kind.SHARING && each.item().shape() instanceof Shape.Whole;
  }

  private static boolean isPlenary(Placed each, int segment) {
    return each.item().shape() instanceof Shape.Phased
        && each.item().shape().segments(0).get(segment).mode() == Mode.PLENARY;
  }

  /** What is no rest between the groups and their report: then nobody reports any longer. */
  private static boolean isOther(Placed each) {
    return switch (each.kind()) {
      case BREAK, BUFFER, ENERGISER, PAIRS, GROUPS, IGP, OPEN_SPACE, CHECK_IN -> false;
      default ->
          !(each.item().shape() instanceof Shape.Phased)
              && !reports(each)
              && !(each.item().shape() instanceof Shape.InRounds);
    };
  }

  private List<Finding> finding(Design design, GroupParts groups, Placed report, Duration length) {
    int number = groups.groups(design.people());
    if (number == 0
        || Chat.isUsed(report.item())
        || !LIMITS.getFirst().isPassedBy(length.dividedBy(number))) {
      return List.of();
    }
    Message message = Message.of("checks.report-back", number, GROUP.multipliedBy(number), length);
    String text = design.words().text("checks.new.prompt.report");
    return List.of(
        Finding.in(this, Severity.WARNING, design, report, message)
            .with(
                Fix.Ready.of(
                    Message.of("checks.fix.in-chat"), new Mend.AddChat(report.item().id(), text))));
  }
}
