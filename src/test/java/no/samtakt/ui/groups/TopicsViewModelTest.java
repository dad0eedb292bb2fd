package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.people.file.WishList;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.groups.GroupsScreen.Page;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** Topics in the groups pane: wishes, seats, and whoever comes late. */
class TopicsViewModelTest {
  private static final ItemId WORK = new ItemId("arbeid");
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      platform: zoom
      items:
        - {title: Velkommen, kind: talk, duration: 5}
        - title: Gruppearbeid
          id: arbeid
          kind: groups
          duration: 30
          topics:
            - {title: Unge og fritid, host: Anne, room: Rom A, places: 3}
            - {title: Eldre, places: 3}
            - {title: Natur}
        - {title: Slutt, kind: talk, duration: 5}
      """;

  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private PlayedSession session = PlayedSession.of(SHEET);
  private GroupsViewModel model = model();
  private final List<String> copied = new ArrayList<>();
  private final List<Handing.OutFile> saved = new ArrayList<>();

  private GroupsViewModel model() {
    return new GroupsViewModel(session, words, new Lists(), () -> {}, Runnable::run, Runnable::run);
  }

  /** Lists as the program reads them. */
  private static final class Lists implements ListReader {
    @Override
    public Reading read(String text) {
      return switch (RosterReader.read(text)) {
        case RosterRead.People people ->
            new Reading(people.entries(), people.notes(), List.of(), wishes(text));
        case RosterRead.Broken broken ->
            new Reading(List.of(), List.of(), broken.problems(), wishes(text));
      };
    }

    @Override
    public WishSource wishes(String text) {
      WishList list = WishList.read(text);
      return new WishSource() {
        @Override
        public boolean isChat() {
          return list.isChat();
        }

        @Override
        public Wished of(NameBook book, List<PersonId> listed, List<Topic> topics) {
          var understood = list.of(book, listed, topics);
          return new Wished(understood.wishes(), understood.problems());
        }
      };
    }
  }

  private RoomsScreen rooms() {
    model.show(session.snapshot());
    return model.rooms().screenProperty().get();
  }

  private GroupsScreen shown() {
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  private PersonId person(String first) {
    return session.people().people().stream()
        .filter(each -> each.name().startsWith(first))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Integer> wishes(String first) {
    return session.state().course().groups().wishes().of(WORK, person(first));
  }

  private void listed() {
    session
        .listing(
            "Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li", "Erik By", "Frida Os", "Geir Ås")
        .at("09:30")
        .start();
    model.show(session.snapshot());
  }

  private void wished() {
    listed();
    model.useWishes("Bjørg: 1, 2\nCarl: 1\nDina: 1 2\nErik: 2\nFrida: 2\nGeir: eldre, unge");
    shown();
  }

  @Test
  void topicsAreTheRoomsBeforeAnybodyIsSeated() {
    listed();
    assertThat(rooms().subject()).extracting(RoomsScreen.Subject::title).isEqualTo("Gruppearbeid");
    assertThat(rooms().chosen()).isTrue();
    assertThat(rooms().forming().form()).isEqualTo("Fordel etter ønsker");
    assertThat(rooms().forming().hindrance()).isEqualTo("Ingen ønsker er notert ennå.");
    assertThat(rooms().forming().size()).isNull();
    assertThat(model.rooms().canSeatByWish()).isFalse();
    assertThat(rooms().rooms())
        .extracting(RoomRow::label, RoomRow::topic, RoomRow::detail)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "1",
                "Unge og fritid",
                "vert Anne · Rom A · ingen har det som førsteønske · 3 plasser"),
            org.assertj.core.api.Assertions.tuple(
                "2", "Eldre", "ingen har det som førsteønske · 3 plasser"),
            org.assertj.core.api.Assertions.tuple("3", "Natur", "ingen har det som førsteønske"));
  }

  @Test
  void pastedWishesAreNotedAndWhatIsNotUnderstoodStays() {
    listed();
    model.writeWishes();
    assertThat(shown().page()).isEqualTo(Page.WISHING);
    assertThat(shown().topics()).containsExactly("1 Unge og fritid", "2 Eldre", "3 Natur");
    String chat = "Bjørg: 1, 2\nCarl: 7\nhei\nGeir: nat";
    model.useWishes(chat);
    assertThat(shown().page()).isEqualTo(Page.WISHING);
    assertThat(shown().noted()).isEqualTo(2);
    assertThat(shown().unclear())
        .containsExactlyInAnyOrder(
            "Linje 2: «7» er ikke et tema; skriv et nummer fra 1 til 3, eller tittelen",
            "Linje 3: er ikke et navn, et kolon og ønsker, slik som «Kari: 2, 1, 3»");
    assertThat(model.wishesToEdit()).isEqualTo(chat);
    assertThat(wishes("Bjørg")).containsExactly(0, 1);
    assertThat(wishes("Carl")).isEmpty();
    model.useWishes("Bjørg: 1, 2\nCarl: 3\nGeir: nat");
    assertThat(shown().page()).isEqualTo(Page.GROUPS);
    assertThat(shown().unclear()).isEmpty();
    assertThat(wishes("Carl")).containsExactly(2);
    model.writeWishes();
    model.useWishes(" ");
    assertThat(shown().unclear()).containsExactly("Det var ingen ønsker i den.");
    model.cancelWishes();
    assertThat(shown().page()).isEqualTo(Page.GROUPS);
  }

  @Test
  void seatsAreShownWithHowFarTheyComeToTheWishes() {
    wished();
    assertThat(rooms().quality())
        .extracting(Quality::text)
        .containsExactly("6 av 7 har sagt hva de ønsker");
    assertThat(model.rooms().canSeatByWish()).isTrue();
    model.rooms().form();

    assertThat(session.asked()).last().isEqualTo(new SessionCommand.SeatByWish(WORK));
    assertThat(rooms().rooms())
        .extracting(RoomRow::detail)
        .containsExactly("vert Anne · Rom A · 2 av 3 plasser", "3 av 3 plasser", "2 personer");
    assertThat(rooms().quality())
        .extracting(Quality::text, Quality::kept)
        .first()
        .isEqualTo(org.assertj.core.api.Assertions.tuple("4 fikk førsteønsket", true));
    assertThat(rooms().quality())
        .filteredOn(quality -> !quality.kept())
        .extracting(Quality::text)
        .singleElement()
        .asString()
        .startsWith("2 fikk ingen av ønskene sine: ");
    assertThat(rooms().forming().form()).as("as often as one likes").isNotNull();
    assertThat(rooms().rules()).isEmpty();
    assertThat(rooms().swap()).isNull();
  }

  @Test
  void whoeverHasNoPlaceIsNamed() {
    session = PlayedSession.of(SHEET.replace("- {title: Natur}", ""));
    model = model();
    wished();
    model.rooms().form();

    assertThat(rooms().quality())
        .filteredOn(quality -> !quality.kept())
        .extracting(Quality::text)
        .singleElement()
        .asString()
        .startsWith("1 uten plass: ");
  }

  @Test
  void whoComesLateIsOfferedWhatTheyWishedForThatHasRoom() {
    wished();
    session.done(new SessionCommand.Leave(person("Dina")));
    session.done(new SessionCommand.Leave(person("Carl")));
    session.at("09:35").done(new SessionCommand.Next());
    session.done(new SessionCommand.Join(person("Carl")));
    RoomsScreen screen = rooms();
    assertThat(screen.mending()).isNotNull();
    assertThat(screen.mending().heading()).isEqualTo("Uten plass: Carl M.");
    assertThat(screen.mending().lines()).containsExactly("Carl M. til «Unge og fritid»: blir trio");
    model.rooms().acceptMending();
    assertThat(rooms().rooms().getFirst().names()).contains("Carl M.");
    assertThat(rooms().mending()).isNull();
  }

  @Test
  void whereTheWishIsFullItIsTheSmallest() {
    wished();
    session.done(new SessionCommand.NoteWishes(WORK, Map.of(person("Anne"), List.of(1))));
    session.done(new SessionCommand.Leave(person("Geir")));
    session.done(new SessionCommand.Leave(person("Dina")));
    session.at("09:35").done(new SessionCommand.Next());
    session.done(
        new SessionCommand.NoteWishes(
            WORK, Map.of(person("Geir"), List.of(2), person("Dina"), List.of())));
    session.done(new SessionCommand.Join(person("Geir")));
    // Nobody is at his own wish, so he is offered the one with the fewest.
    int smallest =
        rooms().rooms().stream()
            .filter(row -> !row.seats().isEmpty())
            .mapToInt(row -> row.seats().size())
            .min()
            .orElseThrow();
    assertThat(rooms().mending()).isNotNull();
    model.rooms().acceptMending();
    assertThat(rooms().rooms())
        .filteredOn(row -> row.names().contains("Geir"))
        .singleElement()
        .satisfies(row -> assertThat(row.seats()).hasSize(smallest + 1));
  }

  @Test
  void whoIsLeftAloneIsOfferedTheirNextWish() {
    wished();
    session.at("09:35").done(new SessionCommand.Next());
    for (String gone : List.of("Erik", "Frida")) {
      session.done(new SessionCommand.Leave(person(gone)));
    }
    rooms();
    while (rooms().mending() == null) {
      RoomRow eldre = rooms().rooms().get(1);
      session.done(new SessionCommand.Leave(eldre.seats().getFirst().person()));
    }
    assertThat(rooms().mending().heading()).contains("er alene om «");
    model.rooms().acceptMending();
    assertThat(rooms().rooms()).noneMatch(RoomRow::alone);
  }

  @Test
  void wishesAreNotedByTheirNumbersAndTakenAwayOneByOne() {
    listed();
    model.showPeople();
    model.wish(person("Anne"), 3);
    model.show(session.snapshot());
    model.wish(person("Anne"), 1);
    model.show(session.snapshot());
    model.wish(person("Anne"), 1);
    model.wish(person("Anne"), 9);
    assertThat(row("Anne").wishes()).isEqualTo("Ønsker: 3, 1");
    assertThat(row("Anne").spoken()).contains("Ønsker: 3, 1");
    model.takeWish(person("Anne"));
    assertThat(row("Anne").wishes()).isEqualTo("Ønsker: 3");
    session.done(new SessionCommand.Undo());
    assertThat(row("Anne").wishes()).isEqualTo("Ønsker: 3, 1");
  }

  private PersonRow row(String first) {
    return shown().people().stream()
        .filter(row -> row.name().startsWith(first))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aListWithColumnsOfWishesTellsBoth() {
    model.show(session.snapshot());
    model.use("Navn;Ønske 1;Ønske 2\nAnne Tveit;2;1\nBjørg Sand;Natur;\nCarl Moe;8;");
    assertThat(shown().present()).isEqualTo("3 til stede");
    assertThat(wishes("Anne")).containsExactly(1, 0);
    assertThat(wishes("Bjørg")).containsExactly(2);
    assertThat(shown().notes())
        .containsExactly(
            "Ønsker ikke notert. Linje 4: «8» er ikke et tema; skriv et nummer fra 1 til 3,"
                + " eller tittelen");
    model.use("Anne Tveit\nBjørg Sand\nCarl Moe");
    assertThat(shown().notes()).as("a list of names is no chat").isEmpty();
  }

  @Test
  void whatIsHandedOutCallsRoomsByTheirTopics() {
    wished();
    session.done(new SessionCommand.NoteWishes(WORK, Map.of(person("Anne"), List.of(1))));
    OutputsViewModel outputs =
        new OutputsViewModel(
            words,
            model.rooms(),
            new Handing() {
              @Override
              public void copy(String text) {
                copied.add(text);
              }

              @Override
              public void save(List<OutFile> files, Message also) {
                saved.addAll(files);
              }
            });
    model.rooms().form();
    rooms();
    outputs.show(session.snapshot());
    outputs.copyForChat();
    outputs.copyTable();
    outputs.saveSheet();
    assertThat(copied.getFirst())
        .startsWith("Gruppearbeid\nUnge og fritid (Rom A): ")
        .contains("\nEldre: ");
    assertThat(copied.getLast()).contains("Unge og fritid (Rom A)\t").contains("Eldre\t");
    assertThat(saved.getFirst().text()).contains("<h2>Unge og fritid (Rom A)</h2>");
  }
}
