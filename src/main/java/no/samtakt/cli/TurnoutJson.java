package no.samtakt.cli;

import no.samtakt.checks.Demand;
import no.samtakt.checks.Finding;
import no.samtakt.rehearsal.Turnout;
import no.samtakt.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What follows from how many come, as programs read it. */
final class TurnoutJson {
  private TurnoutJson() {}

  static void put(ObjectNode json, Turnout turnout, Words words) {
    json.putObject("people").put("planned", turnout.planned()).put("now", turnout.people());
    ArrayNode needs = json.putArray("needs");
    for (Demand demand : turnout.demands()) {
      needs
          .addObject()
          .put("item", demand.item().id().value())
          .put("title", demand.item().title())
          .put("reason", demand.cause().key())
          .put("count", demand.many())
          .put("each", demand.each().toString())
          .put("needed", demand.needed().toString())
          .put("has", demand.has().toString())
          .put("lacks", demand.lacks().toString())
          .put("fits", demand.fits())
          .put("at_once", demand.atOnce());
    }
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : turnout.findings()) {
      findings
          .addObject()
          .put("id", finding.id())
          .put("severity", finding.severity().key())
          .put("item", finding.item() == null ? null : finding.item().value())
          .put("message", words.text(finding.message()));
    }
  }
}
