package no.samtakt.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samtakt.rehearsal.Likelihood;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How sessions are likely to end, as programs read it; {@code command-line.md} has the keys. */
final class LikelihoodJson {
  /** With seconds, also where they are nought. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private LikelihoodJson() {}

  static ObjectNode of(Likelihood likelihood, long seed, ZoneId zone) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("simulations", likelihood.runs());
    json.put("seed", seed);
    json.put("p_on_time", likelihood.onTime());
    json.put("tolerance", Likelihood.TOLERANCE.toString());
    json.put("planned_end", moment(likelihood.due(), zone));
    json.put("end_p50", moment(likelihood.p50(), zone));
    json.put("end_p90", moment(likelihood.p90(), zone));
    ArrayNode threats = json.putArray("threats");
    for (Likelihood.Threat threat : likelihood.threats()) {
      threats
          .addObject()
          .put("item", threat.item().id().value())
          .put("title", threat.item().title())
          .put("p_gain", threat.gain())
          .put("mean_over", threat.over().toString());
    }
    return json;
  }

  static String moment(Instant instant, ZoneId zone) {
    return instant.atZone(zone).format(MOMENT);
  }
}
