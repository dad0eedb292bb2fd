package no.samtakt.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.Experience;
import no.samtakt.history.PastRun;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
  private static final String SHEET =
      """
      title: Prøve
      start: "09:30"
      zone: Europe/Oslo
      items:
        - {title: Innsjekk, duration: 10}
        - {title: Samtale, duration: 20, lead: Åse}
        - {title: Speed date, duration: 15, at: "10:00"}
      """;

  private final PlayedSession session = PlayedSession.of(SHEET);
  private final TimelineViewModel model =
      new TimelineViewModel(session, new SimpleObjectProperty<>(Words.in(Language.NB)));

  private TimelineRow row(int index) {
    model.show(session.snapshot());
    return model.row(session.snapshot(), index);
  }

  @Test
  void theExpectedTimeStandsOverThePlannedOnlyWhereTheyDiffer() {
    session.at("09:30").start().at("09:44");
    assertThat(row(1).time()).isEqualTo("09:44");
    assertThat(row(1).plan()).isEqualTo("plan 09:40");
    assertThat(row(0).plan()).isNull();
    assertThat(row(2).pin()).isEqualTo("Fast 10:00, starter 4 min for sent");
    assertThat(row(2).said()).contains("Speed date").contains("kommer");
  }

  @Test
  void theRunningItemSaysWhatIsLeft() {
    session.at("09:30").start().at("09:33");
    assertThat(row(0).now()).isEqualTo("7 min igjen");
    assertThat(row(0).passed()).isBetween(0.29, 0.31);
    assertThat(model.head(session.snapshot()).progress()).isEqualTo("3 min av 45 min");
  }

  @Test
  void theRunningItemSaysThatItIsOverOrWaits() {
    session.at("09:30").start().at("09:40:49");
    assertThat(row(0).now()).isEqualTo("Over tida");
    session.at("09:41");
    assertThat(row(0).now()).isEqualTo("1 min over tida");
    session.give(new SessionCommand.Next());
    session.at("09:50").give(new SessionCommand.Next());
    assertThat(row(2).now()).isEqualTo("starter om 10:00");
  }

  @Test
  void whatIsToSpareBeforeAFixedTimeIsNamed() {
    session.at("09:30").start().at("09:33");
    assertThat(row(2).pin()).isEqualTo("Fast 10:00");
    session.give(new SessionCommand.Skip(new ItemId("samtale")));
    assertThat(row(1).length()).isEqualTo("droppet");
    assertThat(row(2).pin()).isEqualTo("Fast 10:00, 20 min luft før");
  }

  @Test
  void anItemIsLeftOutAndTakenBack() {
    session.at("09:30").start();
    ItemId talk = new ItemId("samtale");
    row(1);
    model.toggleSkipped(talk);
    assertThat(row(1).standing()).isEqualTo(Standing.SKIPPED);
    model.toggleSkipped(talk);
    assertThat(row(1).standing()).isEqualTo(Standing.NEXT);
    model.jump(talk);
    assertThat(session.asked()).contains(new SessionCommand.JumpTo(talk));
  }

  @Test
  void theListEndsWithWhenItAllEnds() {
    session.at("09:30").start().at("09:44");
    row(0);
    assertThat(model.end(session.snapshot()).time()).isEqualTo("10:19");
    assertThat(model.end(session.snapshot()).plan()).isEqualTo("plan 10:15");
    assertThat(TimelineLine.of(session.snapshot(), false).getLast())
        .isEqualTo(new TimelineLine.End());
  }

  @Test
  void whatLiesBehindIsTakenTogetherWhereThereIsLittleRoom() {
    session.at("09:30").start().at("09:40").done(new SessionCommand.Next());
    assertThat(TimelineLine.of(session.snapshot(), true))
        .as("one line alone saves nothing")
        .hasSize(4)
        .doesNotHaveAnyElementsOfTypes(TimelineLine.Behind.class);
    session.at("10:00").done(new SessionCommand.Next());
    assertThat(TimelineLine.of(session.snapshot(), true))
        .containsExactly(
            new TimelineLine.Behind(2),
            new TimelineLine.One(new ItemId("speed-date"), 2),
            new TimelineLine.End());
    assertThat(model.together(session.snapshot(), 2).title()).isEqualTo("2 poster ferdige");
  }

  @Test
  void aPinMovesWithAPlanThatIsMoved() {
    session.at("18:00").start();
    assertThat(row(2).pin()).isEqualTo("Fast 18:30");
  }

  @Test
  void whatWasPutInIsCalledNewAndHasNoPlan() {
    session.at("09:30").start().at("09:33");
    session.give(
        new SessionCommand.InsertItem(
            Kind.BREAK, "Pause", Duration.ofMinutes(10), true, "(forts.)"));
    assertThat(row(1).plan()).isEqualTo("ny post");
    assertThat(row(2).plan()).isEqualTo("ny post");
    assertThat(row(3).plan()).isEqualTo("plan 09:40");
  }

  @Test
  void anItemAheadIsMoved() {
    session.at("09:30").start();
    session.give(
        new SessionCommand.InsertItem(
            Kind.CUSTOM, "Ekstra", Duration.ofMinutes(5), false, "(forts.)"));
    row(1);
    model.move(new ItemId("samtale"), -1);
    assertThat(row(1).title()).isEqualTo("Samtale");
    assertThat(row(2).title()).isEqualTo("Ekstra");
  }

  /** The talk of 20 minutes takes 13 as a rule; the pin after it is waited for all the same. */
  @Test
  void experienceIsToldBesideThePlanAndChangesNothing() {
    session.at("09:30").start().at("09:33");
    TimelineRow before = row(1);
    model.learn(runs("Samtale", 13, "Speed date", 18));

    assertThat(row(1).parts()).isEqualTo("tar som regel 13 min");
    assertThat(row(1).time()).isEqualTo(before.time());
    assertThat(row(0).parts()).isNull();
    assertThat(model.end(session.snapshot()).time()).isEqualTo("10:15");
    assertThat(model.end(session.snapshot()).parts()).isEqualTo("som regel ferdig 10:18");
    model.learn(new Experience(runs("Samtale", 13, "Speed date", 18).runs().subList(0, 2)));
    assertThat(row(1).parts()).isNull();
    assertThat(model.end(session.snapshot()).parts()).isNull();
  }

  private Experience runs(String one, int minutes, String other, int more) {
    List<PastRun> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(
          new PastRun(
              new SessionId("s" + i),
              "Prøve",
              Instant.EPOCH,
              List.of(ran(one, minutes), ran(other, more))));
    }
    return new Experience(runs);
  }

  private PastRun.Ran ran(String title, int minutes) {
    Item item =
        session.snapshot().state().sheet().items().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow();
    return new PastRun.Ran(
        item.id(), title, item.kind(), item.length(), Duration.ofMinutes(minutes));
  }
}
