package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import org.junit.jupiter.api.Test;

/** What Teams and Zoom write about who was there. */
class ReportsTest {
  private static final List<String> BOKMAAL =
      List.of("Sølvi Aasen", "Brekke, Tuva Marie", "Håkon Øyen", "Maryam Haddad");

  @Test
  void teamsInBokmaalAndLittleEndian() {
    var read = Lists.people("teams-nb-utf16le.csv");

    assertThat(Lists.names(read).subList(0, 4)).isEqualTo(BOKMAAL);
    assertThat(Lists.names(read).getLast()).isEqualTo("\"Kiki\" Lunde");
    assertThat(Lists.emails(read))
        .containsExactly(
            "solvi.aasen@fjordvik.example.org",
            "tuva.brekke@fjordvik.example.org",
            "hakon@lagshuset.example.org",
            "-",
            "kiki.lunde@fjordvik.example.org");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void teamsInALanguageThatNobodyHereKnows() {
    var read = Lists.people("teams-pl-utf16be.csv");

    assertThat(Lists.names(read)).containsExactly("Zofia Wróbel", "Łukasz Żak", "Ewa Lis");
    assertThat(Lists.emails(read))
        .containsExactly("zofia@biuro.example.org", "lukasz@biuro.example.org", "-");
  }

  @Test
  void teamsInUtf8WithItsMark() {
    assertThat(Lists.names(Lists.people("teams-pt-utf8-bom.csv")))
        .containsExactly("Inês Amaral", "Rui Prata");
  }

  @Test
  void teamsSavedAgainByASpreadsheet() {
    assertThat(Lists.names(Lists.people("teams-saved-again.csv")).subList(0, 4)).isEqualTo(BOKMAAL);
  }

  @Test
  void teamsAsItWasBeforeThereWereSections() {
    var german = Lists.people("teams-old-de-utf16le.csv");
    assertThat(german.entries())
        .containsExactly(
            new Roster.Entry("Jürgen Weiß", Map.of(Attribute.EMAIL, "juergen@amt.example.org")),
            new Roster.Entry("Groß, Änne", Map.of()),
            new Roster.Entry("Ömer Kaya", Map.of()));
    assertThat(german.merged()).containsExactly("Groß, Änne");

    var english = Lists.people("teams-old-en-utf16le.csv");
    assertThat(Lists.names(english)).containsExactly("Moss, Harriet", "Dev Anand Rao");
    assertThat(english.entries()).noneMatch(each -> each.attributes().containsKey(Attribute.ROLE));
  }

  @Test
  void zoomBelowTheFactsOfTheMeeting() {
    var read = Lists.people("zoom-meeting-block.csv");

    assertThat(Lists.names(read))
        .containsExactly(
            "Ragnhild Sæther",
            "Per Åge Lien",
            "Nora Vik",
            "Thi Mai Pham",
            "Eli Bakken",
            "Jon Dahl",
            "Jon Dahl",
            "Gry Tangen");
    assertThat(Lists.emails(read).subList(5, 7))
        .containsExactly("jon.dahl@fjordvik.example.org", "jon@kulturhuset.example.org");
    assertThat(Lists.said(read))
        .containsExactly(
            "Flere linjer er tatt for samme person: Per Åge Lien, Eli Bakken, G Tangen.");
  }

  @Test
  void whoChangedTheirNameInZoomIsKnownByTheOldOneToo() {
    assertThat(Lists.people("zoom-meeting-block.csv").entries())
        .filteredOn(each -> each.attributes().containsKey(Attribute.EARLIER_NAME))
        .extracting(each -> each.name() + " < " + each.attributes().get(Attribute.EARLIER_NAME))
        .containsExactly(
            "Per Åge Lien < Per Å",
            "Nora Vik < iPhone",
            "Thi Mai Pham < Mai Pham, Ås",
            "Gry Tangen < G Tangen");
  }

  @Test
  void zoomOnceForEachUser() {
    var read = Lists.people("zoom-unique-users.csv");

    assertThat(Lists.names(read))
        .containsExactly("Ragnhild Sæther", "李小龙", "ليلى حداد", "Åse Dahl (Frivilligsentralen)");
    assertThat(Lists.emails(read)).containsExactly("ragnhild@fjordvik.example.org", "-", "-", "-");
  }

  @Test
  void whoWasOnlyInTheWaitingRoomIsNamedAndLeftOut() {
    var read = Lists.people("zoom-waiting-room.csv");

    assertThat(Lists.names(read)).containsExactly("Ragnhild Sæther", "Odd Moe");
    assertThat(Lists.said(read))
        .containsExactly("Bare i venterommet, og derfor ikke med: Feil Rom.");
  }

  @Test
  void twoWithOneFirstNameBeforeAreNotTakenForEachOther() {
    String text =
        """
        Name (Original Name),User Email,Join Time
        Kari Lunde (iPhone),,09:00
        Ola Berg (iPhone),,09:00
        iPhone,,09:30
        Bo Dale (Kari Nord),kari@x.example.org,09:00
        Kari Nord,kari@x.example.org,10:00
        """;
    assertThat(Lists.names(RosterReader.read(text)))
        .containsExactly("Kari Lunde", "Ola Berg", "iPhone", "Bo Dale");
  }
}
