package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.session.Scene.Fixed;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.Icon;
import org.junit.jupiter.api.Test;

/** Times that stand beside each other on the participants' screen say the same. */
class TimesAgreeTest {
  private static final String SHEET =
      """
      title: Nabolaget
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      platform: zoom
      items:
        - {title: Innledning, kind: talk, duration: 20}
        - {title: Luft, kind: buffer, duration: 5}
        - {title: Kaffe, kind: break, duration: 10}
        - {title: Velkommen, kind: check-in, duration: 60, at: "11:00", prompt: Hva håper du på?}
        - title: Idéverksted
          kind: igp
          phases:
            - {mode: individual, duration: 3}
            - {mode: group, duration: 9, size: 3, swap: 30 s}
            - {mode: plenary, duration: 6, swap: 30 s}
        - {title: Mot slutten, kind: buffer, duration: 5}
      """;

  private final PlayedSession session = PlayedSession.of(SHEET);
  private final ParticipantsViewModel model = new ParticipantsViewModel(BuiltInDeck.load());

  @Test
  void whoIsAwayComesBackWhenWhatIsWaitedForBegins() {
    waitForVelkommen();
    Board.Return back = chosen(Fixed.BACK_AT, Board.Return.class);
    assertThat(back.clock()).isEqualTo("11:00");
    assertThat(back.countdown().digits()).isEqualTo("15:00");
    assertThat(back.total()).isEqualTo("igjen av 20 minutter");
  }

  @Test
  void theClockAndTheCountdownOfBackAtAgreeAllTheTime() {
    session.listing("Åse Solberg", "Pål Mørk", "Anne Tveit").at("09:30:20").start();
    LocalTime now = LocalTime.of(9, 30, 20);
    for (int step = 0; step < 300; step++) {
      now = now.plusSeconds(37);
      session.at(now.toString());
      if (step % 9 == 8) {
        session.done(new SessionCommand.Next());
      }
      if (step % 50 == 20) {
        session.done(new SessionCommand.Pause());
      } else if (step % 50 == 22) {
        session.submit(new SessionCommand.Resume()).join();
      }
      if (session.state().course().item() == null) {
        break;
      }
      Board.Return back = chosen(Fixed.BACK_AT, Board.Return.class);
      if (back.clock().isEmpty()) {
        assertThat(back.countdown().left()).isZero();
      } else {
        LocalTime reached = now.plus(back.countdown().left());
        assertThat(Duration.between(LocalTime.parse(back.clock()), reached))
            .as(back + " at " + now)
            .isBetween(Duration.ZERO, Duration.ofSeconds(60));
      }
      assertThat(back.countdown().left()).isLessThanOrEqualTo(back.countdown().total());
      session.done(new SessionCommand.ReleaseScene());
    }
    assertThat(session.state().course().item()).as("all of it was played").isNull();
  }

  @Test
  void noMoreIsLeftThanThereIsInAll() {
    session.at("09:37:39").start().until("Kaffe");
    Board.Return back = board(Board.Return.class);
    assertThat(back.countdown().digits()).isEqualTo("1:22:21");
    assertThat(back.total()).isEqualTo("igjen av 1 t 23 min");
    session.at("10:30:20").until("Innledning").until("Kaffe");
    assertThat(board(Board.Return.class).total()).isEqualTo("igjen av 30 minutter");
  }

  @Test
  void whatWaitsForItsTimeIsNotSaidToRun() {
    waitForVelkommen();
    Board.Work timer = chosen(Fixed.TIMER, Board.Work.class);
    assertThat(timer.countdown().digits()).isEqualTo("15:00");
    assertThat(timer.countdown().words()).isEqualTo("Starter kl. 11:00");
    chosen(Fixed.QUESTION, Board.Question.class);
    assertThat(shown().aside()).isEqualTo("Velkommen");
    assertThat(shown().strong()).isEqualTo("Starter kl. 11:00");
    Board.Agenda agenda = chosen(Fixed.AGENDA, Board.Agenda.class);
    assertThat(agenda.lines()).extracting(Board.Line::when).doesNotContain(Board.When.NOW);
    assertThat(agenda.lines())
        .filteredOn(line -> line.title().equals("Velkommen"))
        .extracting(Board.Line::time)
        .containsExactly("11:00");
    assertThat(shown().strong()).isEqualTo("Starter kl. 11:00");
    session.done(new SessionCommand.ReleaseScene()).done(new SessionCommand.ShowMessage("Straks"));
    assertThat(shown().strong()).isEqualTo("Starter kl. 11:00");
  }

  @Test
  void roomThatTheLeaderPutByIsNotAnItem() {
    session.at("09:30").start().at("09:51").until("Luft").at("09:52");
    Board.Return onwards = board(Board.Return.class);
    assertThat(onwards.icon()).isEqualTo(Icon.CLOCK);
    assertThat(onwards.heading()).isEqualTo("Nabolaget");
    assertThat(onwards.lead() + " " + onwards.clock()).isEqualTo("Vi fortsetter kl. 09:56");
    assertThat(onwards.countdown().digits()).isEqualTo("4:00");
    for (Fixed scene : List.of(Fixed.TIMER, Fixed.AGENDA, Fixed.INFO_POSTER, Fixed.BACK_AT)) {
      chosen(scene, Board.class);
      assertThat(shown().toString()).doesNotContain("Luft");
      session.done(new SessionCommand.ReleaseScene());
    }
    session.at("09:56:10");
    assertThat(board(Board.Return.class).lead()).isEqualTo("Vi fortsetter straks");
    session.at("12:30").until("Mot slutten").at("12:31");
    Board.Return last = board(Board.Return.class);
    assertThat(last.lead() + " " + last.clock()).isEqualTo("Vi er ferdige kl. 12:35");
    assertThat(shown().toString()).doesNotContain("Mot slutten");
    session.at("12:36");
    assertThat(board(Board.Return.class).lead()).isEqualTo("Vi runder av");
  }

  @Test
  void thePhasesFollowEachOtherWithoutAGap() {
    session.at("12:00:40").start().until("Idéverksted");
    assertThat(details())
        .containsExactly("3 min, nå", "9 min, fra kl. 12:03", "6 min, fra kl. 12:12");
    assertThat(shown().aside() + " " + shown().strong()).isEqualTo("Gruppe starter kl. 12:03");
    session.at("12:03:40").done(new SessionCommand.Next()).at("12:03:50");
    assertThat(details()).containsExactly("3 min, ferdig", "9 min, straks", "6 min, fra kl. 12:12");
    assertThat(board(Board.Work.class).countdown().words()).isEqualTo("Gå til rommet ditt");
    session.at("12:04:30");
    assertThat(details().get(1)).isEqualTo("9 min, nå i grupperom");
  }

  private List<String> details() {
    return new ArrayList<>(
        board(Board.Work.class).phases().stream().map(Board.Step::detail).toList());
  }

  /** Fifteen minutes before the fixed time, five after it was gone to. */
  private void waitForVelkommen() {
    session
        .at("09:30")
        .start()
        .until("Kaffe")
        .at("10:40")
        .done(new SessionCommand.Next())
        .at("10:45");
  }

  private <B extends Board> B chosen(Fixed scene, Class<B> kind) {
    session.done(new SessionCommand.ShowScene(scene));
    return board(kind);
  }

  private ParticipantsScreen shown() {
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  private <B extends Board> B board(Class<B> kind) {
    assertThat(shown().board()).isInstanceOf(kind);
    return kind.cast(shown().board());
  }
}
