package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
import no.samtakt.rehearsal.TurnoutWords;
import no.samtakt.rehearsal.Variation;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.session.Visit;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How likely a session is to end on time: as planned before it begins, and then from where it
 * stands; in a scenario, and without it. It is worked out away from the window, one thing at a
 * time; of several that are asked for meanwhile the last one is told.
 */
public final class OddsViewModel {
  private static final int MOST_THREATS = 4;

  /** The end that is expected moves so far before it is worked out anew. */
  private static final Duration MOVED = Duration.ofMinutes(1);

  /** However smoothly it goes, what lies ahead grows less. */
  private static final Duration PASSED = Duration.ofMinutes(5);

  private final ObservableValue<Words> words;
  private final Executor away;
  private final Executor window;
  private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
  private Variation variation;
  private Scenario scenario = Scenario.AS_PLANNED;
  private Snapshot here;
  private Snapshot asked;
  private @Nullable Likelihood planned;
  private boolean working;
  private boolean again;

  /**
   * The odds of a session.
   *
   * @param now where it stands
   * @param variation what is known of how long its items take
   */
  public OddsViewModel(
      Snapshot now,
      Variation variation,
      ObservableValue<Words> words,
      Executor away,
      Executor window) {
    this.here = now;
    this.asked = now;
    this.variation = variation;
    this.words = words;
    this.away = away;
    this.window = window;
    work();
  }

  /** Reckons with what has become known of how long the items take. */
  public void learn(Variation known) {
    variation = known;
    work();
  }

  /** Reckons from where the session stands by now, as soon as that makes a difference. */
  void follow(Snapshot now) {
    here = now;
    if (now.state().course().ended() == null && differs(asked, now)) {
      work();
    }
  }

  private static boolean differs(Snapshot before, Snapshot now) {
    Course one = before.state().course();
    Course other = now.state().course();
    boolean begun = other.begin() != null;
    return (one.begin() != null) != begun
        || !one.sheet().equals(other.sheet())
        || !one.skipped().equals(other.skipped())
        || (begun
            && (one.visits().size() != other.visits().size()
                || leg(one) != leg(other)
                || apart(before.timeline().expectedEnd(), now.timeline().expectedEnd(), MOVED)
                || apart(before.now(), now.now(), PASSED)));
  }

  private static int leg(Course course) {
    Visit visit = course.visit();
    return visit == null ? -1 : visit.leg().segment();
  }

  private static boolean apart(Instant one, Instant other, Duration by) {
    return Duration.between(one, other).abs().compareTo(by) >= 0;
  }

  RunSheet sheet() {
    return here.state().sheet();
  }

  /** What a mishap can still happen to: the running item and those ahead. */
  List<Item> ahead() {
    return here.timeline().rows().stream()
        .filter(row -> row.standing().compareTo(Standing.NOW) >= 0)
        .map(Row::item)
        .toList();
  }

  Scenario scenario() {
    return scenario;
  }

  /** Null while the first answer is worked out. */
  ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** What a scenario leads to; null where none is asked about, or it is not worked out yet. */
  @Nullable Consequences supposed() {
    Told now = told.get();
    return now == null || now.scenario().mishaps().isEmpty() || isOver() ? null : now.found();
  }

  /** What catch-up would propose as things stand, or would stand. */
  Optional<CatchUp> proposal() {
    Told now = told.get();
    return now == null ? Optional.empty() : now.found().proposal();
  }

  boolean isOver() {
    return here.state().course().ended() != null;
  }

  /** How likely the plan was to hold, before the session began; null while that is not known. */
  @Nullable Likelihood planned() {
    return planned;
  }

  /** The moment by which nine of ten sessions are over; that of the snapshot while unknown. */
  Instant latest(Snapshot now) {
    Told known = told.get();
    Instant latest = known == null || isOver() ? now.now() : known.likelihood().p90();
    Likelihood before = planned;
    return before != null && before.p90().isAfter(latest) ? before.p90() : latest;
  }

  /** Works out what another scenario leads to. */
  void ask(Scenario other) {
    if (!other.equals(scenario)) {
      scenario = other;
      work();
    }
  }

  private void work() {
    again = working;
    if (!working) {
      working = true;
      Snapshot from = here;
      Scenario supposed = scenario;
      Variation known = variation;
      asked = from;
      away.execute(() -> {
        Told found = null;
        try {
          found = Told.of(from, supposed, known);
        } finally {
          // What goes wrong is told elsewhere; here the next question can be asked.
          Told done = found;
          window.execute(() -> answered(done));
        }
      });
    }
  }

  private void answered(@Nullable Told found) {
    working = false;
    if (found != null) {
      tell(found);
    }
    if (again && !isOver()) {
      work();
    }
  }

  private void tell(Told found) {
    if (!found.isUnderway()) {
      planned = found.without();
    }
    if (found.scenario().equals(scenario)) {
      told.set(found);
    }
  }

  /** The chance in per cent, as a large number; empty while it is worked out. */
  String chance() {
    Told now = told.get();
    return now == null ? "" : percent(now.likelihood()) + " %";
  }

  List<String> facts() {
    Told now = told.get();
    if (now == null) {
      return List.of(text("rehearsing.working-out"));
    }
    List<String> facts = new ArrayList<>();
    if (now.isUnderway()) {
      facts.add(text("rehearsing.from-here", clock(now.of().now())));
    }
    Likelihood plan = planned;
    if (plan != null && (now.isUnderway() || !now.without().equals(now.likelihood()))) {
      facts.add(text("rehearsing.chance-planned", percent(plan)));
    }
    if (now.isUnderway() && !now.without().equals(now.likelihood())) {
      facts.add(text("rehearsing.chance-without", percent(now.without())));
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
      case Mishap.Late late -> Message.of("rehearsing.mishap-late", late.by(), title(late.after()));
      case Mishap.Longer longer ->
          Message.of("rehearsing.mishap-longer", title(longer.item()), longer.by());
      case Mishap.People people -> Message.of("rehearsing.mishap-people", people.count());
      case Mishap.Without without -> Message.of("rehearsing.mishap-without", without.tool());
    };
  }

  private String title(ItemId item) {
    return sheet().item(item).map(Item::title).orElse("");
  }

  private String said(CatchUp proposal) {
    List<String> changes = proposal.said(sheet()).stream().map(words.getValue()::text).toList();
    return text("rehearsal.catch-up", String.join(", ", changes), clock(proposal.endAfter()));
  }

  private static long percent(Likelihood likelihood) {
    return Math.round(100 * likelihood.onTime());
  }

  private LocalTime clock(Instant instant) {
    return Verdict.clock(instant, sheet());
  }

  private String text(String key, Object... arguments) {
    return words.getValue().text(key, arguments);
  }
}
