package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
  private static final String SHEET =
      """
      title: Prøve
      start: "09:30"
      zone: Europe/Oslo
      items:
        - {title: Innsjekk, duration: 10}
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6}
      """;

  private final List<Message> said = new ArrayList<>();
  private final PlayedSession session = PlayedSession.of(SHEET);
  private final Announcer announcer = new Announcer(said::add);

  /** Four looks a second, as the window looks. */
  private void until(String from, int seconds) {
    LocalTime start = LocalTime.parse(from);
    for (int quarter = 0; quarter <= seconds * 4; quarter++) {
      session.at(start.plus(Duration.ofMillis(250L * quarter)).toString());
      announcer.accept(session.snapshot());
    }
  }

  private List<String> words() {
    return said.stream().map(Words.in(Language.NB)::text).toList();
  }

  @Test
  void fiveTwoAndNoMinutesAreToldOnceEach() {
    session.at("09:30");
    announcer.accept(session.snapshot());
    session.start();
    until("09:30", 11 * 60);
    assertThat(words())
        .containsExactly(
            "Nå: Innsjekk",
            "Innsjekk: 5 minutter igjen",
            "Innsjekk: 2 minutter igjen",
            "Tida er ute: Innsjekk");
  }

  @Test
  void aRoundThatBeginsIsToldAndNothingTwice() {
    session.at("09:30");
    announcer.accept(session.snapshot());
    session.start();
    announcer.accept(session.snapshot());
    session.at("09:35").done(new SessionCommand.Next());
    until("09:35", 10);
    session.at("09:36").done(new SessionCommand.Next());
    until("09:36", 10);
    assertThat(words())
        .containsExactly(
            "Nå: Innsjekk",
            "Speed date: runde 1 av 2 begynner",
            "Speed date: runde 2 av 2 begynner");
  }
}
