package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;

class ParticipantsViewModelTest {
  private static final Deck DECK = BuiltInDeck.load();
  private static final String SPEED_DATE = "Speed date med en læringskollega";
  private static final String IGP = "IGP: oppvekstarenaer for alle";

  private final ParticipantsViewModel model = new ParticipantsViewModel(DECK);
  private PlayedSession session = PlayedSession.vestfold();

  @Test
  void beforeItStartsTheRulesStandBesideTheStart() {
    session.at("09:20:30");
    Board.Poster board = board(Board.Poster.class);
    assertThat(board.heading()).isEqualTo("Samarbeid på nye måter");
    assertThat(board.starts()).isEqualTo("Vi starter kl. 09:30");
    assertThat(board.countdown()).extracting(Countdown::digits).isEqualTo("9:30");
    assertThat(board.rules())
        .hasSize(5)
        .startsWith(
            new Board.Rule(Icon.SILENT, "Ha mikrofonen på mute til du skal si noe", ""),
            new Board.Rule(Icon.CAMERA, "Ha gjerne kameraet på", "Det blir lettere å bli kjent."));
    assertThat(board.rules())
        .extracting(Board.Rule::icon)
        .containsExactly(Icon.SILENT, Icon.CAMERA, Icon.CHAT, Icon.LIGHT, Icon.WRITE);
    assertThat(board.aside())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.rule()).isEqualTo("Mens vi venter");
          assertThat(DECK.cards())
              .anyMatch(card ->
                  card.category() == Category.CHECK_IN
                      && card.text(Language.NB).equals(note.why()));
        });
    session.at("08:00");
    assertThat(board(Board.Poster.class).countdown()).as("an hour and a half is no news").isNull();
    session.at("09:31");
    assertThat(board(Board.Poster.class).starts()).isEqualTo("Vi starter snart");
  }

  @Test
  void theTechCheckShowsTheRulesAndWhenTheMeetingStarts() {
    session.at("09:30").start().at("09:36:50");
    Board.Poster board = board(Board.Poster.class);
    assertThat(board.icon()).isEqualTo(Icon.TECH_CHECK);
    assertThat(board.heading()).isEqualTo("Digitalt kvarter");
    assertThat(board.starts()).isEqualTo("Møtet starter kl. 09:45");
    assertThat(board.countdown()).extracting(Countdown::digits).isEqualTo("8:10");
    assertThat(board.aside())
        .extracting(Board.Rule::rule)
        .containsExactly("Endre navnet", "Slå på kameraet", "Lyden virker ikke?");
  }

  @Test
  void aTechCheckWithAQuestionStillTellsHowToDoIt() {
    play(
        """
        title: Nabolaget
        language: nb
        platform: zoom
        items:
          - {title: Inn, kind: tech-check, duration: 15, prompt: Hvor sitter du i dag?}
        """);
    session.start();
    assertThat(board(Board.Poster.class).aside())
        .extracting(Board.Rule::rule)
        .containsExactly(
            "Hvor sitter du i dag?", "Endre navnet", "Slå på kameraet", "Lyden virker ikke?");
  }

  @Test
  void aPlainItemHasItsTitleAndItsTime() {
    session.at("09:30").start().until("Prosjektet og rammen rundt").at("09:33:15");
    Board.Work board = board(Board.Work.class);
    assertThat(board.heading()).isEqualTo("Prosjektet og rammen rundt");
    assertThat(board.prompt()).isEmpty();
    assertThat(board.phases()).isEmpty();
    assertThat(board.countdown())
        .isEqualTo(
            new Countdown(
                "4:45",
                Duration.ofMinutes(8),
                Duration.ofSeconds(285),
                false,
                null,
                "Til kl. 09:38"));
    assertThat(shown().aside() + shown().strong()).isEmpty();
  }

  @Test
  void theShownCardsOwnTimerStandsWithIt() {
    Card card = DECK.cards().getFirst();
    session.at("09:30").start().done(new SessionCommand.ShowCard(card.id()));
    session.done(new SessionCommand.StartSideTimer(Duration.ofMinutes(3)));
    assertThat(board(Board.Question.class).category())
        .as("any other timer is the leader's own")
        .isEqualTo("Innsjekk");

    session.done(new SessionCommand.StartSideTimer(Duration.ofMinutes(3), card.id()));
    session.at("09:31:15");
    assertThat(board(Board.Question.class).category()).isEqualTo("Innsjekk – 1:45 igjen");
    assertThat(shown().aside() + shown().strong()).as("one time at a time").isEmpty();
    session.at("09:34");
    assertThat(board(Board.Question.class).category()).isEqualTo("Innsjekk – tida er ute");

    session.done(new SessionCommand.StopSideTimer());
    assertThat(board(Board.Question.class).category()).isEqualTo("Innsjekk");
  }

  @Test
  void aShownCardThatIsEditedIsRepainted() {
    Card card = DECK.cards().getFirst();
    session.at("09:30").start().done(new SessionCommand.ShowCard(card.id()));
    assertThat(board(Board.Question.class).text()).isEqualTo(card.text(Language.NB));

    Card edited =
        new Card(
            card.id(),
            card.category(),
            Map.of(Language.NB, "Noe annet"),
            card.how(),
            3,
            2,
            9,
            card.works());
    model.use(new Deck(DECK.title(), List.of(edited)));
    assertThat(model.screenProperty().get().board())
        .isEqualTo(new Board.Question("Innsjekk", "Noe annet"));
  }

  @Test
  void phasesTellWhereWeAre() {
    session.at("11:17").start().until(IGP).done(new SessionCommand.Next()).at("11:20");
    Board.Work board = board(Board.Work.class);
    assertThat(board.phases())
        .extracting(Board.Step::title, Board.Step::detail, Board.Step::when)
        .containsExactly(
            tuple("Individ", "3 min, ferdig", Board.When.DONE),
            tuple("Gruppe", "9 min, nå i grupperom", Board.When.NOW),
            tuple("Plenum", "6 min, fra kl. 11:26", Board.When.AHEAD));
    assertThat(board.heading()).isEqualTo(IGP);
    assertThat(board.prompt()).startsWith("Hvordan kan vi sammen skape oppvekstarenaer");
    assertThat(board.countdown().words()).isEqualTo("igjen i gruppa");
    assertThat(shown().aside()).isEqualTo("Plenum starter");
    assertThat(shown().strong()).isEqualTo("kl. 11:26");
  }

  @Test
  void inPairsEverybodyFindsTheirRoom() {
    session.listing(PlayedSession.seventyOne()).at("10:45").start().until(SPEED_DATE);
    form();
    session.at("10:47:18");
    Board.Rooms board = board(Board.Rooms.class);
    assertThat(board.heading()).isEqualTo(SPEED_DATE + ", runde 1 av 2");
    assertThat(board.prompt()).startsWith("Av det du har hørt her til nå");
    assertThat(board.countdown().digits()).isEqualTo("3:42");
    assertThat(board.countdown().words()).isEmpty();
    assertThat(board.hint()).isEqualTo("Finn navnet ditt. Tallet er grupperommet ditt i Zoom.");
    assertThat(board.help()).isEmpty();
    assertThat(board.places()).hasSize(71);
    assertThat(board.places())
        .extracting(Board.Place::name)
        .startsWith("Amina E.", "Anders M.", "Anne Th.", "Anne Tv.", "Arne Ø.")
        .endsWith("Zahra V.", "Øyvind I.", "Åse S.");
    assertThat(board.places().stream().map(Board.Place::room).distinct()).hasSize(35);
    assertThat(shown().aside()).isEqualTo("71 deltakere i 35 rom");
  }

  @Test
  void pagesTurnEveryTwelveSeconds() {
    session.listing(PlayedSession.seventyOne()).at("10:45").start().until(SPEED_DATE);
    form();
    long before = board(Board.Rooms.class).turn();
    session.at("10:45:11");
    assertThat(board(Board.Rooms.class).turn()).isEqualTo(before);
    session.at("10:45:12");
    assertThat(board(Board.Rooms.class).turn()).isEqualTo(before + 1);
  }

  @Test
  void betweenRoundsEverybodyChangesRooms() {
    session.listing(PlayedSession.seventyOne()).at("10:45").start().until(SPEED_DATE);
    form();
    session.at("10:51").done(new SessionCommand.Next()).at("10:51:10");
    Board.Rooms board = board(Board.Rooms.class);
    assertThat(board.heading()).isEqualTo(SPEED_DATE + ", runde 2 av 2");
    assertThat(board.countdown().words()).isEqualTo("Bytt rom");
    assertThat(board.countdown().digits()).isEqualTo("0:20");
    assertThat(board.countdown().total()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void onTheWayIntoGroupsAndBackItSaysSo() {
    session.listing(PlayedSession.seventyOne()).at("11:17").start().until(IGP);
    form();
    assertThat(board(Board.Work.class).countdown().words()).isEqualTo("til å tenke selv");
    session.done(new SessionCommand.Next()).at("11:17:05");
    Board.Rooms board = board(Board.Rooms.class);
    assertThat(board.heading()).isEqualTo(IGP + ", fase 2 av 3");
    assertThat(board.countdown().words()).isEqualTo("Gå til rommet ditt");
  }

  @Test
  void whoIsGoneIsNotOnTheListAndWhoIsLateIsHelped() {
    session.listing("Åse Solberg", "Pål Mørk", "Anne Tveit").at("10:45").start();
    session.until(SPEED_DATE);
    form();
    PersonId anne = session.people().people().getLast().id();
    session.done(new SessionCommand.Leave(anne));
    assertThat(board(Board.Rooms.class).places())
        .containsExactly(new Board.Place("Pål M.", "1"), new Board.Place("Åse S.", "1"));
    assertThat(shown().aside()).isEqualTo("2 deltakere i 1 rom");
    session.listing("Åse Solberg", "Pål Mørk", "Nils Holm");
    assertThat(board(Board.Rooms.class).help())
        .isEqualTo("Står du ikke på lista? Bli her, så hjelper vi deg.");
  }

  @Test
  void aBreakSaysWhenWeAreBackAndNotWhatFollows() {
    session.at("09:30").start().at("10:35").until("Pause").at("10:37:40");
    Board.Return board = board(Board.Return.class);
    assertThat(board.lead()).isEqualTo("Tilbake kl.");
    assertThat(board.clock()).isEqualTo("10:45");
    assertThat(board.countdown().digits()).isEqualTo("7:20");
    assertThat(board.total()).isEqualTo("igjen av 10 minutter");
    assertThat(board.tip()).isEqualTo("Slå gjerne av kamera og mikrofon.");
    assertThat(shown().toString()).doesNotContain(SPEED_DATE);
    session.at("10:45:03");
    assertThat(board(Board.Return.class).lead()).isEqualTo("Vi fortsetter straks");
    assertThat(board(Board.Return.class).clock()).isEmpty();
  }

  @Test
  void aBreakLastsUntilTheFixedTimeOfWhatFollows() {
    session.at("09:30").start().at("10:33").until("Pause");
    Board.Return board = board(Board.Return.class);
    assertThat(board.clock()).isEqualTo("10:45");
    assertThat(board.countdown().digits()).isEqualTo("12:00");
    assertThat(board.total()).isEqualTo("igjen av 12 minutter");
    session.at("10:44");
    assertThat(board(Board.Return.class).countdown().digits()).isEqualTo("1:00");
  }

  @Test
  void aFixedTimeThatHasNotComeIsWaitedFor() {
    session.at("09:30").start().at("10:40").until("Pause").done(new SessionCommand.Next());
    session.at("10:41");
    Board.Return board = board(Board.Return.class);
    assertThat(board.lead()).isEqualTo("Vi fortsetter kl.");
    assertThat(board.clock()).isEqualTo("10:45");
    assertThat(board.countdown().digits()).isEqualTo("4:00");
    assertThat(board.total()).isEqualTo("igjen av 5 minutter");
    assertThat(shown().aside()).isEqualTo("Da begynner:");
  }

  @Test
  void aShownCardStandsAlone() {
    CardId card = DECK.cards().getFirst().id();
    session.done(new SessionCommand.ShowCard(card));
    assertThat(board(Board.Question.class).text())
        .isEqualTo(DECK.cards().getFirst().text(Language.NB));
    assertThat(shown().strong()).isEmpty();
    session.at("09:30").start().until("Prosjektet og rammen rundt");
    session.done(new SessionCommand.ShowCard(card)).at("09:35:50");
    assertThat(board(Board.Question.class).category()).isNotBlank();
    assertThat(shown().aside()).isEqualTo("Prosjektet og rammen rundt");
    assertThat(shown().strong()).isEqualTo("2:10 igjen");
    session.done(new SessionCommand.ShowCard(new CardId("no-such-card")));
    assertThat(board(Board.Work.class).heading()).isEqualTo("Prosjektet og rammen rundt");
  }

  @Test
  void aPauseIsSaidAndShown() {
    session.at("09:30").start().until("Prosjektet og rammen rundt").at("09:33");
    session.done(new SessionCommand.Pause()).at("09:50");
    Countdown countdown = board(Board.Work.class).countdown();
    assertThat(countdown.digits()).isEqualTo("5:00");
    assertThat(countdown.paused()).isTrue();
    assertThat(countdown.icon()).isEqualTo(Icon.PAUSE);
    assertThat(countdown.words()).isEqualTo("Klokka er satt på pause");
  }

  @Test
  void overtimeIsCalm() {
    session.at("09:30").start().until("Prosjektet og rammen rundt").at("09:40:24");
    Countdown countdown = board(Board.Work.class).countdown();
    assertThat(countdown.digits()).isEqualTo("0:00");
    assertThat(countdown.left()).isZero();
    assertThat(countdown.words()).isEqualTo("Vi runder av");
  }

  @Test
  void anOpenSpaceShowsTheTopicsOfItsSlot() {
    play(
        """
        title: Open Space
        language: nn
        items:
          - title: Samtalar
            kind: open-space
            rounds: {count: 2, duration: 30}
            topics:
              - {title: Møteplassar for unge, host: Eli, room: "1", slot: 1}
              - {title: Frivillige og kommunen, room: "2", slot: 1}
              - {title: Neste steg, room: "1", slot: 2}
        """);
    session.start();
    Board.Rooms board = board(Board.Rooms.class);
    assertThat(board.heading()).isEqualTo("Samtalar, runde 1 av 2");
    assertThat(board.hint()).startsWith("Vel eit tema");
    assertThat(board.places())
        .containsExactly(
            new Board.Place("Møteplassar for unge", "1"),
            new Board.Place("Frivillige og kommunen", "2"));
    assertThat(shown().language()).isEqualTo(Language.NN);
  }

  @Test
  void itEndsWithThanks() {
    session.at("09:30").start().done(new SessionCommand.End());
    assertThat(board(Board.End.class).thanks()).isEqualTo("Takk for i dag!");
  }

  @Test
  void nothingOfTheLeadersIsEverShown() {
    session.listing(PlayedSession.seventyOne()).at("09:30").start();
    session.done(new SessionCommand.TakeNote(Tag.IDEA, "Hemmelig notat"));
    for (int step = 0; step < 40; step++) {
      String all = shown().toString();
      assertThat(all).doesNotContain("Hemmelig", "example.org", "IDEA");
      no.samtakt.runsheet.Item item = session.state().course().item();
      if (item == null) {
        break;
      }
      item.script().forEach(line -> assertThat(all).doesNotContain(line.text()));
      session.state().sheet().items().stream()
          .skip(session.state().course().index() + 1L)
          .filter(later -> !later.title().startsWith("Pause"))
          .forEach(later -> assertThat(all).doesNotContain(later.title()));
      if (item.purpose() != null) {
        assertThat(all).doesNotContain(item.purpose());
      }
      if (item.segments().stream().anyMatch(segment -> segment.size() > 0)) {
        form();
      }
      session.done(new SessionCommand.Next());
    }
    assertThat(shown().board()).isInstanceOf(Board.End.class);
  }

  @Test
  void theScreenIsSetOnlyWhenItDiffers() {
    session.at("09:30").start().until("Prosjektet og rammen rundt").at("09:33:15.100");
    ParticipantsScreen before = shown();
    session.at("09:33:15.900");
    assertThat(shown()).isSameAs(before);
    session.at("09:33:16.100");
    assertThat(shown()).isNotSameAs(before);
  }

  private void form() {
    no.samtakt.runsheet.Item item = session.state().course().item();
    if (item != null) {
      session.submit(new SessionCommand.FormGroups(item.id(), null)).join();
    }
  }

  private void play(String yaml) {
    session = PlayedSession.of(yaml);
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
