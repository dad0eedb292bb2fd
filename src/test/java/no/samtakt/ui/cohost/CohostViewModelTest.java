package no.samtakt.ui.cohost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.Course;
import no.samtakt.session.Cue;
import no.samtakt.session.Cue.Sender;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.cohost.CohostScreen.NextCue;
import no.samtakt.ui.moment.Moment;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohostViewModelTest {
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private PlayedSession play = CohostDesk.atTheSharing();
  private CohostViewModel model = new CohostViewModel(play, words);

  private CohostScreen screen() {
    model.show(play.snapshot());
    return Objects.requireNonNull(model.screenProperty().get());
  }

  private @Nullable NextCue cueAt(String time) {
    play.at(time);
    return screen().cue();
  }

  private String whatAt(String time) {
    return Objects.requireNonNull(cueAt(time)).what();
  }

  private void play(PlayedSession other) {
    play = other;
    model = new CohostViewModel(play, words);
  }

  @Test
  void itSaysWhatRunsWhoLeadsAndFromWhenToWhen() {
    assertThat(screen().about()).isEqualTo("Plenum, Åse leder, 10:10–10:35");
    assertThat(screen().from()).isEqualTo("10:10");
    assertThat(screen().to()).isEqualTo("10:35");
    assertThat(screen().moment().clock())
        .returns("10:38", Moment.Clock::digits)
        .returns("14:22 brukt av 25 min", Moment.Clock::detail);
  }

  @Test
  void theNextCueIsTheFirstMarkThatLiesAhead() {
    assertThat(cueAt("10:24:22"))
        .isEqualTo(
            new NextCue(
                "Neste tegn, om 5:38",
                "Si fra til Åse: 5 minutter igjen",
                "10:30",
                "5 minutter igjen"));
    assertThat(whatAt("10:22:29")).isEqualTo("Si fra til Åse: halvveis");
    assertThat(whatAt("10:22:30")).isEqualTo("Si fra til Åse: 5 minutter igjen");
    assertThat(whatAt("10:31")).isEqualTo("Si fra til Åse: 2 minutter igjen");
    assertThat(whatAt("10:34")).isEqualTo("Si fra til Åse: tida er ute");
  }

  @Test
  void inOvertimeTheirOwnNextLineIsTheCue() {
    assertThat(cueAt("10:36"))
        .isEqualTo(new NextCue("Neste for deg", "Del lenka til tavla i chatten", "", null));
    model.check(1, true);
    assertThat(whatAt("10:36")).isEqualTo("Skriv stikkord på tavla mens folk forteller");
    model.check(2, true);
    assertThat(cueAt("10:36")).isNull();
  }

  @Test
  void aPauseMovesTheCueAlong() {
    play.done(new SessionCommand.Pause());
    assertThat(Objects.requireNonNull(cueAt("10:26:22")))
        .returns("Neste tegn, om 5:38", NextCue::when)
        .returns("10:32", NextCue::clock);
  }

  @Test
  void roundsAreToldOfAsParts() {
    play.at("10:35").done(new SessionCommand.Next());
    play.at("10:45").done(new SessionCommand.Next());
    assertThat(screen().about()).isEqualTo("Runde 1 av 3, Åse leder, 10:45–10:51");
    assertThat(whatAt("10:46")).isEqualTo("Si fra til Åse: 2 minutter igjen av denne delen");
    assertThat(whatAt("10:50")).isEqualTo("Si fra til Åse: tida for denne delen er ute");
  }

  @Test
  void withoutALeaderOrBeforeTheStartItIsSaidSo() {
    play(CohostDesk.opened());
    assertThat(screen().cue()).isNull();
    assertThat(screen().from()).isEmpty();
    play.at("09:30").start().until("Pause");
    assertThat(screen().about()).isEqualTo("Plenum, 09:30–09:40");
    assertThat(whatAt("09:31")).isEqualTo("Si fra til lederen: halvveis");
  }

  @Test
  void theirLinesAreThoseOfTheScriptAndTickTheSameMarks() {
    assertThat(screen().lines())
        .extracting(Moment.Line::text)
        .containsExactly(
            "Del lenka til tavla i chatten", "Skriv stikkord på tavla mens folk forteller");
    assertThat(screen().lines().getFirst().copy()).isEqualTo("https://example.org/tavla");
    model.check(2, true);
    var item = Objects.requireNonNull(play.state().course().item()).id();
    assertThat(play.state().course().done()).containsExactly(new Course.Mark(item, 2));
    assertThat(screen().lines().getLast().done()).isTrue();
  }

  @Test
  void theCueCanBeSentToTheLeader() {
    model.show(play.snapshot());
    model.sendCue();
    assertThat(play.state().cues())
        .extracting(Cue::from, Cue::text)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Sender.COHOST, "5 minutter igjen"));
  }

  @Test
  void wordsInPrivateWaitUntilTheyAreSeen() {
    CuesViewModel leader = new CuesViewModel(play, words, Sender.LEADER);
    model.cues().send("Rund av");
    play.at("10:25");
    model.cues().send("Teknisk trøbbel");
    leader.show(play.snapshot());
    assertThat(leader.screen().waiting())
        .isEqualTo(new CuesScreen.Waiting(1, "Medverten:", "Rund av", "Medverten: Rund av"));
    assertThat(leader.screen().more()).isEqualTo(1);
    leader.see();
    leader.show(play.snapshot());
    assertThat(Objects.requireNonNull(leader.screen().waiting()).text())
        .isEqualTo("Teknisk trøbbel");
    model.show(play.snapshot());
    assertThat(model.cues().screen().waiting()).as("they do not wait for their own").isNull();
    assertThat(model.cues().screen().sent())
        .isEqualTo(
            List.of(
                new CuesScreen.Sent("Teknisk trøbbel", "ikke sett ennå", false),
                new CuesScreen.Sent("Rund av", "sett 10:25", true)));
    assertThat(leader.screen().ready()).hasSize(6).contains("Åpne grupperommene");
  }

  @Test
  void shortItemsAreToldOfTheirEndAlone() {
    play(
        PlayedSession.of(
            """
            title: Prøve
            language: nb
            start: "09:30"
            items:
              - {title: Kort, kind: talk, duration: 4 min}
              - {title: Slutt, kind: check-out, duration: 5 min, warn: [90 s]}
            """));
    play.at("09:30").start();
    assertThat(whatAt("09:31")).isEqualTo("Si fra til lederen: tida er ute");
    play.at("09:34").done(new SessionCommand.Next());
    assertThat(whatAt("09:34")).isEqualTo("Si fra til lederen: 2 minutter igjen");
    assertThat(whatAt("09:37:10")).isEqualTo("Si fra til lederen: 1 min 30 s igjen");
    play.done(new SessionCommand.Adjust(Duration.ofMinutes(1)));
    assertThat(whatAt("09:37:10")).isEqualTo("Si fra til lederen: 2 minutter igjen");
  }
}
