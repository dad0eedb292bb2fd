package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.groups.GroupsScreen.Page;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.ui.groups.RoomsScreen.RoundTab;
import no.samtakt.ui.groups.RoomsScreen.Standing;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class GroupsViewModelTest {
  private static final String SPEED_DATE = "Speed date med en læringskollega";

  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private int choosers;
  private PlayedSession session = PlayedSession.vestfold();
  private GroupsViewModel model = model();

  @Test
  void withoutPeopleItAsksForThem() {
    assertThat(shown().page()).isEqualTo(Page.NOBODY);
    model.openFile();
    assertThat(choosers).isEqualTo(1);
    model.write();
    assertThat(shown().page()).isEqualTo(Page.WRITING);
    assertThat(model.listToEdit()).isEmpty();
    model.use("Åse Solberg\nPål Mørk");
    assertThat(shown().page()).isEqualTo(Page.GROUPS);
    assertThat(shown().present()).isEqualTo("2 til stede");
  }

  @Test
  void aListWithProblemsIsNotUsedAndNothingOfItIsLost() {
    model.write();
    model.use("Åse Solberg\n!\nPål Mørk");
    assertThat(shown().page()).isEqualTo(Page.WRITING);
    assertThat(shown().problems())
        .containsExactly("Linje 2: Lista er tom. Lim inn ett navn på hver linje.");
    assertThat(session.asked()).isEmpty();
    model.cancel();
    assertThat(shown().problems()).isEmpty();
    model.write();
    assertThat(model.listToEdit()).isEqualTo("Åse Solberg\n!\nPål Mørk");
    model.use(new ListReader.Reading(List.of(), List.of()));
    assertThat(shown().problems()).hasSize(1);
    assertThat(session.asked()).isEmpty();
  }

  @Test
  void aListEditedByNamesKeepsPeopleAndWhatItToldOfThem() {
    session.listing(PlayedSession.seventyOne());
    PersonId amina = session.people().people().getFirst().id();
    model.show(session.snapshot());
    model.write();
    assertThat(model.listToEdit()).startsWith("Amina Elmi\nAnders Myhre\n");
    model.use("Nils Holm\nAmina Elmi");
    Roster listed = lastListed();
    assertThat(listed.people().get(1).id()).isEqualTo(amina);
    assertThat(listed.people().get(1).attributes())
        .containsEntry(Attribute.ORGANISATION, "Vestfold fylkeskommune");
    assertThat(shown().present()).isEqualTo("2 til stede");
  }

  @Test
  void aListIsUsedOnceHoweverOftenTheButtonIsPressedAndNotWhenItWasLeft() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    model = model(waiting::add);
    shown();
    model.write();
    model.use("Åse Solberg");
    model.use("Åse Solberg\nPål Mørk");
    assertThat(session.asked()).as("it is read elsewhere").isEmpty();
    waiting.forEach(Runnable::run);
    assertThat(session.asked()).hasSize(1);
    assertThat(lastListed().people()).hasSize(2);
    waiting.clear();
    model.write();
    model.use("Nils Holm");
    model.cancel();
    waiting.forEach(Runnable::run);
    assertThat(session.asked()).as("Esc came first").hasSize(1);
  }

  @Test
  void pairsAreFormedForAllRoundsOfTheNextItemThatHasThem() {
    session.listing(PlayedSession.seventyOne()).at("09:30").start();
    assertThat(rooms().subject())
        .isEqualTo(new RoomsScreen.Subject(SPEED_DATE, "Starter kl. 10:45", false));
    assertThat(rooms().forming().form()).isEqualTo("Lag par for alle rundene");
    assertThat(rooms().forming().size()).isNull();
    assertThat(rooms().rooms()).isEmpty();
    model.rooms().form();
    assertThat(session.asked())
        .last()
        .isEqualTo(new SessionCommand.FormGroups(new ItemId("speed-date"), null));
    assertThat(rooms().forming().form()).isNull();
    assertThat(rooms().forming().shuffle()).isEqualTo("Stokk om runde 1");
    assertThat(rooms().summary()).isEqualTo("34 par og 1 trio");
    assertThat(rooms().rooms()).hasSize(35).allMatch(room -> !room.alone());
    assertThat(rooms().quality())
        .extracting(Quality::text, Quality::kept)
        .containsExactly(tuple("Ingen alene", true), tuple("0 gjentak, best mulig", true));
  }

  @Test
  void roundsFollowTheSessionUntilTheLeaderLooksAtAnother() {
    session.listing(PlayedSession.seventyOne()).at("10:45").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    assertThat(rooms().rounds())
        .extracting(RoundTab::label, RoundTab::standing, RoundTab::shown)
        .containsExactly(
            tuple("Runde 1", Standing.NOW, true), tuple("Runde 2", Standing.AHEAD, false));
    assertThat(rooms().forming().shuffle()).isEqualTo("Stokk om runde 1");
    List<RoomsScreen.RoomRow> first = rooms().rooms();
    model.rooms().chooseRound(1);
    assertThat(rooms().rooms()).isNotEqualTo(first);
    assertThat(rooms().rounds().get(1).shown()).isTrue();
    model.rooms().chooseRound(0);
    session.done(new SessionCommand.Next());
    assertThat(rooms().rounds())
        .extracting(RoundTab::spoken, RoundTab::standing, RoundTab::shown)
        .containsExactly(
            tuple("Runde 1, ferdig", Standing.DONE, false),
            tuple("Runde 2, går nå", Standing.NOW, true));
    assertThat(rooms().forming().shuffle()).isEqualTo("Stokk om runde 2");
  }

  @Test
  void groupsOfUnlikeSizesAreCounted() {
    session.listing(PlayedSession.seventyOne()).start().until("IGP: oppvekstarenaer for alle");
    assertThat(rooms().subject())
        .isEqualTo(new RoomsScreen.Subject("IGP: oppvekstarenaer for alle", "Går nå", true));
    assertThat(rooms().forming().form()).as("formed on the way").isNull();
    assertThat(rooms().summary()).isEqualTo("18 grupper: 17 med 4, 1 med 3");
    assertThat(rooms().rounds()).isEmpty();
    session.done(new SessionCommand.Next()).done(new SessionCommand.Next());
    assertThat(rooms().rooms()).as("in plenary the rooms can still be read").hasSize(18);
    assertThat(rooms().forming()).isEqualTo(RoomsScreen.Forming.NOTHING);
  }

  @Test
  void theLeaderChoosesTheSizeWhereTheSheetSaysNothing() {
    play(
        """
        title: Prøve
        items:
          - {title: Gruppearbeid, kind: groups, duration: 10}
        """);
    session.listing("Aksel", "Birgitte", "Daniel", "Eva", "Frode", "Gro");
    assertThat(rooms().forming().size()).isEqualTo(new SizeChoice(SizeChoice.Kind.AT_MOST, 4));
    model.rooms().chooseSize(new SizeChoice(SizeChoice.Kind.AT_MOST, 3));
    model.rooms().form();
    assertThat(rooms().summary()).isEqualTo("2 trioer");
    assertThat(session.asked())
        .last()
        .isEqualTo(new SessionCommand.FormGroups(new ItemId("gruppearbeid"), new Sizing.AtMost(3)));
    assertThat(rooms().forming().gives()).isEqualTo("Gir 2 trioer");
  }

  @Test
  void anItemWithoutGroupsGetsThemWhereTheSheetHasNoneAhead() {
    play(
        """
        title: Prøve
        items:
          - {title: Samtale, kind: dialogue, duration: 10}
        """);
    session.listing("Aksel", "Birgitte", "Daniel");
    assertThat(rooms().forming().hindrance())
        .isEqualTo("Kjøreplanen har ingen flere poster med par eller grupper.");
    model.rooms().form();
    assertThat(session.state().course().formations()).isEmpty();
    session.start();
    assertThat(rooms().subject()).isEqualTo(new RoomsScreen.Subject("Samtale", "Går nå", true));
    model.rooms().chooseSize(new SizeChoice(SizeChoice.Kind.AT_MOST, 2));
    model.rooms().form();
    assertThat(rooms().summary()).isEqualTo("1 trio");
    session.done(new SessionCommand.End());
    assertThat(rooms().rooms()).as("groups can be read after the session").hasSize(1);
    assertThat(rooms().forming().shuffle()).isNull();
  }

  @Test
  void nobodyIsGroupedAlone() {
    session.listing("Aksel");
    assertThat(rooms().forming().hindrance()).isEqualTo("Minst to må være til stede.");
  }

  @Test
  void peopleLeaveAndComeBack() {
    session.listing("Åse Solberg", "Pål Mørk", "Anne Tveit").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    model.showPeople();
    assertThat(shown().people())
        .extracting(PersonRow::name, PersonRow::here, PersonRow::action)
        .containsExactly(
            tuple("Anne Tveit", true, "Merk som gått"),
            tuple("Pål Mørk", true, "Merk som gått"),
            tuple("Åse Solberg", true, "Merk som gått"));
    PersonId anne = shown().people().getFirst().id();
    model.mark(anne);
    assertThat(shown().present()).isEqualTo("2 til stede, 1 har gått");
    assertThat(shown().people().getFirst().note()).isEqualTo("Har gått");
    assertThat(shown().people().getFirst().action()).isEqualTo("Merk som her");
    assertThat(rooms().summary()).isEqualTo("1 par");
    model.mark(anne);
    assertThat(shown().present()).isEqualTo("3 til stede");
    assertThat(session.asked())
        .endsWith(new SessionCommand.Leave(anne), new SessionCommand.Join(anne));
  }

  @Test
  void oneLeftAloneIsTold() {
    session.listing("Åse Solberg", "Pål Mørk").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    model.mark(shown().people().getFirst().id());
    assertThat(rooms().rooms()).singleElement().matches(RoomsScreen.RoomRow::alone);
    assertThat(rooms().quality().getFirst())
        .extracting(Quality::text, Quality::kept)
        .containsExactly("1 er alene", false);
  }

  @Test
  void whoCameAfterTheRoundWasFormedIsToldOf() {
    session.listing("Åse Solberg", "Pål Mørk").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    session.listing("Åse Solberg", "Pål Mørk", "Nils Holm");
    assertThat(rooms().mending().heading()).isEqualTo("Uten rom: Nils H.");
    model.find("ni");
    assertThat(shown().people())
        .singleElement()
        .extracting(PersonRow::note, PersonRow::unplaced)
        .containsExactly("Ikke plassert i denne runden", true);
    session.done(new SessionCommand.Next());
    assertThat(rooms().mending()).as("the next round was formed with him in it").isNull();
  }

  @Test
  void peopleAreFoundByAnyWordOfTheirNameOrOrganisation() {
    session.listing(PlayedSession.seventyOne());
    model.show(session.snapshot());
    model.find("tve");
    assertThat(shown().people()).extracting(PersonRow::name).containsExactly("Anne Tveit");
    model.find("Musikkrådet");
    assertThat(shown().people())
        .extracting(PersonRow::name)
        .containsExactly("Britt Dahlen", "Vidar Prestegård");
    model.find("");
    assertThat(shown().people()).hasSize(71);
  }

  @Test
  void whoIsNotOnTheListIsPutOnIt() {
    session.listing("Åse Solberg", "Pål Mørk");
    model.show(session.snapshot());
    List<Message> told = new ArrayList<>();
    model.onTelling(told::add);
    model.find("Nils  Holm");
    assertThat(shown().people()).isEmpty();
    model.add(" Nils  Holm ");
    assertThat(shown().present()).isEqualTo("3 til stede");
    assertThat(lastListed().people().getLast().name()).isEqualTo("Nils Holm");
    assertThat(told)
        .extracting(words.get()::text)
        .containsExactly("Nils Holm står på lista, og er her.");
    PersonId nils = lastListed().people().getLast().id();
    model.mark(nils);
    assertThat(shown().present()).isEqualTo("2 til stede, 1 har gått");
    model.add("Nils Holm");
    assertThat(shown().present()).as("nobody is listed twice").isEqualTo("3 til stede");
    model.add("  ");
    assertThat(session.asked()).last().isEqualTo(new SessionCommand.Join(nils));
  }

  @Test
  void whatWasReadOfAListIsTold() {
    List<String> told = new ArrayList<>();
    model.onTelling(said -> told.add(words.get().text(said)));
    shown();
    model.use(new ListReader.Reading(PlayedSession.seventyOne(), List.of()));
    assertThat(told).as("not before it is in use").isEmpty();
    shown();
    assertThat(told)
        .containsExactly("Lista er i bruk: 71 til stede. Lest: navn, e-post og organisasjon.");
    model.use("Amina Elmi\nNils Holm");
    shown();
    assertThat(told.getLast())
        .startsWith("Lista er i bruk: 2 til stede. 1 av 2 sto der fra før. Lest: navn");
    shown();
    assertThat(told).as("once each").hasSize(2);
  }

  @Test
  void meetingAgainIsCounted() {
    session.listing("Åse Solberg", "Pål Mørk").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    assertThat(rooms().quality().get(1))
        .extracting(Quality::text, Quality::kept)
        .containsExactly("1 gjentak, best mulig", true);
  }

  @Test
  void aRoomSaysWhoEverybodyIsInFull() {
    session.listing(
        List.of(
            new Roster.Entry("Åse Solberg", Map.of(Attribute.ORGANISATION, "Horten kommune")),
            PlayedSession.entry("Pål Mørk")));
    session.start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    RoomsScreen.RoomRow room = rooms().rooms().getFirst();
    assertThat(room.names()).isEqualTo("Pål M., Åse S.");
    assertThat(room.full()).isEqualTo("Pål Mørk\nÅse Solberg, Horten kommune");
    assertThat(room.spoken()).isEqualTo("Rom 1: Pål Mørk; Åse Solberg, Horten kommune");
    assertThat(room.seats())
        .extracting(RoomsScreen.Seat::name, RoomsScreen.Seat::detail)
        .containsExactly(tuple("Pål M.", ""), tuple("Åse S.", "Horten kommune"));
  }

  @Test
  void theScreenIsSetOnlyWhenItDiffers() {
    session.listing("Åse Solberg", "Pål Mørk");
    GroupsScreen before = shown();
    assertThat(shown()).isSameAs(before);
    words.set(Words.in(Language.NN));
    assertThat(model.screenProperty().get().present()).isEqualTo("2 til stades");
  }

  @Test
  void timeGivesTheRunningItemNoOtherWords() {
    session.listing("Åse Solberg", "Pål Mørk").start().until(SPEED_DATE);
    model.show(session.snapshot());
    model.rooms().form();
    RoomsScreen before = rooms();
    session.done(new SessionCommand.Adjust(Duration.ofMinutes(1))).at("09:01");
    assertThat(rooms()).isSameAs(before);
  }

  private void play(String yaml) {
    session = PlayedSession.of(yaml);
    model = model();
  }

  private GroupsViewModel model() {
    return model(Runnable::run);
  }

  private GroupsViewModel model(Executor work) {
    return new GroupsViewModel(
        session, words, GroupsViewModelTest::read, () -> choosers++, work, Runnable::run);
  }

  private GroupsScreen shown() {
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  private RoomsScreen rooms() {
    model.show(session.snapshot());
    return model.rooms().screenProperty().get();
  }

  private Roster lastListed() {
    return ((SessionCommand.ListPeople) session.asked().getLast()).roster();
  }

  /** A name a line; an exclamation mark is no name. */
  private static ListReader.Reading read(String text) {
    List<Roster.Entry> people = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int line = 0;
    for (String name : text.lines().toList()) {
      line++;
      if (name.equals("!")) {
        Message message = Message.of("session.nobody-listed");
        problems.add(new Problem(new Place.InText(line, 1), message));
      } else if (!name.isBlank()) {
        people.add(PlayedSession.entry(name));
      }
    }
    return new ListReader.Reading(people, problems);
  }
}
