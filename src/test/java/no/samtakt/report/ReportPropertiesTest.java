package no.samtakt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionCommand;

/** Laws of every report, whatever the leader pressed. */
class ReportPropertiesTest {
  private static final String SHEET =
      """
      title: Hva som helst
      start: "09:00"
      zone: Europe/Oslo
      items:
        - {title: En, kind: talk, duration: 5}
        - {title: To, kind: pairs, rounds: {count: 3, duration: 4, swap: 1 min, size: 2}}
        - {title: Tre, kind: break, duration: 5, at: "09:25"}
        - title: Fire
          kind: igp
          phases:
            - {mode: individual, duration: 3}
            - {mode: group, duration: 6, size: 2}
            - {mode: plenary, duration: 4}
        - {title: Fem, kind: buffer, duration: 5}
        - {title: Seks, kind: check-out, duration: 5}
      """;

  @Property(tries = 150)
  void everyMinuteIsAccountedForOnce(@ForAll long seed) {
    Led led = led(new Random(seed));
    Report report = led.report();
    Ending ending = report.ending();

    assertThat(report.participation().total()).isEqualTo(ending.actual());
    int percents =
        report.participation().shares().stream().mapToInt(Participation.Share::percent).sum();
    assertThat(percents).isIn(ending.actual().isZero() ? List.of(0) : List.of(100));
    var begin = led.state().course().begin();
    var ended = led.state().course().ended();
    if (begin != null && ended != null) {
      assertThat(ending.actual().plus(ending.waited()))
          .isEqualTo(Duration.between(begin.at(), ended));
    }
    assertThat(report.items())
        .allSatisfy(item -> {
          assertThat(item.actual()).isGreaterThanOrEqualTo(Duration.ZERO);
          assertThat(item.paused()).isBetween(Duration.ZERO, item.actual());
          assertThat(item.waited()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
    assertThat(report.items()).extracting(ItemReport::id).doesNotHaveDuplicates();
    assertThat(ending.planned())
        .isEqualTo(
            report.items().stream().map(ItemReport::planned).reduce(Duration.ZERO, Duration::plus));
  }

  private static Led led(Random random) {
    Led led = Led.opened(SHEET).list("Kari Berg", "Ola Lie", "Siv Moe");
    led.give(new SessionCommand.Start(Duration.ofMinutes(random.nextInt(4))));
    for (int i = 0; i < 25; i++) {
      led.pass(Duration.ofSeconds(random.nextInt(240)));
      led.tried(any(led, random));
    }
    if (random.nextBoolean()) {
      led.tried(new SessionCommand.End());
    }
    return led;
  }

  private static SessionCommand any(Led led, Random random) {
    List<Item> items = led.state().sheet().items();
    ItemId item = items.get(random.nextInt(items.size())).id();
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> new SessionCommand.Next();
      case 3 -> new SessionCommand.Back();
      case 4 -> new SessionCommand.Pause();
      case 5 -> new SessionCommand.Resume();
      case 6 -> new SessionCommand.Adjust(Duration.ofMinutes(random.nextInt(-3, 4)));
      case 7 -> new SessionCommand.JumpTo(item);
      case 8 -> new SessionCommand.Skip(item);
      case 9 -> new SessionCommand.Undo();
      case 10 -> new SessionCommand.Redo();
      case 11 ->
          new SessionCommand.InsertItem(Kind.BREAK, "Pust", Duration.ofMinutes(2), true, "forts.");
      case 12 -> new SessionCommand.MoveItem(item, random.nextBoolean() ? 1 : -1);
      default -> new SessionCommand.DelayAhead(Duration.ofMinutes(2));
    };
  }
}
