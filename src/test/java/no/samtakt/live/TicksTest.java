package no.samtakt.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import no.samtakt.people.Person;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.Digits;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      items:
        - title: Innsjekk
          duration: 20
        - title: Innlegg
          at: "10:10"
          duration: 2
      """;

  private final PlayedSession session = PlayedSession.of(SHEET);

  private long millis() {
    return Ticks.untilNext(session.snapshot()).toMillis();
  }

  @Test
  void aTimerTicksOnItsOwnSecond() {
    session.at("09:30:00.300").start();
    assertThat(millis()).isEqualTo(1000);
    session.at("09:30:00.550");
    assertThat(millis()).isEqualTo(750);
  }

  @Test
  void nothingIsMissedBetweenTwoTicks() {
    session.at("09:30:20.300").start();
    LocalTime time = LocalTime.parse("09:50:17.9");
    session.at(time.toString());
    for (int i = 0; i < 8; i++) {
      String digits = digits();
      LocalTime next = time.plus(Ticks.untilNext(session.snapshot()));
      session.at(next.minusNanos(1).toString());
      assertThat(digits()).isEqualTo(digits);
      session.at(next.toString());
      assertThat(digits()).isNotEqualTo(digits);
      time = next;
    }
    assertThat(digits()).isEqualTo("+0:05");
  }

  @Test
  void overtimeTicksOnTheSameSecond() {
    session.at("09:30:00.300").start().at("09:55:00.100");
    assertThat(millis()).isEqualTo(200);
  }

  @Test
  void aPauseTicksFromWhenItBegan() {
    session.at("09:30:00.300").start().at("09:40:00.500").done(new SessionCommand.Pause());
    session.at("09:41:00.100");
    assertThat(millis()).isEqualTo(400);
  }

  @Test
  void aTimeOfDayTicksOnTheMinute() {
    session.at("09:30:00.950").start().at("09:40:59.960");
    assertThat(millis()).isEqualTo(40);
  }

  @Test
  void aPinIsCountedDownToOnTheWall() {
    session.at("09:30:00.300").start().at("10:00:00.100").done(new SessionCommand.Next());
    session.at("10:00:00.400");
    assertThat(millis()).isEqualTo(600);
  }

  @Test
  void whoeverSpeaksHasSecondsOfTheirOwn() {
    session.at("09:30:00.300").start().listing("Åse", "Ola");
    Person first = session.snapshot().people().people().getFirst();
    session.at("09:31:00.800").done(new SessionCommand.GiveFloor(first.id()));
    session.at("09:31:05.400");
    assertThat(millis()).isEqualTo(400);
    session.at("09:31:05.100");
    assertThat(millis()).isEqualTo(200);
  }

  @Test
  void soHasTheTimerBesideTheAgenda() {
    session.at("09:30:00.300").start().at("09:31:00.800");
    session.done(new SessionCommand.StartSideTimer(Duration.ofMinutes(3)));
    session.at("09:31:05.400");
    assertThat(millis()).isEqualTo(400);
  }

  private String digits() {
    return Digits.left(Objects.requireNonNull(session.snapshot().timeline().current()).left());
  }
}
