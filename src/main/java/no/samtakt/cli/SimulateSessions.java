package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.SessionModel;
import no.samtakt.rehearsal.Simulation;
import no.samtakt.rehearsal.Variation;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import tools.jackson.databind.node.ObjectNode;

/** {@code samtakt rehearse --simulate}: thousands of sessions, and how they are likely to end. */
final class SimulateSessions {
  /** Equal calls give equal answers, also where nobody names a seed. */
  private static final long USUAL_SEED = 1;

  /** So many threats are told in text; JSON has all. */
  private static final int TOLD = 5;

  /** An item that is off by less on average is said to vary. */
  private static final Duration WORTH_SAYING = Duration.ofSeconds(20);

  /** What is about one session only. */
  private static final List<String> OF_ONE = List.of("--people", "--speed", "--script");

  private SimulateSessions() {}

  static Exit run(Call call) throws Complaint {
    for (String option : OF_ONE) {
      if (call.has(option)) {
        throw Complaint.misuse("cli.misuse.not-with", option, "--simulate");
      }
    }
    int runs = call.number("--simulate", 1, Simulation.MOST);
    long seed = call.has("--seed") ? call.seed() : USUAL_SEED;
    Optional<RunSheet> read = SheetFile.sheet(call);
    if (read.isEmpty()) {
      return Exit.INVALID;
    }
    RunSheet sheet = read.get();
    OwnHistory history = OwnHistory.of(call, sheet);
    SessionModel model =
        SessionModel.of(
            sheet,
            Rehearsal.plannedStart(sheet, Rehearse.SOME_DAY),
            new SessionModel.Given(
                Variation.USUAL.having(history.lengths()),
                added(call, sheet),
                call.has("--accept-catch-up")));
    Likelihood likelihood = Simulation.of(model, runs, seed);
    if (call.has("--json")) {
      ObjectNode json = LikelihoodJson.of(likelihood, seed, sheet.zone());
      history.put(json);
      call.terminal().json(json);
    } else {
      tell(call.terminal(), likelihood, seed, sheet);
      history.tell(call.terminal(), sheet);
    }
    return Exit.FINE;
  }

  /** What was said to be late, and what is supposed to be. */
  private static Map<ItemId, Duration> added(Call call, RunSheet sheet) throws Complaint {
    Map<ItemId, Duration> added = new HashMap<>(LateItems.added(call, sheet));
    WhatIf.added(sheet, Scenarios.of(call, sheet))
        .forEach((item, by) -> added.merge(item, by, Duration::plus));
    return added;
  }

  private static void tell(Terminal terminal, Likelihood likelihood, long seed, RunSheet sheet) {
    terminal.say(
        Message.of("simulation.runs", likelihood.runs(), sheet.title(), String.valueOf(seed)));
    terminal.say(
        Message.of(
            "simulation.on-time",
            percent(likelihood.onTime()),
            likelihood.due().atZone(sheet.zone()).toLocalTime()));
    terminal.say(
        Message.of(
            "simulation.ends", minute(likelihood.p50(), sheet), minute(likelihood.p90(), sheet)));
    List<Likelihood.Threat> threats = likelihood.threats();
    if (!threats.isEmpty()) {
      terminal.say(Message.of("simulation.threats"));
    }
    for (Likelihood.Threat threat : threats.subList(0, Math.min(TOLD, threats.size()))) {
      terminal.say(said(threat));
    }
  }

  /** Nothing is promised before its time: seconds count as a minute begun. */
  private static LocalTime minute(Instant at, RunSheet sheet) {
    return at.plus(Duration.ofMinutes(1).minusNanos(1))
        .atZone(sheet.zone())
        .toLocalTime()
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private static Message said(Likelihood.Threat threat) {
    int more = Math.max(1, percent(threat.gain()));
    return threat.over().abs().compareTo(WORTH_SAYING) < 0
        ? Message.of("simulation.threat-varies", threat.item().title(), more)
        : Message.of(
            threat.over().isNegative() ? "simulation.threat-under" : "simulation.threat",
            threat.item().title(),
            threat.over().abs(),
            more);
  }

  private static int percent(double share) {
    return Math.toIntExact(Math.round(100 * share));
  }
}
