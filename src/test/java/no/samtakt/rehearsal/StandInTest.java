package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import no.samtakt.live.PacedClock;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandInTest {
  private static final RunSheet SHEET =
      Sheets.sheet(
          Sheets.withCard("inn", new CardChoice("icebreaker", null)),
          Sheets.pairs("par", 2),
          Sheets.goingOn("pause", 10),
          Sheets.pinned("ut", 5, LocalTime.of(10, 0)));

  private static final Instant START = SHEET.date().atTime(9, 0).atZone(SHEET.zone()).toInstant();

  private final Practice practice = new Practice();
  private final AtomicLong real = new AtomicLong();
  private final PacedClock clock = new PacedClock(START, real::get);
  private final AtomicReference<Snapshot> latest = new AtomicReference<>();
  private SessionLoop loop;
  private StandIn standIn;

  private void open(Crowd crowd) {
    opening(crowd);
    settle();
  }

  private void opening(Crowd crowd) {
    standIn = new StandIn(clock, crowd, Practice.DECK);
    loop =
        SessionLoop.opening(
            new SessionEvent.SheetOpened(START, SHEET),
            practice,
            clock,
            new Random(3),
            snapshot -> {
              latest.set(snapshot);
              standIn.accept(snapshot);
            });
    standIn.join(loop, loop::tick);
    if (!crowd.roster().people().isEmpty()) {
      loop.submit(new SessionCommand.ListPeople(crowd.roster())).join();
    }
  }

  @AfterEach
  void close() {
    if (loop != null) {
      loop.close();
    }
  }

  /** Lets the loop work off what it was asked for on its own thread. */
  private void settle() {
    for (int i = 0; i < 60; i++) {
      loop.tick().join();
    }
  }

  /** Real time passes in steps, with a look at each. */
  private void pass(Duration time, int looks) {
    for (int i = 0; i < looks; i++) {
      real.addAndGet(time.toNanos() / looks);
      settle();
    }
  }

  private List<Instant> begun() {
    return practice.all(SessionEvent.ItemStarted.class).stream()
        .map(SessionEvent.ItemStarted::at)
        .toList();
  }

  @Test
  void atAFastPaceTheSessionRunsByTheBook() {
    open(Crowd.NOBODY);
    standIn.setPace(60);
    settle();
    pass(Duration.ofSeconds(70), 40);

    // 5 minutes, then 6 + ½ + 6, then 10, then the pin; Next was pressed exactly on time.
    assertThat(begun())
        .containsExactly(START.plusSeconds(300), START.plusSeconds(1050), START.plusSeconds(1650));
    assertThat(latest.get().state().course().ended()).isEqualTo(START.plusSeconds(65 * 60));
    assertThat(practice.all(SessionEvent.CardDrawn.class)).hasSize(1);
    assertThat(practice.all(SessionEvent.CardShown.class)).hasSize(1);
  }

  @Test
  void aScenarioIsLivedThroughWhereItDrives() {
    open(Crowd.NOBODY);
    standIn.setLate(
        Map.of(
            new ItemId("inn"), Duration.ofMinutes(4), new ItemId("pause"), Duration.ofMinutes(30)));
    standIn.setPace(60);
    settle();
    pass(Duration.ofSeconds(120), 80);

    // 5 + 4 minutes, then 6 + ½ + 6, then 10 + 30, and the pin has gone by.
    assertThat(begun())
        .containsExactly(START.plusSeconds(540), START.plusSeconds(1290), START.plusSeconds(3690));
    assertThat(practice.all(SessionEvent.TimeAdjusted.class)).hasSize(1);
    assertThat(latest.get().state().course().ended()).isEqualTo(START.plusSeconds(3990));
  }

  @Test
  void itLeapsOverWhatTakesLongerToo() {
    open(Crowd.NOBODY);
    standIn.setLate(Map.of(new ItemId("inn"), Duration.ofMinutes(4)));
    standIn.toItem(new ItemId("pause"));
    settle();
    assertThat(begun()).containsExactly(START.plusSeconds(540), START.plusSeconds(1290));

    // Once it is over it is so for good: other scenarios change only what lies ahead.
    standIn.setLate(Map.of());
    settle();
    assertThat(begun()).hasSize(2);
  }

  @Test
  void atTheUsualPaceTheLeaderDoesIt() {
    open(Crowd.NOBODY);
    pass(Duration.ofMinutes(10), 5);
    assertThat(practice.journal).isEmpty();

    loop.submit(new SessionCommand.Start(Duration.ZERO)).join();
    pass(Duration.ofMinutes(10), 5);
    assertThat(begun()).isEmpty();
    assertThat(practice.all(SessionEvent.CardDrawn.class)).isEmpty();
  }

  @Test
  void latecomersComeWhenTheyComeAndGroupsAreFormedForWhoIsHere() {
    Crowd crowd = Crowd.of(new Crowd.Size(12, 3, 2, 3), 5);
    open(crowd);
    assertThat(latest.get().state().presence().here()).hasSize(7);
    standIn.setPace(60);
    settle();
    pass(Duration.ofSeconds(70), 60);

    assertThat(latest.get().state().presence().here()).hasSize(10);
    assertThat(latest.get().state().presence().late()).hasSize(2);
    assertThat(practice.all(SessionEvent.PersonMarked.class))
        .extracting(event -> Duration.between(START, event.at()))
        .isEqualTo(crowd.arrivals().stream().map(Crowd.Arrival::after).toList());
    assertThat(practice.all(SessionEvent.GroupsFormed.class)).isNotEmpty();
  }

  @Test
  void runsToTheNextChangeInNoTime() {
    open(Crowd.NOBODY);
    standIn.toNextChange();
    settle();
    assertThat(latest.get().state().course().item().id()).isEqualTo(new ItemId("inn"));

    standIn.toNextChange();
    settle();
    assertThat(latest.get().state().course().item().id()).isEqualTo(new ItemId("par"));
    assertThat(latest.get().now()).isEqualTo(START.plusSeconds(300));

    standIn.toNextChange();
    settle();
    assertThat(latest.get().state().course().visit().leg().segment()).isEqualTo(1);
    pass(Duration.ofSeconds(1), 1);
    assertThat(latest.get().now()).isEqualTo(START.plusSeconds(300 + 360 + 1));
  }

  @Test
  void runsToAnItemAndIsThereWhenItWouldHaveBeen() {
    open(Crowd.NOBODY);
    standIn.toItem(new ItemId("ut"));
    settle();

    assertThat(latest.get().state().course().item().id()).isEqualTo(new ItemId("ut"));
    assertThat(latest.get().now()).isEqualTo(START.plusSeconds(1650));
    standIn.toItem(new ItemId("inn"));
    settle();
    assertThat(latest.get().state().course().item().id()).isEqualTo(new ItemId("ut"));
  }

  @Test
  void aPauseIsKept() {
    open(Crowd.NOBODY);
    standIn.setPace(60);
    settle();
    pass(Duration.ofSeconds(1), 2);
    loop.submit(new SessionCommand.Pause()).join();
    pass(Duration.ofSeconds(60), 20);
    assertThat(begun()).isEmpty();
    standIn.toNextChange();
    settle();
    assertThat(begun()).isEmpty();
    assertThat(latest.get().timeline().current().paused()).isTrue();
  }

  @Test
  void equalCrowdsAreEqualAndNobodyIsTwoPeople() {
    Crowd.Size size = new Crowd.Size(71, 17, 5, 6);
    Crowd crowd = Crowd.of(size, 9);

    assertThat(Crowd.of(size, 9)).isEqualTo(crowd);
    assertThat(Crowd.of(size, 10)).isNotEqualTo(crowd);
    assertThat(crowd.roster().people()).hasSize(71).doesNotHaveDuplicates();
    assertThat(crowd.arrivals()).hasSize(6);
    assertThat(
            crowd.roster().people().stream()
                .map(person -> person.attributes().values())
                .distinct()
                .count())
        .isGreaterThan(15);
    assertThat(Crowd.of(Crowd.Size.usual(1), 1).roster()).isNotEqualTo(Roster.EMPTY);
  }
}
