package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.TurnoutWords;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Timeline;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** {@code samtakt rehearse --what-if}: a scenario beside the plan. */
final class Suppose {
  /** What is about a session that is run. */
  private static final List<String> OF_A_RUN =
      List.of("--people", "--speed", "--seed", "--script", "--late", "--accept-catch-up");

  private final Terminal terminal;
  private final RunSheet sheet;
  private final Consequences found;

  private Suppose(Terminal terminal, RunSheet sheet, Consequences found) {
    this.terminal = terminal;
    this.sheet = sheet;
    this.found = found;
  }

  static Exit run(Call call) throws Complaint {
    for (String option : OF_A_RUN) {
      if (call.has(option)) {
        throw Complaint.misuse("cli.misuse.not-with", option, "--what-if");
      }
    }
    Optional<RunSheet> read = SheetFile.sheet(call);
    if (read.isEmpty()) {
      return Exit.INVALID;
    }
    RunSheet sheet = read.get();
    Instant start = Rehearsal.plannedStart(sheet, Rehearse.SOME_DAY);
    Consequences found = WhatIf.of(sheet, Scenarios.of(call, sheet), start);
    if (call.has("--json")) {
      List<String> scenario = call.options("--what-if");
      Words words = call.terminal().words();
      call.terminal().json(ConsequencesJson.of(found, scenario, sheet.zone(), words));
    } else {
      new Suppose(call.terminal(), sheet, found).tell();
    }
    return Exit.FINE;
  }

  private void tell() {
    for (Timeline.Row row : found.rows()) {
      Duration drift = Duration.between(row.plannedStart(), row.start());
      if (!drift.isZero()) {
        terminal.say(
            Message.of(
                "what-if.slips",
                row.item().title(),
                clock(row.plannedStart()),
                clock(row.start()),
                TimeDrift.of(drift)));
      }
    }
    for (Consequences.Pinned pin : found.pins()) {
      String key = pin.holds() ? "what-if.pin-holds" : "what-if.pin-late";
      terminal.say(Message.of(key, pin.item().title(), clock(pin.pin()), clock(pin.start())));
    }
    for (Consequences.RoomNeed need : found.rooms()) {
      terminal.say(Message.of("what-if.rooms", need.item().title(), need.needed(), need.planned()));
      if (!need.fits()) {
        terminal.say(Message.of("what-if.too-many-rooms", need.cap().orElseThrow()));
      }
      need.fitting().ifPresent(size -> terminal.say(Message.of("what-if.smaller-rooms", size)));
    }
    TurnoutWords.of(found).forEach(terminal::say);
    for (Consequences.Missing missing : found.missing()) {
      terminal.say(
          missing
              .instead()
              .map(instead ->
                  Message.of(
                      "what-if.instead", missing.item().title(), missing.tool().name(), instead))
              .orElse(
                  Message.of(
                      "what-if.no-fallback", missing.item().title(), missing.tool().name())));
    }
    TurnoutWords.beyond(found).forEach(terminal::say);
    terminal.say(
        Message.of(
            "what-if.end",
            clock(found.end()),
            clock(found.plannedEnd()),
            TimeDrift.of(found.drift())));
    found.proposal().ifPresent(proposal -> terminal.say(said(proposal)));
  }

  private Message said(CatchUp proposal) {
    String changes =
        proposal.said(sheet).stream().map(terminal.words()::text).collect(Collectors.joining(", "));
    return Message.of("rehearsal.catch-up", changes, clock(proposal.endAfter()));
  }

  private LocalTime clock(Instant instant) {
    ZoneId zone = sheet.zone();
    return instant.atZone(zone).toLocalTime();
  }
}
