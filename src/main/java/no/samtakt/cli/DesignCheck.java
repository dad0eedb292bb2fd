package no.samtakt.cli;

import no.samtakt.checks.Design;
import no.samtakt.checks.Effect;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Fix;
import no.samtakt.checks.FixWords;
import no.samtakt.checks.Review;
import no.samtakt.checks.Source;
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
      DesignText.tell(review, terminal);
    }
    for (Mute idle : review.idle()) {
      terminal.warn(Message.of("checks.idle-mute", idle.check()));
    }
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
      node.put("fix", fix == null ? null : words.text(FixWords.of(fix, review.design())));
      Effect effect =
          fix instanceof Fix.Ready ready ? Effect.of(review.design(), ready.mends()) : null;
      if (effect == null) {
        node.putNull("effect");
      } else {
        put(node.putObject("effect"), effect, words);
      }
    }
    return array;
  }

  private static void put(ObjectNode node, Effect effect, Words words) {
    node.put("adds", effect.adds().toString());
    node.put("start", effect.start() == null ? null : words.clock(effect.start()));
    node.put("end", effect.end() == null ? null : words.clock(effect.end()));
    ArrayNode breaks = node.putArray("breaks");
    for (Effect.Broken each : effect.breaks()) {
      breaks
          .addObject()
          .put("item", each.item().value())
          .put("at", words.clock(each.pin()))
          .put("late", each.by().toString());
    }
  }
}
