package no.samtakt.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.words.Message;

/** What there is to say of an item besides how long it took. */
public final class Remarks {
  private static final Duration WORTH_TELLING = Duration.ofSeconds(30);

  private Remarks() {}

  /** In a few words each; none for one that went as planned. */
  public static List<Message> of(ItemReport item) {
    List<Message> remarks = new ArrayList<>();
    switch (item.fate()) {
      case LEFT_OUT -> remarks.add(Message.of("report.item.left-out"));
      case CUT -> remarks.add(Message.of("report.item.cut"));
      case PASSED -> remarks.add(Message.of("report.item.passed"));
      case NOT_REACHED -> remarks.add(Message.of("report.item.not-reached"));
      case AHEAD -> remarks.add(Message.of("report.item.ahead"));
      case RUNNING -> remarks.add(Message.of("report.item.running"));
      case RUN -> {
        // It says so by having a length.
      }
    }
    if (item.unplanned()) {
      remarks.add(Message.of("report.item.inserted"));
    }
    if (item.moved()) {
      remarks.add(Message.of("report.item.moved"));
    }
    if (item.parts() > 1) {
      remarks.add(Message.of("report.item.split", item.parts()));
    }
    if (item.wasRun()) {
      remarks.addAll(reasons(item));
    }
    return remarks;
  }

  /** What made it longer or shorter than planned, as far as the journal tells. */
  public static List<Message> reasons(ItemReport item) {
    List<Message> reasons = new ArrayList<>();
    Duration agreed = item.agreed().minus(item.planned());
    if (!item.unplanned() && agreed.abs().compareTo(WORTH_TELLING) >= 0) {
      reasons.add(
          Message.of(
              agreed.isNegative() ? "report.item.shortened" : "report.item.lengthened",
              Minutes.agreed(item.agreed())));
    }
    Duration paused = item.paused();
    if (paused.compareTo(WORTH_TELLING) >= 0) {
      reasons.add(Message.of("report.item.paused", Minutes.of(paused)));
    }
    Duration given = item.adjusted();
    if (given.abs().compareTo(WORTH_TELLING) >= 0) {
      reasons.add(
          Message.of(
              given.isNegative() ? "report.item.taken" : "report.item.given",
              Minutes.agreed(given.abs())));
    }
    return reasons;
  }
}
