package no.samtakt.cli;

import java.time.Duration;
import java.util.stream.Collectors;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Fix;
import no.samtakt.checks.Review;
import no.samtakt.checks.Severity;
import no.samtakt.checks.Source;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code samtakt check --design}: what the design checks say of a sheet that is valid. */
final class DesignCheck {
  private DesignCheck() {}

  static void tell(Call call, RunSheet sheet) throws Complaint {
    int people =
        call.option("--people").isPresent() ? call.number("--people", 0) : sheet.participants();
    Review review = Review.of(Design.of(sheet, people));
    Terminal terminal = call.terminal();
    if (call.has("--json")) {
      terminal.json(json(review, terminal.words()));
    } else {
      lines(review, terminal);
    }
    for (Mute idle : review.idle()) {
      terminal.warn(Message.of("checks.idle-mute", idle.check()));
    }
  }

  private static void lines(Review review, Terminal terminal) {
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
    review.findings().forEach(finding -> lines(finding, review.design(), terminal));
    if (!review.muted().isEmpty()) {
      terminal.say(Message.of("cli.design.muted", review.muted().size()));
    }
  }

  private static void lines(Finding finding, Design design, Terminal terminal) {
    terminal.line("");
    terminal.say(
        Message.of(
            "cli.design.line",
            where(finding, design),
            Message.of("checks.severity." + finding.severity().key()),
            finding.message()));
    Words words = terminal.words();
    String why =
        finding.evidence().stream()
            .map(source -> words.text(evidence(source)))
            .collect(Collectors.joining("; "));
    terminal.line("    " + words.text("cli.design.why", why));
    Fix fix = finding.fix();
    if (fix != null) {
      terminal.line("    " + words.text("cli.design.fix", fix.label()));
    }
  }

  private static Message where(Finding finding, Design design) {
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

  private static JsonNode json(Review review, Words words) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Finding finding : review.findings()) {
      ObjectNode node = array.addObject();
      node.put("id", finding.id());
      node.put("severity", finding.severity().key());
      node.put("item", finding.item() == null ? null : finding.item().value());
      node.put("at", finding.at() == null ? null : words.clock(finding.at()));
      node.put("message", words.text(finding.message()));
      ArrayNode evidence = node.putArray("evidence");
      for (Source source : finding.evidence()) {
        evidence
            .addObject()
            .put("grade", source.grade().letter())
            .put("source", words.text(source.work()));
      }
      Fix fix = finding.fix();
      node.put("fix", fix == null ? null : words.text(fix.label()));
    }
    return array;
  }
}
