package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Rule;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.groups.RoomsScreen.RuleChip;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class RoomsViewModelTest {
  private static final ItemId PAIRS = new ItemId("par");
  private static final String SHEET =
      """
      title: Prøve
      items:
        - {title: Velkommen, kind: talk, duration: 5}
        - title: Par
          id: par
          kind: pairs
          rounds: {count: 2, duration: 5, size: 2}
      """;

  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final PlayedSession session = PlayedSession.of(SHEET);
  private final RoomsViewModel model = model(Runnable::run);

  @Test
  void itSaysWhetherFewerMeetingsAgainWerePossible() {
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li");
    assertThat(quality()).contains(tuple("0 gjentak, best mulig", true));
    Round first = round(0);
    put(1, first);
    assertThat(quality()).contains(tuple("2 gjentak, færrest mulig er 0", false));
    assertThat(shown().rules())
        .extracting(RuleChip::text, RuleChip::kept)
        .containsExactly(tuple("Møtt før: 0", true));
    model.chooseRound(1);
    assertThat(shown().rules())
        .extracting(RuleChip::text, RuleChip::kept)
        .containsExactly(tuple("Møtt før: 2", false));
    assertThat(shown().rooms()).extracting(RoomRow::check).containsOnly("Møtt før: 1");
  }

  @Test
  void whatCannotBeBetterIsNotBroken() {
    paired("Anne Tveit", "Bjørg Sand");
    assertThat(quality()).contains(tuple("1 gjentak, best mulig", true));
    model.chooseRound(1);
    assertThat(shown().rules())
        .extracting(RuleChip::text, RuleChip::kept)
        .containsExactly(tuple("Møtt før: 1, færrest mulig", true));
  }

  @Test
  void earlierSessionsCount() {
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li");
    session.done(new SessionCommand.CountEarlier(List.of(round(0), round(1))));
    assertThat(quality()).contains(tuple("2 gjentak, best mulig", true));
  }

  @Test
  void sameOrganisationIsCountedWithItsBound() {
    session.listing(
        List.of(
            from("Anne Tveit", "Horten"),
            from("Bjørg Sand", "Horten"),
            from("Carl Moe", "Røde Kors"),
            from("Dina Li", "Røde Kors")));
    session.start().until("Par");
    shown();
    model.form();
    assertThat(model.attributes()).containsExactly(Attribute.ORGANISATION);
    Rule mix = new Rule.Mix(Attribute.ORGANISATION);
    rule(mix);
    put(0, "p1 p2", "p3 p4");
    put(1, "p1 p3", "p2 p4");
    assertThat(quality())
        .contains(tuple("2 møter med samme organisasjon, færrest mulig er 0", false));
    assertThat(shown().rules())
        .extracting(RuleChip::text, RuleChip::kept)
        .startsWith(tuple("Ikke samme organisasjon: 2 brudd", false));
    assertThat(shown().rooms()).extracting(RoomRow::check).containsOnly("Lik organisasjon");
    assertThat(shown().swap().heading()).isEqualTo("2 brudd i runden");
    assertThat(shown().swap().lines()).singleElement().asString().endsWith(": 0 brudd");
    model.acceptSwap();
    assertThat(shown().rules().getFirst().text()).isEqualTo("Ikke samme organisasjon: holdt");
    assertThat(shown().swap()).isNull();
    session.done(new SessionCommand.Undo());
    assertThat(shown().swap()).as("undo takes the swap back").isNotNull();
    model.removeRule(mix);
    assertThat(shown().rules()).extracting(RuleChip::text).containsExactly("Møtt før: 0");
  }

  @Test
  void eachRuleSaysHowOftenItIsBroken() {
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li");
    put(0, "p1 p2", "p3 p4");
    put(1, "p1 p3", "p2 p4");
    rule(new Rule.Apart(people("p1", "p2")));
    rule(new Rule.Together(people("p3", "p4")));
    rule(new Rule.OneOf(people("p1", "p3")));
    assertThat(shown().rules())
        .extracting(RuleChip::text, RuleChip::kept)
        .containsExactly(
            tuple("Anne T. og Bjørg S. hver for seg: 1 brudd", false),
            tuple("Møtt før: 0", true),
            tuple("Carl M. og Dina L. sammen: holdt", true),
            tuple("Høyst én av Anne T. og Carl M.: holdt", true));
    assertThat(shown().rooms())
        .extracting(RoomRow::check)
        .containsExactly("Skal ikke i samme rom", "Møtt før: 0");
    rule(new Rule.Out(people("p4")));
    assertThat(shown().rules().getLast().text()).isEqualTo("Ikke i grupper: Dina L.");
  }

  @Test
  void aRuleThatContradictsAnotherIsRefusedInWords() {
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li");
    rule(new Rule.Together(people("p1", "p2")));
    shown();
    Rule apart = new Rule.Apart(people("p1", "p2", "p4"));
    assertThat(model.against(apart))
        .isEqualTo(
            "En regel holder alt Anne T. og Bjørg S. sammen. Fjern den først, eller velg noen"
                + " andre.");
    var before = session.state().course().groups().rules();
    rule(apart);
    assertThat(session.state().course().groups().rules()).isEqualTo(before);
    assertThat(model.against(new Rule.OneOf(people("p1", "p2")))).startsWith("En regel holder");
    rule(new Rule.Apart(people("p1", "p3")));
    shown();
    assertThat(model.against(new Rule.Together(people("p2", "p3"))))
        .as("by way of the one that both are to be with")
        .startsWith("En regel holder alt Anne T. og Carl M. fra hverandre.");
    assertThat(model.against(new Rule.Together(people("p3", "p4")))).isEmpty();
  }

  @Test
  void whoHasNoRoomIsCountedInsteadOfNobodyAlone() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li");
    assertThat(quality()).contains(tuple("Ingen alene", true));
    session.listing("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Bjørg Sand");
    assertThat(quality())
        .startsWith(tuple("1 uten rom", false))
        .doesNotContain(tuple("Ingen alene", true));
    model.chooseRound(1);
    assertThat(quality()).as("in the round ahead").startsWith(tuple("Ingen alene", true));
    shown();
    model.acceptMending();
    model.chooseRound(0);
    assertThat(quality()).startsWith(tuple("Ingen alene", true));
  }

  @Test
  void aLatecomerIsOfferedARoomInWords() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li");
    put(0, "p1 p2", "p3 p4");
    put(1, "p1 p3", "p2 p4");
    session.listing("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Bjørg Sand");
    ChangeCard card = shown().mending();
    assertThat(card.heading()).isEqualTo("Uten rom: Bjørg S.");
    assertThat(card.lines())
        .singleElement()
        .asString()
        .matches("Bjørg S. inn i rom [12]: blir trio");
    assertThat(card.note()).isEqualTo("Ingen nye gjentak.");
    assertThat(card.place()).startsWith("Forslag 1 av ");
    String first = card.lines().getFirst();
    model.nextMending();
    assertThat(shown().mending().lines()).isNotEqualTo(List.of(first));
    assertThat(shown().mending().place()).startsWith("Forslag 2 av ");
    model.acceptMending();
    assertThat(shown().mending()).isNull();
    assertThat(round(0).people()).hasSize(5);
    session.done(new SessionCommand.Undo());
    assertThat(shown().mending()).isNotNull();
  }

  @Test
  void whoIsLeftAloneIsOfferedCompany() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li");
    put(0, "p1 p2", "p3 p4");
    session.done(new SessionCommand.Leave(new PersonId("p1")));
    assertThat(shown().mending().heading()).isEqualTo("Odd T. er alene i rom 1");
    assertThat(shown().mending().lines()).containsExactly("Odd T. fra rom 1 til rom 2: blir trio");
    model.acceptMending();
    assertThat(shown().mending()).isNull();
    assertThat(shown().summary()).isEqualTo("1 trio");
  }

  @Test
  void whoDropsOutOfATrioComesBackToIt() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas", "Gro Bø");
    put(0, "p1 p2 p3", "p4 p5", "p6 p7");
    session.done(new SessionCommand.Leave(new PersonId("p1")));
    assertThat(shown().mending()).as("nobody is alone").isNull();
    session.done(new SessionCommand.Leave(new PersonId("p4")));
    assertThat(shown().mending().heading()).isEqualTo("Eva M. er alene i rom 2");
    model.acceptMending();
    assertThat(shown().mending()).isNull();
    session.done(new SessionCommand.Join(new PersonId("p1")));
    assertThat(shown().mending()).as("the room is kept for Anne").isNull();
    session.done(new SessionCommand.Join(new PersonId("p4")));
    assertThat(shown().mending().heading()).isEqualTo("Uten rom: Dina L.");
  }

  @Test
  void severalWhoComeAndGoAreSeenToAtOnce() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas");
    put(0, "p1 p2", "p3 p4", "p5 p6");
    session.done(new SessionCommand.Leave(new PersonId("p1")));
    session.done(new SessionCommand.Leave(new PersonId("p3")));
    assertThat(shown().mending().heading())
        .isEqualTo("Odd T. er alene i rom 1\nDina L. er alene i rom 2");
    model.acceptMending();
    assertThat(shown().summary()).isEqualTo("2 par");
    session.listing(
        "Anne Tveit",
        "Odd Tangen",
        "Carl Moe",
        "Dina Li",
        "Eva Moen",
        "Finn Aas",
        "Gro Bø",
        "Ida Ek");
    assertThat(shown().mending().heading()).isEqualTo("Uten rom: Gro B. og Ida E.");
    model.acceptMending();
    assertThat(shown().mending()).isNull();
    assertThat(shown().rooms()).allMatch(room -> !room.alone());
  }

  @Test
  void whoIsOutOfTheGroupsNeedsNoRoom() {
    session.listing("Anne Tveit", "Odd Tangen", "Jonas Vik").start().until("Par");
    shown();
    rule(new Rule.Out(people("p3")));
    model.form();
    assertThat(shown().summary()).isEqualTo("1 par");
    assertThat(shown().mending()).isNull();
  }

  @Test
  void somebodyIsMovedAlsoWhereThatLeavesSomebodyAlone() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li");
    put(0, "p1 p2", "p3 p4");
    model.move(new PersonId("p1"), 2);
    assertThat(shown().rooms())
        .extracting(RoomRow::names, RoomRow::alone)
        .containsExactly(tuple("Odd T.", true), tuple("Anne T., Carl M., Dina L.", false));
    assertThat(shown().rooms().getFirst().check()).isEqualTo("Alene");
    assertThat(quality()).contains(tuple("1 er alene", false));
    assertThat(model.freshRoom()).isEqualTo(3);
    model.move(new PersonId("p3"), 3);
    assertThat(shown().rooms()).hasSize(3);
  }

  @Test
  void aLockedRoomStaysWhenTheRestIsFormedAnew() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas");
    String names = shown().rooms().get(1).names();
    model.turnLock(2);
    assertThat(shown().rooms().get(1).locked()).isTrue();
    assertThat(shown().rooms().get(1).spoken()).contains("Låst");
    Round other = round(1);
    for (int time = 0; time < 5; time++) {
      model.reshuffle();
      assertThat(shown().rooms().get(1).names()).isEqualTo(names);
    }
    assertThat(round(1)).as("the other round is left in peace").isEqualTo(other);
    model.turnLock(2);
    assertThat(shown().rooms().get(1).locked()).isFalse();
  }

  @Test
  void roomsKeepTheirNumbersWhenOneOfThemEmpties() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas");
    put(1, "p1 p3", "p2 p5", "p4 p6");
    put(0, rooms(Map.of(0, "p1 p2", 2, "p3 p4", 4, "p5 p6")));
    rule(new Rule.Apart(people("p3", "p4")));
    assertThat(shown().rooms())
        .extracting(RoomRow::room, RoomRow::names, RoomRow::check)
        .containsExactly(
            tuple(1, "Anne T., Odd T.", "Møtt før: 0"),
            tuple(3, "Carl M., Dina L.", "Skal ikke i samme rom"),
            tuple(5, "Eva M., Finn A.", "Møtt før: 0"));
    assertThat(shown().rooms().get(1).spoken()).startsWith("Rom 3: ");
    model.turnLock(3);
    assertThat(shown().rooms()).extracting(RoomRow::locked).containsExactly(false, true, false);
    assertThat(model.freshRoom()).isEqualTo(2);
    model.turnLock(3);
    model.move(new PersonId("p1"), 3);
    assertThat(shown().rooms())
        .extracting(RoomRow::room, RoomRow::names)
        .containsExactly(
            tuple(1, "Odd T."), tuple(3, "Anne T., Carl M., Dina L."), tuple(5, "Eva M., Finn A."));
    model.move(new PersonId("p1"), model.freshRoom());
    assertThat(shown().rooms()).extracting(RoomRow::room).containsExactly(1, 2, 3, 5);
  }

  @Test
  void aRoundThatIsOverIsOnlyRead() {
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li");
    session.done(new SessionCommand.Next());
    shown();
    model.chooseRound(0);
    assertThat(shown().rooms()).allMatch(RoomRow::fixed);
    assertThat(shown().forming().shuffle()).isNull();
    int asked = session.asked().size();
    model.move(new PersonId("p1"), 2);
    model.turnLock(1);
    assertThat(session.asked()).hasSize(asked);
  }

  @Test
  void sizesAreSaidInThreeWays() {
    PlayedSession free =
        PlayedSession.of(
            """
            title: Prøve
            items:
              - {title: Gruppearbeid, kind: groups, duration: 10}
            """);
    free.listing(PlayedSession.seventyOne()).start();
    RoomsViewModel sizing = new RoomsViewModel(free, words, Runnable::run, Runnable::run);
    sizing.show(free.snapshot());
    assertThat(sizing.screenProperty().get().forming().gives())
        .isEqualTo("Gir 18 grupper: 17 med 4, 1 med 3");
    sizing.chooseSize(new SizeChoice(SizeChoice.Kind.ABOUT, 5));
    assertThat(sizing.screenProperty().get().forming().gives())
        .isEqualTo("Gir 14 grupper: 13 med 5, 1 med 6");
    sizing.chooseSizeBy(SizeChoice.Kind.NUMBER_OF_GROUPS);
    assertThat(sizing.screenProperty().get().forming().size())
        .isEqualTo(new SizeChoice(SizeChoice.Kind.NUMBER_OF_GROUPS, 15));
    sizing.form();
    assertThat(free.asked().getLast())
        .isEqualTo(
            new SessionCommand.FormGroups(new ItemId("gruppearbeid"), new Sizing.NumberOf(15)));
    sizing.show(free.snapshot());
    assertThat(sizing.screenProperty().get().forming().form()).isNull();
    sizing.chooseSize(new SizeChoice(SizeChoice.Kind.NUMBER_OF_GROUPS, 10));
    assertThat(sizing.screenProperty().get().forming().form())
        .as("another size is formed anew")
        .isEqualTo("Lag grupper på nytt");
  }

  @Test
  void whatTakesLongIsDoneElsewhereAndOnlyOnce() {
    RoomsViewModel slow = model(waiting::add);
    session.start().until("Par").listing("Anne Tveit", "Odd Tangen");
    slow.show(session.snapshot());
    run();
    slow.form();
    slow.show(session.snapshot());
    assertThat(slow.screenProperty().get().quality())
        .extracting(Quality::text)
        .as("what is not known is not said")
        .containsExactly("Ingen alene");
    assertThat(waiting).hasSize(1);
    slow.show(session.snapshot());
    session.at("09:02");
    slow.show(session.snapshot());
    assertThat(waiting).as("time alone asks nothing").hasSize(1);
    run();
    assertThat(slow.screenProperty().get().quality()).hasSize(2);
    slow.show(session.snapshot());
    assertThat(waiting).isEmpty();
  }

  @Test
  void whatWasWorkedOutForOtherGroupsIsNeitherOfferedNorDone() {
    RoomsViewModel slow = oneAlone();
    session.done(new SessionCommand.Rearrange(PAIRS, 0, round(0), placed("p2 p3", "p4", "p5 p6")));
    Round dragged = round(0);
    slow.acceptMending();
    assertThat(round(0)).as("the change that came before the key stands").isEqualTo(dragged);
    slow.show(session.snapshot());
    assertThat(slow.canMend()).as("what is offered is for the groups of before").isFalse();
    assertThat(slow.screenProperty().get().rooms())
        .extracting(RoomRow::check)
        .as("only of the room in which nothing changed it is known")
        .containsExactly("", "", "Møtt før: 0");
    run();
    assertThat(slow.canMend()).isTrue();
    session.done(new SessionCommand.Reshuffle(PAIRS, 0));
    Round shuffled = round(0);
    slow.acceptMending();
    assertThat(round(0)).isEqualTo(shuffled);
  }

  @Test
  void aProposalIsTakenOnceHoweverOftenTheKeyIsPressed() {
    RoomsViewModel slow = oneAlone();
    Round before = round(0);
    slow.acceptMending();
    Round mended = round(0);
    assertThat(mended).isNotEqualTo(before);
    slow.acceptMending();
    slow.show(session.snapshot());
    slow.acceptMending();
    assertThat(round(0)).isEqualTo(mended);
    session.done(new SessionCommand.Undo());
    assertThat(round(0)).as("one press to undo").isEqualTo(before);
  }

  @Test
  void aSwapIsForTheRoundItWasFoundFor() {
    RoomsViewModel slow = model(waiting::add);
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li");
    put(1, placed("p1 p3", "p2 p4"));
    put(0, placed("p1 p2", "p3 p4"));
    rule(new Rule.Apart(people("p1", "p2")));
    slow.show(session.snapshot());
    run();
    assertThat(slow.screenProperty().get().swap()).isNotNull();
    session.done(new SessionCommand.Rearrange(PAIRS, 0, round(0), placed("p1", "p2 p3 p4")));
    Round dragged = round(0);
    slow.acceptSwap();
    assertThat(round(0)).isEqualTo(dragged);
    slow.show(session.snapshot());
    assertThat(slow.screenProperty().get().swap()).isNull();
  }

  @Test
  void whoBelongTogetherByTwoRulesMayMeetAgain() {
    paired("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas");
    rule(new Rule.Together(people("p1", "p2")));
    rule(new Rule.Together(people("p2", "p3")));
    put(0, "p1 p2 p3", "p4 p5 p6");
    put(1, "p1 p2 p3", "p4 p5 p6");
    model.chooseRound(1);
    assertThat(shown().rooms())
        .extracting(RoomRow::check, RoomRow::kept)
        .containsExactly(tuple("Møtt før: 0", true), tuple("Møtt før: 3", false));
    assertThat(shown().rules()).extracting(RuleChip::text).contains("Møtt før: 3");
  }

  /** A model that answers when told to, and that has a proposal for one who was left alone. */
  private RoomsViewModel oneAlone() {
    RoomsViewModel slow = model(waiting::add);
    paired("Anne Tveit", "Odd Tangen", "Carl Moe", "Dina Li", "Eva Moen", "Finn Aas");
    put(0, "p1 p2", "p3 p4", "p5 p6");
    session.done(new SessionCommand.Leave(new PersonId("p1")));
    slow.show(session.snapshot());
    run();
    assertThat(slow.canMend()).isTrue();
    return slow;
  }

  @Test
  void peopleAreFoundByTheBeginningOfAnyName() {
    session.listing("Anne Tveit", "Odd Tangen", "Carl Moe");
    shown();
    assertThat(model.find("t"))
        .extracting(RoomsScreen.Seat::name)
        .containsExactly("Anne Tveit", "Odd Tangen");
    assertThat(model.find("")).hasSize(3);
  }

  private void run() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  private RoomsViewModel model(Executor work) {
    return new RoomsViewModel(session, words, work, Runnable::run);
  }

  private void paired(String... names) {
    session.listing(names).start().until("Par");
    shown();
    model.form();
  }

  private void rule(Rule rule) {
    shown();
    model.addRule(rule);
  }

  private RoomsScreen shown() {
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  private List<org.assertj.core.groups.Tuple> quality() {
    List<org.assertj.core.groups.Tuple> all = new ArrayList<>();
    shown().quality().forEach(each -> all.add(tuple(each.text(), each.kept())));
    return all;
  }

  private Round round(int segment) {
    return session.state().course().groups(PAIRS, segment).orElseThrow();
  }

  private void put(int segment, Round after) {
    session.done(new SessionCommand.Rearrange(PAIRS, segment, round(segment), after));
    shown();
  }

  /** Those in each room by their ids. */
  private void put(int segment, String... rooms) {
    put(segment, placed(rooms));
  }

  private static Round placed(String... rooms) {
    return new Round(
        List.of(rooms).stream()
            .map(room -> List.of(room.split(" ")).stream().map(PersonId::new).toList())
            .map(Group::new)
            .toList());
  }

  /** Those in each room, from 0, by their ids; numbers may be left out. */
  private static Round rooms(Map<Integer, String> rooms) {
    Map<Integer, String> ascending = new TreeMap<>(rooms);
    return new Round(
        ascending.values().stream()
            .map(ids -> new Group(Stream.of(ids.split(" ")).map(PersonId::new).toList()))
            .toList(),
        List.copyOf(ascending.keySet()));
  }

  private static Set<PersonId> people(String... ids) {
    return Set.copyOf(List.of(ids).stream().map(PersonId::new).toList());
  }

  private static Roster.Entry from(String name, String organisation) {
    return new Roster.Entry(name, Map.of(Attribute.ORGANISATION, organisation));
  }
}
