package no.samtakt.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.checks.Alike;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Fix;
import no.samtakt.checks.FixWords;
import no.samtakt.checks.Review;
import no.samtakt.checks.Severity;
import no.samtakt.checks.Source;
import no.samtakt.runsheet.Item;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** What the design checks say, for people to read: what is alike is said once. */
final class DesignText {
  private static final String IN = "    ";

  private final Design design;
  private final Terminal terminal;
  private final Words words;

  private DesignText(Design design, Terminal terminal) {
    this.design = design;
    this.terminal = terminal;
    this.words = terminal.words();
  }

  static void tell(Review review, Terminal terminal) {
    if (review.findings().isEmpty()) {
      terminal.say(Message.of("cli.design.none"));
    } else {
      terminal.say(
          Message.of(
              "cli.design.count",
              review.findings().size(),
              review.count(Severity.STRONG),
              review.count(Severity.WARNING),
              review.count(Severity.INFO)));
    }
    DesignText text = new DesignText(review.design(), terminal);
    Alike.of(review.findings()).forEach(text::lines);
    if (!review.muted().isEmpty()) {
      terminal.say(Message.of("cli.design.muted", review.muted().size()));
    }
  }

  private void lines(Alike alike) {
    terminal.line("");
    Message severity = Message.of("checks.severity." + alike.first().severity().key());
    int places = alike.findings().size();
    Fix.Ready together = places > 1 ? alike.together() : null;
    boolean listed = places > 1 && !(alike.saysTheSame() && together != null);
    if (listed) {
      terminal.say(Message.of("cli.design.some", severity, places));
      alike.findings().forEach(finding -> place(finding, together == null));
    } else {
      String where =
          alike.findings().stream()
              .map(finding -> words.text(where(finding)))
              .collect(Collectors.joining(", "));
      terminal.say(Message.of("cli.design.line", where, severity, alike.first().message()));
    }
    terminal.line(IN + words.text("cli.design.why", why(alike.first())));
    Fix own = listed ? null : alike.first().fix();
    if (together != null) {
      terminal.line(IN + words.text("cli.design.fix-all", places, FixWords.of(together, design)));
    } else if (own != null) {
      terminal.line(IN + words.text("cli.design.fix", FixWords.of(own, design)));
    }
  }

  /** One of several. */
  private void place(Finding finding, boolean withFix) {
    terminal.line(IN + words.text("cli.design.one", where(finding), finding.message()));
    Fix fix = finding.fix();
    if (withFix && fix instanceof Fix.Ready) {
      terminal.line(IN + IN + words.text("cli.design.fix", FixWords.of(fix, design)));
    }
  }

  private String why(Finding finding) {
    List<Source> evidence = finding.evidence();
    return evidence.stream()
        .map(source -> words.text(evidence(source)))
        .collect(Collectors.joining("; "));
  }

  private Message where(Finding finding) {
    if (finding.item() == null) {
      return Message.of("cli.design.whole");
    }
    String title = design.sheet().item(finding.item()).map(Item::title).orElse("");
    Object when = finding.at() == null ? elapsed(finding.after()) : finding.at();
    return Message.of("cli.design.in", when, title);
  }

  private static Object elapsed(Duration after) {
    return Message.of("cli.design.after", after);
  }

  private static Message evidence(Source source) {
    return Message.of(
        "cli.design.source", source.work(), source.grade().letter(), source.grade().words());
  }
}
