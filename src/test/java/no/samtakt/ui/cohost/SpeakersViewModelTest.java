package no.samtakt.ui.cohost;

import static no.samtakt.ui.cohost.CohostDesk.ask;
import static no.samtakt.ui.cohost.CohostDesk.id;
import static no.samtakt.ui.cohost.CohostDesk.speak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.cohost.Balance.Part;
import no.samtakt.ui.cohost.Balance.Split;
import no.samtakt.ui.cohost.SpeakersScreen.Card;
import no.samtakt.ui.cohost.SpeakersScreen.Claim;
import no.samtakt.ui.cohost.SpeakersScreen.Found;
import no.samtakt.ui.cohost.SpeakersScreen.Round;
import no.samtakt.ui.cohost.SpeakersScreen.Row;
import no.samtakt.ui.cohost.SpeakersScreen.State;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class SpeakersViewModelTest {
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private PlayedSession play = CohostDesk.atTheSharing();
  private SpeakersViewModel model = model();

  private SpeakersViewModel model() {
    SpeakersViewModel made = new SpeakersViewModel(play, words);
    made.show(play.snapshot());
    return made;
  }

  private SpeakersScreen screen() {
    model.show(play.snapshot());
    return model.screenProperty().get();
  }

  private Round round() {
    return Objects.requireNonNull(screen().round());
  }

  private void play(PlayedSession other) {
    play = other;
    model = model();
  }

  @Test
  void whoeverHasTheFloorIsShownWithTimeAndLimit() {
    assertThat(screen().card())
        .isEqualTo(
            new Card(
                "Håkon H.",
                "Færder kommune",
                "",
                "1:24",
                "av 2:00",
                0.7,
                State.SPEAKING,
                "Har ordet",
                true,
                "Neste taler"));
    assertThat(screen().limit()).isEqualTo("2 min hver");
  }

  @Test
  void theLimitIsGentle() {
    play.at("10:24:28");
    assertThat(screen().card().state()).isEqualTo(State.SOON);
    assertThat(screen().card().word()).isEqualTo("Snart ute");
    play.at("10:25:10");
    assertThat(screen().card())
        .returns(State.OVER, Card::state)
        .returns("0:12 over", Card::word)
        .returns(1.0, Card::share);
    model.giveMore();
    assertThat(screen().card()).returns(State.SOON, Card::state).returns("av 2:30", Card::of);
  }

  @Test
  void thoseWhoWaitStandInTheOrderInWhichTheyGetTheFloor() {
    assertThat(screen().queue())
        .extracting(Row::number, Row::name, Row::claim, Row::note)
        .containsExactly(
            tuple("1", "Fatima O.", Claim.REPLY, "Replikk"),
            tuple("2", "Ola Y.", Claim.FIRST_TIME, "Første gang"),
            tuple("3", "Vigdis N.", Claim.AGAIN, "har hatt 4:55"));
    assertThat(screen().queue().getFirst().spoken())
        .isEqualTo("1. Fatima Omar, Frivilligsentralen, Replikk");
    assertThat(screen().count()).isEqualTo("3");
  }

  @Test
  void theListIsKeptFromTheRows() {
    model.turnReply(id(play, "Fatima Omar"));
    assertThat(screen().queue()).extracting(Row::name).startsWith("Ola Y.", "Fatima O.");
    model.move(id(play, "Fatima Omar"), -1);
    assertThat(screen().queue()).extracting(Row::name).startsWith("Fatima O.", "Ola Y.");
    model.withdraw(id(play, "Ola Ytterdal"));
    model.giveFloor(id(play, "Vigdis Nilsen"));
    assertThat(screen().card().name()).isEqualTo("Vigdis N.");
    assertThat(screen().queue()).extracting(Row::name).containsExactly("Fatima O.");
  }

  @Test
  void theButtonSaysWhomTheFloorGoesToAndWhenNobodyIsLeft() {
    play.done(new SessionCommand.StopSpeaking());
    assertThat(screen().card().next()).isEqualTo("Gi ordet til Fatima O.");
    model.nextSpeaker();
    model.nextSpeaker();
    model.nextSpeaker();
    assertThat(screen().card()).returns("Ferdig", Card::next).returns(true, Card::goesOn);
    model.nextSpeaker();
    assertThat(screen().card())
        .returns(null, Card::name)
        .returns(false, Card::goesOn)
        .returns("Legg til et navn for å begynne", Card::note);
  }

  @Test
  void twoLettersFindPeopleByNameThenByOrganisation() {
    model.write("v");
    assertThat(screen().found()).isEmpty();
    model.write("ør");
    assertThat(screen().found())
        .extracting(Found::name, Found::organisation)
        .containsExactly(tuple("Ørjan Østby", "Vestfold fylkeskommune"));
    model.write("vig");
    assertThat(screen().found().getFirst())
        .returns("Vigdis Nilsen", Found::name)
        .returns("Venter allerede", Found::note);
    model.write("håk");
    assertThat(screen().found())
        .extracting(Found::name, Found::note)
        .containsExactly(
            tuple("Håkon Hansen", "Har ordet"), tuple("håk", "Ny: kommer på deltakerlista også"));
    model.write("Håkon Hansen");
    assertThat(screen().found()).hasSize(1);
  }

  @Test
  void aChosenNameIsPutOnTheListAsAWishOrAReply() {
    model.write("ørj");
    model.add(screen().found().getFirst(), true);
    assertThat(screen().queue().get(1))
        .returns("Ørjan Ø.", Row::name)
        .returns(Claim.REPLY, Row::claim);
  }

  @Test
  void aNewNameGoesOnTheListOfPeopleFirst() {
    int listed = play.state().presence().listed().size();
    model.write(" Nora Ny ");
    model.add(screen().found().getLast(), false);
    assertThat(play.state().presence().listed()).hasSize(listed + 1);
    assertThat(screen().queue()).extracting(Row::name).contains("Nora N.");
    assertThat(play.people().named("Nora Ny")).isPresent();
  }

  @Test
  void whoeverIsGoneIsBackByAsking() {
    play.done(new SessionCommand.Leave(id(play, "Ørjan Østby")));
    model.write("ørjan");
    assertThat(screen().found().getFirst().note()).isEqualTo("Var gått: kommer tilbake");
    model.add(screen().found().getFirst(), false);
    assertThat(play.state().presence().isHere(id(play, "Ørjan Østby"))).isTrue();
    assertThat(screen().queue()).extracting(Row::name).contains("Ørjan Ø.");
  }

  @Test
  void nobodyListedAndNobodyWaitingAreSaid() {
    play(CohostDesk.opened());
    assertThat(screen().help().heading()).isEqualTo("Ingen deltakere ennå");
    assertThat(screen().card().note()).isEqualTo("Ordet kan gis når økta er i gang");
    play(CohostDesk.listed());
    assertThat(screen().help().heading()).isEqualTo("Ingen venter");
  }

  @Test
  void aRoundGoesAlphabeticallyAndTIsItsKeyMeanwhile() {
    play(CohostDesk.opened().listing("Åse Lie", "Anna Berg", "Ørjan Ås", "Ætle Dal"));
    play.at("09:30").start();
    model.show(play.snapshot());
    model.startRound();
    assertThat(round())
        .isEqualTo(
            new Round("Anna B.", "", "1 av 4", 0.25, "Så Ætle D.", "", true, "Neste i runden"));
    model.show(play.snapshot());
    model.next();
    assertThat(round().name()).isEqualTo("Ætle D.");
    model.pass();
    assertThat(round())
        .returns("Ørjan Å.", Round::name)
        .returns("2 av 4", Round::progress)
        .returns("Kommer tilbake til Ætle D.", Round::passed);
    model.show(play.snapshot());
    model.next();
    model.next();
    assertThat(round())
        .returns("Ætle D.", Round::name)
        .returns("", Round::next)
        .returns(false, Round::canPass)
        .returns("Fullfør runden", Round::go);
    model.next();
    assertThat(screen().round()).isNull();
    model.show(play.snapshot());
    model.startRound();
    assertThat(screen().round()).isNotNull();
    model.endRound();
    assertThat(screen().round()).isNull();
  }

  @Test
  void theBalanceIsBySectorUnlessAnotherIsChosen() {
    assertThat(screen().balance().chosen()).isEqualTo(Split.SECTOR);
    assertThat(screen().balance().total()).isEqualTo("12:15");
    assertThat(screen().balance().parts())
        .extracting(Part::name, Part::time)
        .containsExactly(tuple("Kommune", "7:20"), tuple("Frivillighet", "4:55"));
    assertThat(screen().balance().choices())
        .containsExactly(Split.ORGANISATION, Split.SECTOR, Split.PERSON);
    model.splitBy(Split.PERSON);
    assertThat(screen().balance().parts())
        .extracting(Part::name)
        .containsExactly("Åse L.", "Vigdis N.", "Håkon H.");
  }

  @Test
  void moreThanFourPartsAreSummedUpInTheLast() {
    model.splitBy(Split.PERSON);
    speak(play, "Ørjan Østby", "10:25", "10:26");
    speak(play, "Fatima Omar", "10:26", "10:26:30");
    assertThat(screen().balance().parts())
        .extracting(Part::name, Part::time)
        .containsExactly(
            tuple("Åse L.", "5:56"),
            tuple("Vigdis N.", "4:55"),
            tuple("Håkon H.", "2:02"),
            tuple("2 andre", "1:30"));
  }

  @Test
  void theLimitCanBeChangedAndTheLanguageToo() {
    model.limitTo(Duration.ofMinutes(3));
    assertThat(screen().limit()).isEqualTo("3 min hver");
    words.set(Words.in(Language.NN));
    assertThat(screen().card().next()).isEqualTo("Neste talar");
  }

  @Test
  void whatIsRefusedChangesNothing() {
    play.submit(ask(play, "Håkon Hansen", false));
    assertThat(screen().queue()).hasSize(3);
  }
}
