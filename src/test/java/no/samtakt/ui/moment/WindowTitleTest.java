package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class WindowTitleTest {
  private final PlayedSession session =
      PlayedSession.of(
          """
          title: Prøve
          start: "09:30"
          zone: Europe/Oslo
          items:
            - {title: Innsjekk, duration: 10}
            - title: Speed date
              rounds: {count: 2, duration: 6, swap: 30 s}
            - {title: Utsjekk, duration: 5, end: wait}
            - {title: Ettermiddag, duration: 5, at: "13:00"}
          """);

  private String title() {
    Words words = Words.in(Language.NB);
    return WindowTitle.of(Moment.of(session.snapshot(), words), words);
  }

  @Test
  void theTimeStandsFirstAndItsStateInWords() {
    session.at("09:20");
    assertThat(title()).isEqualTo("Prøve – Samtakt");
    session.at("09:30").start().at("09:33:18");
    assertThat(title()).isEqualTo("6:42 Innsjekk – Samtakt");
    session.done(new SessionCommand.Pause()).at("09:35");
    assertThat(title()).isEqualTo("6:42 på pause: Innsjekk – Samtakt");
    session.done(new SessionCommand.Resume()).at("09:42:06");
    assertThat(title()).isEqualTo("+0:24 over tida: Innsjekk – Samtakt");
    session.done(new SessionCommand.Next()).done(new SessionCommand.Next());
    assertThat(title()).isEqualTo("0:30 bytte: Speed date – Samtakt");
    session.done(new SessionCommand.Next()).at("09:50");
    assertThat(title()).isEqualTo("0:00 tida er ute: Utsjekk – Samtakt");
    session.at("12:56").done(new SessionCommand.Next());
    assertThat(title()).isEqualTo("4:00 til start: Ettermiddag – Samtakt");
    session.done(new SessionCommand.End());
    assertThat(title()).isEqualTo("Slutt 12:56: Prøve – Samtakt");
  }

  @Test
  void everyLanguageSaysItInItsOwnWords() {
    session.at("09:30").start().at("09:42");
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      String title = WindowTitle.of(Moment.of(session.snapshot(), words), words);
      assertThat(title).startsWith("+2:00 ").endsWith("Innsjekk – Samtakt");
    }
  }
}
