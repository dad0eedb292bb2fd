package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.session.Scene;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import org.junit.jupiter.api.Test;

/** What participants see when the leader chooses it. */
class ScenesTest {
  private static final String SPEED_DATE = "Speed date med en læringskollega";
  private static final String TALK = "Prosjektet og rammen rundt";

  private final PlayedSession session = PlayedSession.vestfold();
  private final ParticipantsViewModel model = new ParticipantsViewModel(BuiltInDeck.load());
  private final ScenesViewModel scenes = new ScenesViewModel(session);

  @Test
  void theInfoPosterTellsHowToDoItOnThePlatform() {
    session.at("09:30").start().until(TALK);
    choose(Scene.Fixed.INFO_POSTER);
    Board.Poster poster = board(Board.Poster.class);
    assertThat(poster.heading()).isEqualTo("Slik gjør du i Zoom");
    assertThat(poster.rules()).hasSize(5);
    assertThat(poster.aside())
        .extracting(Board.Rule::why)
        .contains("Trykk på de tre prikkene på bildet ditt og velg «Rename».");
    assertThat(poster.countdown()).isNull();
    assertThat(shown().aside()).isEqualTo(TALK);
    assertThat(shown().name().key()).isEqualTo("scene.info-poster");
    assertThat(shown().chosen()).isTrue();
  }

  @Test
  void theAgendaHasTitlesAndTimesAndNoBuffers() {
    session.at("09:30").start().until(TALK);
    choose(Scene.Fixed.AGENDA);
    Board.Agenda agenda = board(Board.Agenda.class);
    assertThat(agenda.lines())
        .filteredOn(line -> line.when() == Board.When.NOW)
        .extracting(Board.Line::title)
        .containsExactly(TALK);
    assertThat(agenda.lines()).extracting(Board.Line::title).contains(SPEED_DATE);
    assertThat(agenda.lines())
        .filteredOn(line -> line.title().equals(SPEED_DATE))
        .extracting(Board.Line::time)
        .containsExactly("10:45");
    Set<String> buffers =
        session.state().sheet().items().stream()
            .filter(item -> item.kind() == no.samtakt.runsheet.Kind.BUFFER)
            .map(no.samtakt.runsheet.Item::title)
            .collect(Collectors.toSet());
    assertThat(agenda.lines()).extracting(Board.Line::title).doesNotContainAnyElementsOf(buffers);
  }

  @Test
  void aLongAgendaShowsWhereOneIs() {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      items.append("  - {title: Post ").append(i).append(", kind: talk, duration: 5}\n");
    }
    PlayedSession longer = PlayedSession.of("title: Langt\nitems:\n" + items);
    longer.at("09:30").start().until("Post 20");
    longer.done(new SessionCommand.ShowScene(Scene.Fixed.AGENDA));
    model.show(longer.snapshot());
    Board.Agenda agenda = (Board.Agenda) model.screenProperty().get().board();
    assertThat(agenda.lines()).hasSize(18);
    assertThat(agenda.lines().getFirst().title()).as("the first one was run").isEqualTo("Post 1");
    assertThat(agenda.more()).isEqualTo("og 4 til");
  }

  @Test
  void theTimerStandsAloneAndTheQuestionToo() {
    session.at("10:45").start().until(SPEED_DATE);
    choose(Scene.Fixed.TIMER);
    assertThat(board(Board.Work.class).prompt()).isEmpty();
    choose(Scene.Fixed.QUESTION);
    assertThat(board(Board.Question.class).text()).startsWith("Av det du har hørt");
    assertThat(shown().strong()).endsWith("igjen");
  }

  @Test
  void theRoomsOfTheNextPhaseCanBeShownAhead() {
    session.listing(PlayedSession.seventyOne()).at("11:17").start();
    session.until("IGP: oppvekstarenaer for alle");
    session.done(
        new SessionCommand.FormGroups(
            java.util.Objects.requireNonNull(session.state().course().item()).id(), null));
    assertThat(shown().board()).isInstanceOf(Board.Work.class);
    choose(Scene.Fixed.ROOMS);
    assertThat(board(Board.Rooms.class).places()).hasSize(71);
    choose(Scene.Fixed.ROOMS);
    assertThat(shown().board()).as("asked for twice").isInstanceOf(Board.Work.class);
  }

  @Test
  void backAtNeedsNoBreak() {
    session.at("09:30").start().until(TALK).at("09:33");
    choose(Scene.Fixed.BACK_AT);
    Board.Return back = board(Board.Return.class);
    assertThat(back.heading()).isEqualTo("Pause");
    assertThat(back.lead() + back.clock()).isEqualTo("Tilbake kl.09:38");
  }

  @Test
  void wordsOfTheLeadersAndTheDark() {
    scenes.say("Vi starter straks");
    assertThat(board(Board.Notice.class).text()).isEqualTo("Vi starter straks");
    choose(Scene.Fixed.THANKS);
    assertThat(board(Board.End.class).thanks()).isEqualTo("Takk for i dag!");
    choose(Scene.Fixed.BLACKOUT);
    assertThat(shown().board()).isInstanceOf(Board.Blackout.class);
    choose(Scene.Fixed.BLACKOUT);
    assertThat(shown().chosen()).isFalse();
    assertThat(shown().name().key()).isEqualTo("scene.waiting");
  }

  @Test
  void roomsKeepTheirNumbersWhenOneEmpties() {
    session.listing("Åse Solberg", "Pål Mørk", "Nils Holm", "Eva Lie", "Ola Dahl", "Siv Moe");
    session.at("10:45").start().until(SPEED_DATE);
    var item = java.util.Objects.requireNonNull(session.state().course().item()).id();
    session.done(new SessionCommand.FormGroups(item, null));
    Round round = session.state().course().groups(item, 0).orElseThrow();
    Round gaps = new Round(round.groups(), java.util.List.of(0, 3, 6));
    session.done(new SessionCommand.Rearrange(item, 0, round, gaps));
    assertThat(board(Board.Rooms.class).places())
        .extracting(Board.Place::room)
        .containsOnly("1", "4", "7");
    PersonId first = gaps.groups().get(1).people().getFirst();
    String name = session.snapshot().names().shortName(first);
    assertThat(board(Board.Rooms.class).places()).contains(new Board.Place(name, "4"));
  }

  @Test
  void wholeNamesOnlyIfTheLeaderChoseSo() {
    session.listing("Åse Solberg", "Åse Sand", "Pål Mørk", "Pål Mørk", "Nils Holm");
    session.at("10:45").start().until(SPEED_DATE);
    session.done(
        new SessionCommand.FormGroups(
            java.util.Objects.requireNonNull(session.state().course().item()).id(), null));
    assertThat(board(Board.Rooms.class).places())
        .extracting(Board.Place::name)
        .containsExactlyInAnyOrder("Nils H.", "Pål M. 1", "Pål M. 2", "Åse Sa.", "Åse So.");
    model.fullNamesProperty().set(true);
    assertThat(((Board.Rooms) model.screenProperty().get().board()).places())
        .extracting(Board.Place::name)
        .containsExactlyInAnyOrder(
            "Nils Holm", "Pål Mørk 1", "Pål Mørk 2", "Åse Sand", "Åse Solberg");
  }

  @Test
  void whatWasPastedBesideANameIsNotShown() {
    session.listing("Per (982 12 345)", "Kari Lie (syk)", "Nils Holm nils@example.org", "ola.dahl");
    session.at("10:45").start().until(SPEED_DATE);
    session.done(
        new SessionCommand.FormGroups(
            java.util.Objects.requireNonNull(session.state().course().item()).id(), null));
    assertThat(board(Board.Rooms.class).places())
        .extracting(Board.Place::name)
        .containsExactlyInAnyOrder("Per", "Kari L.", "Nils H.", "Ola D.");
    model.fullNamesProperty().set(true);
    assertThat(board(Board.Rooms.class).places())
        .extracting(Board.Place::name)
        .containsExactlyInAnyOrder("Per", "Kari Lie", "Nils Holm", "Ola Dahl");
  }

  @Test
  void aSheetWithoutRulesGetsOurs() {
    PlayedSession bare =
        PlayedSession.of(
            "title: Kort møte\nplatform: teams\nitems: [{title: Prat, kind: talk, duration: 5}]");
    model.show(bare.snapshot());
    Board.Poster poster = (Board.Poster) model.screenProperty().get().board();
    assertThat(poster.rules())
        .extracting(Board.Rule::rule)
        .contains("Ha mikrofonen av til du skal si noe", "Sjekk navnet ditt");
    assertThat(poster.rules()).extracting(Board.Rule::icon).doesNotContainNull();
    PlayedSession room =
        PlayedSession.of(
            "title: Kort møte\nplatform: room\nitems: [{title: Prat, kind: talk, duration: 5}]");
    room.done(new SessionCommand.ShowScene(Scene.Fixed.INFO_POSTER));
    model.show(room.snapshot());
    Board.Poster inRoom = (Board.Poster) model.screenProperty().get().board();
    assertThat(inRoom.heading()).isEmpty();
    assertThat(inRoom.toString()).doesNotContain("ikrofon", "kamera", "chat");
  }

  private void choose(Scene.Fixed scene) {
    scenes.show(session.snapshot());
    scenes.choose(scene);
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
