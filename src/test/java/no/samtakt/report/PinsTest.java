package no.samtakt.report;

import static no.samtakt.report.Led.SHEET;
import static no.samtakt.report.Led.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import no.samtakt.session.SessionCommand;
import org.junit.jupiter.api.Test;

/** What was fixed to a time of day, and whether it held. */
class PinsTest {
  @Test
  void aPinThatIsWaitedForIsNoPartOfAnItemAndOneThatIsMissedIsTold() {
    Report early = Led.of(SHEET).at("09:10").next().at("09:25").next().at("09:40").next().report();

    assertThat(early.items().get(2).waited()).isEqualTo(Duration.ofMinutes(5));
    assertThat(early.items().get(2).actual()).isEqualTo(Duration.ofMinutes(10));
    assertThat(early.ending().pins())
        .singleElement()
        .satisfies(pin -> {
          assertThat(pin.held()).isTrue();
          assertThat(pin.at()).isEqualTo(LocalTime.of(9, 30));
        });

    Report late = Led.of(SHEET).at("09:10").next().at("09:33").next().report();

    assertThat(late.ending().pins())
        .singleElement()
        .satisfies(pin -> {
          assertThat(pin.held()).isFalse();
          assertThat(pin.late()).isEqualTo(Duration.ofMinutes(3));
        });
  }

  @Test
  void aPinThatIsNotWaitedForIsNotHeldAndOneThatWasNeverBegunIsNotTold() {
    Led led = Led.of(SHEET).at("09:10").next().at("09:15").next().at("09:21");
    Report early = led.next().at("09:40").next().report();

    assertThat(early.ending().pins())
        .singleElement()
        .satisfies(pin -> {
          assertThat(pin.held()).isFalse();
          assertThat(pin.at()).isEqualTo(LocalTime.of(9, 30));
          assertThat(pin.late()).isEqualTo(Duration.ofMinutes(-9));
        });
    assertThat(early.ending().held()).isZero();

    Report left =
        Led.of(SHEET)
            .at("09:10")
            .next()
            .at("09:21")
            .next()
            .at("09:25")
            .give(new SessionCommand.JumpTo(item("d")))
            .report();

    assertThat(left.ending().pins()).isEmpty();

    Report waits = Led.of(SHEET).at("09:10").next().at("09:21").next().at("09:25").report();

    assertThat(waits.ending().pins()).isEmpty();
  }
}
