package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.Reminders.Reminder;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nn
      start: "09:30"
      zone: Europe/Oslo
      items:
        - {title: Samtale, duration: 20, warn: [7]}
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6, swap: 30 s}
      """;

  private final PlayedSession session = PlayedSession.of(SHEET).at("09:20");
  private final List<Reminder> reminders = new ArrayList<>();
  private @Nullable Snapshot last;

  private List<String> at(String... times) {
    List<String> said = new ArrayList<>();
    for (String time : times) {
      Snapshot now = session.at(time).snapshot();
      List<Reminder> news = Reminders.between(last, now);
      last = now;
      reminders.addAll(news);
      news.forEach(each -> said.add(Words.in(Language.NB).text(each.said())));
    }
    return said;
  }

  @Test
  void aSessionThatHasNotBegunIsRemindedOfOnce() {
    assertThat(at("09:20", "09:29:59")).isEmpty();
    assertThat(at("09:30", "09:30:01", "09:31")).containsExactly("«Prøve» skulle ha begynt nå");
  }

  @Test
  void theHalfTheSheetsOwnWarningAndTwoMinutesAreToldOnceEach() {
    at("09:30");
    session.start();
    assertThat(at("09:30", "09:39:59")).isEmpty();
    assertThat(at("09:40", "09:40:01")).containsExactly("Halvveis: 10 min igjen av «Samtale»");
    assertThat(at("09:42:59", "09:43")).containsExactly("7 min igjen av «Samtale»");
    assertThat(at("09:47:59", "09:48:02", "09:50")).containsExactly("2 min igjen av «Samtale»");
    assertThat(reminders.getFirst())
        .isInstanceOfSatisfying(
            Reminder.Left.class,
            left -> assertThat(left.chat()).isEqualTo("10 min att av «Samtale»."));
  }

  @Test
  void aClockSetBackHidesNoneAndBringsNoneBack() {
    at("09:30");
    session.start();
    assertThat(at("09:39:59", "09:40")).hasSize(1);
    assertThat(at("09:42:59")).isEmpty();
    session.jumps("08:43", Duration.ofHours(-1));
    assertThat(at("08:43", "08:43:01")).containsExactly("7 min igjen av «Samtale»");
    assertThat(at("08:47:59", "08:48")).containsExactly("2 min igjen av «Samtale»");
  }

  @Test
  void aRoundHasItsOwnTwoMinutes() {
    at("09:30");
    session.start();
    session.at("09:31").give(new SessionCommand.Next());
    assertThat(at("09:31", "09:34:59", "09:35")).containsExactly("2 min igjen av runden");
  }

  @Test
  void theTimerBesideTheAgendaIsUpOnce() {
    at("09:20");
    session.give(new SessionCommand.StartSideTimer(Duration.ofMinutes(3)));
    assertThat(at("09:20", "09:22:59")).isEmpty();
    assertThat(at("09:23", "09:23:01")).containsExactly("Tida er ute på den ekstra klokka: 3 min");
    session.give(new SessionCommand.StopSideTimer());
    assertThat(at("09:24")).isEmpty();
  }

  @Test
  void whatTheLeaderDidWithTheTimeIsNotTold() {
    at("09:30");
    session.start();
    at("09:38");
    session.give(new SessionCommand.Adjust(Duration.ofMinutes(-5)));
    assertThat(at("09:38")).isEmpty();
  }

  @Test
  void whatIsLongPastWhenItIsNoticedIsNotTold() {
    at("09:30");
    session.start();
    at("09:31");
    assertThat(at("09:41")).isEmpty();
  }
}
