package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What a rehearsal shows besides the console, and what can be asked of it. */
public final class RehearsalViewModel {
  /** How fast time can go by. */
  public static final List<Integer> PACES = List.of(1, 10, 60);

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Desk session;
  private final RehearsalDesk desk;
  private final ObservableValue<Words> words;
  private final Crowd.Size crowd;
  private final OddsViewModel odds;
  private Crowd.Size typedCrowd;
  private final ReadOnlyIntegerWrapper pace = new ReadOnlyIntegerWrapper(this, "pace", 1);
  private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();

  /**
   * A rehearsal's model.
   *
   * @param session where what any session can do is handed in
   * @param crowd who is made up for it
   */
  public RehearsalViewModel(
      Desk session,
      RehearsalDesk desk,
      ObservableValue<Words> words,
      Crowd.Size crowd,
      OddsViewModel odds) {
    this.session = session;
    this.desk = desk;
    this.words = words;
    this.crowd = crowd;
    this.typedCrowd = crowd;
    this.odds = odds;
    odds.toldProperty().addListener((o, before, now) -> draw());
    words.addListener((o, before, now) -> draw());
  }

  public void show(Snapshot latest) {
    odds.follow(latest);
    snapshot.set(latest);
    draw();
  }

  private void draw() {
    Snapshot now = snapshot.get();
    if (now != null) {
      chart.set(Chart.of(now, odds.supposed(), odds.latest(now)));
    }
  }

  /** Changes whenever anything here may read differently. */
  public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty paceProperty() {
    return pace.getReadOnlyProperty();
  }

  OddsViewModel odds() {
    return odds;
  }

  RehearsalDesk desk() {
    return desk;
  }

  ObservableValue<Words> words() {
    return words;
  }

  Crowd.Size crowd() {
    return crowd;
  }

  /** What the chart is drawn from; it changes with every moment and every scenario. */
  ReadOnlyObjectProperty<@Nullable Chart> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  /** What the chart comes to, in words; empty while nothing is shown. */
  Optional<Verdict> verdict() {
    return Optional.ofNullable(chart.get())
        .map(now -> Verdict.of(now, odds.planned(), odds.proposal(), words.getValue()));
  }

  /** What the rehearsal has shown; empty until it has run to its end. */
  Optional<Conclusion> conclusion() {
    Snapshot now = snapshot.get();
    return now == null || now.state().course().ended() == null
        ? Optional.empty()
        : Optional.of(
            Conclusion.of(now.timeline(), now.state().sheet(), odds.planned(), words.getValue()));
  }

  /** Looks into a scenario, and lets the run go that way where nobody drives it by hand. */
  void suppose(Scenario scenario) {
    odds.ask(scenario);
    desk.suppose(WhatIf.added(odds.sheet(), scenario));
  }

  /** Who is to come next time, as far as it has been typed. */
  Crowd.Size typedCrowd() {
    return typedCrowd;
  }

  void typeCrowd(Crowd.Size typed) {
    typedCrowd = typed;
  }

  public void setPace(int times) {
    pace.set(times);
    desk.setPace(times);
  }

  /** The next faster pace, and after the fastest the usual one. */
  public void turnPace() {
    int now = pace.get();
    int next = PACES.getFirst();
    for (int each : PACES) {
      if (each > now) {
        next = each;
        break;
      }
    }
    setPace(next);
  }

  void pauseOrStart() {
    Snapshot now = snapshot.get();
    if (now == null) {
      return;
    }
    Timeline.Current current = now.timeline().current();
    if (current == null) {
      session.give(new SessionCommand.Start(Duration.ZERO));
    } else {
      session.give(current.paused() ? new SessionCommand.Resume() : new SessionCommand.Pause());
    }
  }

  void next() {
    session.give(new SessionCommand.Next());
  }

  /** The simulated time of day. */
  String clock() {
    Snapshot now = snapshot.get();
    return now == null ? "" : local(now.now(), now.state().sheet().zone());
  }

  /** How many items, and how long. */
  String facts() {
    Snapshot now = snapshot.get();
    if (now == null) {
      return "";
    }
    RunSheet sheet = now.state().sheet();
    return words.getValue().text("rehearsing.facts", sheet.items().size(), sheet.length());
  }

  private static String local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).format(CLOCK);
  }
}
