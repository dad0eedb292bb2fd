package no.samtakt.grouping.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.platform.Platform;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;

class HandoutsTest {
  private static final Gathering FOUR =
      Gathering.of(
          Gathering.entry("Åse Ørbeck", "ase@x.example.org"),
          Gathering.entry("Per Moe", ""),
          Gathering.entry("Bo & Lie", "bo@x.example.org"),
          Gathering.entry("Anne Vik", "not an address"));
  private static final Wording FULL = FOUR.wording(Language.NB, Platform.ZOOM, Wording.Names.FULL);

  @Test
  void zoomPlacesThoseWithAnAddressAndTheOthersAreNamed() {
    ZoomAssignment zoom = ZoomAssignment.of(FOUR.groups(2), FULL);

    assertThat(zoom.csv())
        .isEqualTo(
            "Pre-assign Room Name,Email Address\r\n"
                + "Rom 1,ase@x.example.org\r\n"
                + "Rom 2,bo@x.example.org\r\n");
    assertThat(zoom.moved()).containsExactly(new PersonId("p2"), new PersonId("p4"));
    assertThat(ZoomAssignment.fileName(3)).isEqualTo("zoom-3.csv");
  }

  @Test
  void zoomPlacesOneOfThoseWhoShareAnAddress() {
    Gathering gathering =
        Gathering.of(
            Gathering.entry("Kari Lie", "post@x.example.org"),
            Gathering.entry("Per Moe", "per@x.example.org"),
            Gathering.entry("Ola Berg", "Post@x.example.org"),
            Gathering.entry("Siv Aas", "siv@x.example.org"));
    ZoomAssignment zoom =
        ZoomAssignment.of(
            gathering.groups(2), gathering.wording(Language.NB, Platform.ZOOM, Wording.Names.FULL));
    assertThat(zoom.csv()).containsOnlyOnce("Rom 1,post@x").doesNotContain("Rom 2,Post@");
    assertThat(zoom.moved()).containsExactly(new PersonId("p3"));
  }

  @Test
  void roomsKeepTheirNumbersWhereOneIsEmpty() {
    List<PersonId> ids = FOUR.ids();
    Round round =
        new Round(
            List.of(new Group(ids.subList(0, 2)), new Group(ids.subList(2, 4))), List.of(1, 6));

    assertThat(ZoomAssignment.of(round, FULL).csv()).contains("Rom 2,ase@").contains("Rom 7,bo@");
    assertThat(ChatText.of("Nå", round, FULL))
        .containsExactly("Nå\nRom 2: Per Moe og Åse Ørbeck\nRom 7: Anne Vik og Bo & Lie");
  }

  @Test
  void aRoomSheetIsReadFromWhileRoomsAreOpened() {
    assertThat(new RoomSheet("Runde 1 & 2", FOUR.groups(2), FULL).html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"nb\">")
        .contains("<h1>Runde 1 &amp; 2</h1>")
        .contains("<h2>Rom 1</h2><ul><li>Per Moe</li><li>Åse Ørbeck</li></ul>")
        .contains("Bo &amp; Lie")
        .doesNotContain("@x.example.org");
  }

  @Test
  void aTableIsPastedIntoASpreadsheetAndRunsNothing() {
    Gathering sly =
        Gathering.of(
            Gathering.entry("=HYPERLINK(\"x\")", "a@x.example.org"),
            Gathering.entry("@SUM(A1)", ""),
            Gathering.entry("+47 Kari", ""),
            Gathering.entry("-1\tOla\nBerg", "=b@x.example.org"));
    Wording wording = sly.wording(Language.NN, Platform.ROOM, Wording.Names.FULL);

    String table = ClipboardTable.of(sly.groups(4), wording, true);
    assertThat(table.lines())
        .containsExactlyInAnyOrder(
            "Rom\tNamn\tE-post",
            "Gruppe 1\t'=HYPERLINK\ta@x.example.org",
            "Gruppe 1\t'@SUM\t",
            "Gruppe 1\t'+47 Kari\t",
            "Gruppe 1\t'-1 Ola Berg\t'=b@x.example.org");
    assertThat(ClipboardTable.of(sly.groups(4), wording, false)).doesNotContain("x.example.org");
  }

  @Test
  void namesakesAreToldApartEverywhere() {
    Gathering two =
        Gathering.of(
            new Roster.Entry("Jon Dahl", Map.of(Attribute.ORGANISATION, "Huset")),
            new Roster.Entry("Jon Dahl", Map.of(Attribute.ORGANISATION, "Lions")),
            new Roster.Entry("Eli Lie", Map.of(Attribute.ORGANISATION, "Lions")));
    Wording full = two.wording(Language.EN, Platform.TEAMS, Wording.Names.FULL);
    Wording brief = two.wording(Language.EN, Platform.TEAMS, Wording.Names.SHORT);

    assertThat(ChatText.of("Now", two.groups(3), full))
        .containsExactly("Now\nRoom 1: Eli Lie, Jon Dahl (Huset) and Jon Dahl (Lions)");
    assertThat(ChatText.of("Now", two.groups(3), brief))
        .containsExactly("Now\nRoom 1: Eli L., Jon D. (Huset) and Jon D. (Lions)");
  }

  @Test
  void namesWithACommaAreNotTakenForTwo() {
    Gathering two =
        Gathering.of(Gathering.entry("Brekke, Tuva", ""), Gathering.entry("Ola Berg", ""));
    assertThat(
            ChatText.of(
                "Nå", two.groups(2), two.wording(Language.NB, Platform.ZOOM, Wording.Names.FULL)))
        .containsExactly("Nå\nRom 1: Brekke, Tuva; Ola Berg");
    assertThat(
            ChatText.of(
                "Nå", two.groups(2), two.wording(Language.NB, Platform.ZOOM, Wording.Names.SHORT)))
        .containsExactly("Nå\nRom 1: Tuva B. og Ola B.");
  }

  @Test
  void whatZoomTakesIsReadBackAsTheSamePeople() {
    Gathering many = Gathering.of(2000);
    Wording wording = many.wording(Language.NB, Platform.ZOOM, Wording.Names.SHORT);
    ZoomAssignment zoom = ZoomAssignment.of(many.groups(3), wording);

    assertThat(zoom.moved()).isEmpty();
    assertThat(zoom.csv().lines()).hasSize(2001).doesNotHaveDuplicates();
    assertThat(RosterReader.read(zoom.csv().replace("Pre-assign Room Name", "Name")))
        .isInstanceOfSatisfying(
            RosterRead.People.class, read -> assertThat(read.entries()).hasSize(2000));
  }
}
