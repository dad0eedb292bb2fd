package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.SessionModel;
import no.samtakt.rehearsal.Simulation;
import no.samtakt.rehearsal.TurnoutWords;
import no.samtakt.rehearsal.Variation;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How likely a sheet is to end on time, as planned and in a scenario beside it. It is worked out
 * away from the window; of several scenarios asked for in a row the last one is told.
 */
public final class OddsViewModel {
  /** So many sessions are simulated: the chance is then known to a per cent. */
  private static final int RUNS = 10_000;

  /** Equal sheets are told alike. */
  private static final long SEED = 1;

  private static final int MOST_THREATS = 4;

  private final RunSheet sheet;
  private final Instant start;
  private Variation variation;
  private final ObservableValue<Words> words;
  private final Executor away;
  private final Executor window;
  private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
  private Scenario scenario = Scenario.AS_PLANNED;
  private @Nullable Told asPlanned;
  private @Nullable Instant latest;

  /** What was found out about one scenario. */
  record Told(Scenario scenario, Likelihood likelihood, Consequences found) {}

  /**
   * The odds of a sheet.
   *
   * @param variation what is known of how long its items take
   */
  public OddsViewModel(
      RunSheet sheet,
      Instant start,
      Variation variation,
      ObservableValue<Words> words,
      Executor away,
      Executor window) {
    this.sheet = sheet;
    this.start = start;
    this.variation = variation;
    this.words = words;
    this.away = away;
    this.window = window;
    ask(Scenario.AS_PLANNED);
  }

  /** Reckons with what has become known of how long the items take. */
  public void learn(Variation known) {
    variation = known;
    ask(scenario);
  }

  RunSheet sheet() {
    return sheet;
  }

  Scenario scenario() {
    return scenario;
  }

  /** Null while the first answer is worked out. */
  ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The moment by which nine of ten sessions are over; that of the snapshot while unknown. */
  Instant latest(Snapshot now) {
    return latest == null ? now.now() : latest;
  }

  /** Works out what another scenario leads to. */
  void ask(Scenario asked) {
    scenario = asked;
    Variation known = variation;
    away.execute(() -> {
      var given = new SessionModel.Given(known, WhatIf.added(sheet, asked), false);
      Likelihood likelihood = Simulation.of(SessionModel.of(sheet, start, given), RUNS, SEED);
      Told found = new Told(asked, likelihood, WhatIf.of(sheet, asked, start));
      window.execute(() -> tell(found));
    });
  }

  private void tell(Told found) {
    if (found.scenario().equals(Scenario.AS_PLANNED)) {
      asPlanned = found;
      latest = found.likelihood().p90();
    }
    if (found.scenario().equals(scenario)) {
      told.set(found);
    }
  }

  /** The chance in per cent, as a large number; empty while it is worked out. */
  String chance() {
    Told now = told.get();
    return now == null ? "" : percent(now) + " %";
  }

  List<String> facts() {
    Told now = told.get();
    Told plan = asPlanned;
    if (now == null) {
      return List.of(text("rehearsing.working-out"));
    }
    List<String> facts = new ArrayList<>();
    if (plan != null && !plan.equals(now)) {
      facts.add(text("rehearsing.chance-planned", percent(plan)));
    }
    facts.add(text("rehearsing.due", clock(now.likelihood().due())));
    facts.add(
        text("rehearsing.ends", clock(now.likelihood().p50()), clock(now.likelihood().p90())));
    return facts;
  }

  /** A threat: the item, and what it does. */
  record ThreatLine(String title, String says) {}

  List<ThreatLine> threats() {
    Told now = told.get();
    if (now == null) {
      return List.of();
    }
    return now.likelihood().threats().stream()
        .limit(MOST_THREATS)
        .map(threat ->
            new ThreatLine(
                threat.item().title(),
                text("rehearsing.threat", Math.max(1, Math.round(100 * threat.gain())))))
        .toList();
  }

  /** What the scenario leads to, line by line; without one, what the plan asks for. */
  List<String> consequences() {
    Told now = told.get();
    if (now == null) {
      return List.of();
    }
    Consequences found = now.found();
    List<String> lines = new ArrayList<>();
    if (!now.scenario().equals(Scenario.AS_PLANNED)) {
      lines.add(
          text(
              found.endHolds() ? "rehearsing.end-holds" : "rehearsing.end-slips",
              clock(found.end()),
              found.drift()));
    }
    for (Consequences.Pinned pin : found.pins()) {
      if (!pin.holds()) {
        lines.add(
            text("rehearsing.pin-slips", pin.item().title(), clock(pin.pin()), clock(pin.start())));
      }
    }
    found.proposal().ifPresent(proposal -> lines.add(said(proposal)));
    for (Consequences.RoomNeed need : found.rooms()) {
      lines.add(text("rehearsing.rooms", need.item().title(), need.needed()));
      if (!need.fits()) {
        lines.add(text("what-if.too-many-rooms", need.cap().orElseThrow()));
      }
      need.fitting().ifPresent(size -> lines.add(text("what-if.smaller-rooms", size)));
    }
    TurnoutWords.of(found).stream().map(words.getValue()::text).forEach(lines::add);
    TurnoutWords.beyond(found).stream().map(words.getValue()::text).forEach(lines::add);
    for (Consequences.Missing missing : found.missing()) {
      Optional<String> instead = missing.instead();
      lines.add(
          instead.isPresent()
              ? text(
                  "what-if.instead", missing.item().title(), missing.tool().name(), instead.get())
              : text("what-if.no-fallback", missing.item().title(), missing.tool().name()));
    }
    return lines;
  }

  /** The scenario in a few words, for its button. */
  String scenarioName() {
    if (scenario.mishaps().isEmpty()) {
      return text("rehearsing.scenario-none");
    }
    List<String> parts =
        scenario.mishaps().stream().map(this::name).map(words.getValue()::text).toList();
    return text("rehearsing.scenario", String.join(", ", parts));
  }

  private Message name(Mishap mishap) {
    return switch (mishap) {
      case Mishap.Late late -> Message.of("rehearsing.mishap-late", late.by());
      case Mishap.Longer longer ->
          Message.of(
              "rehearsing.mishap-longer",
              sheet.item(longer.item()).map(item -> item.title()).orElse(""),
              longer.by());
      case Mishap.People people -> Message.of("rehearsing.mishap-people", people.count());
      case Mishap.Without without -> Message.of("rehearsing.mishap-without", without.tool());
    };
  }

  private String said(CatchUp proposal) {
    List<String> changes = proposal.said(sheet).stream().map(words.getValue()::text).toList();
    return text("rehearsal.catch-up", String.join(", ", changes), clock(proposal.endAfter()));
  }

  private static long percent(Told told) {
    return Math.round(100 * told.likelihood().onTime());
  }

  /** Nothing is promised before its time: seconds count as a minute begun. */
  private LocalTime clock(Instant instant) {
    return instant
        .plus(Duration.ofMinutes(1).minusNanos(1))
        .atZone(sheet.zone())
        .toLocalTime()
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private String text(String key, Object... arguments) {
    return words.getValue().text(key, arguments);
  }
}
