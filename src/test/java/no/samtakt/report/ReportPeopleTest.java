package no.samtakt.report;

import static no.samtakt.report.Led.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.samtakt.notes.Tag;
import no.samtakt.people.Redaction;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** Who was there, who met and who spoke, with names and without. */
class ReportPeopleTest {
  @Test
  void theFloorIsToldByOrganisation() {
    Led led =
        Led.of(SHEET).list("Kari Berg, Horten kommune", "Ola Lie, horten  kommune", "Siv Moe");
    led.give(new SessionCommand.GiveFloor(led.who("Kari Berg"))).at("09:02");
    led.give(new SessionCommand.GiveFloor(led.who("Siv Moe"))).at("09:03");
    Report report = led.give(new SessionCommand.StopSpeaking()).report();

    assertThat(report.speaking())
        .extracting(share -> share.organisation() + " " + share.percent())
        .containsExactly("Horten kommune 67", "null 33");
  }

  @Test
  void whoWasThereIsCounted() {
    Led led =
        Led.opened(SHEET).list("Kari Berg, Horten", "Ola Lie, Horten", "Siv Moe, LAG", "Per Vik");
    led.give(new SessionCommand.Expect(led.who("Per Vik")))
        .give(new SessionCommand.Start(Duration.ZERO))
        .at("09:05")
        .give(new SessionCommand.Leave(led.who("Ola Lie")));
    Attendance people = led.report().attendance();

    assertThat(people.listed()).isEqualTo(4);
    assertThat(people.came()).isEqualTo(3);
    assertThat(people.stayed()).isEqualTo(2);
    assertThat(people.awaited()).isEqualTo(1);
    assertThat(people.organisations())
        .extracting(each -> each.name() + " " + each.came() + " " + each.stayed())
        .containsExactly("Horten 2 1", "LAG 1 1");
  }

  @Test
  void groupsAreCountedAndNamedOnlyInFull() {
    Led led =
        Led.opened(
                """
                title: Par
                zone: Europe/Oslo
                items:
                  - {id: p, title: Speed date, kind: pairs, rounds: {count: 2, duration: 6, size: 2}}
                """)
            .list("A Aa", "B Be", "C Ce", "D De", "E Ee")
            .give(new SessionCommand.Start(Duration.ZERO))
            .at("09:06")
            .next();
    Report report = led.report();

    assertThat(led.forgotten().groups())
        .singleElement()
        .satisfies(work -> {
          assertThat(work.rounds().getFirst().sizes()).isEqualTo(Map.of(2, 1, 3, 1));
          assertThat(work.rounds()).allMatch(round -> round.names().isEmpty());
        });
    assertThat(report.groups())
        .singleElement()
        .satisfies(work -> {
          assertThat(work.conversations()).isEqualTo(4);
          assertThat(work.rounds().getFirst().sizes()).isEqualTo(Map.of(2, 1, 3, 1));
          assertThat(work.rounds().getFirst().names().stream().mapToInt(List::size).sum())
              .isEqualTo(5);
        });
    assertThat(report.redacted(Redaction.of(led.people())).groups().getFirst().rounds())
        .allSatisfy(round -> assertThat(round.names()).isEmpty());
  }

  @Test
  void noNameIsLeftInWhatIsRedacted() {
    Led led =
        Led.of(SHEET.replace("Samtale", "Samtale med Kari Berg"))
            .list("Kari Berg, Horten", "Ola Lie");
    led.note(Tag.FOLLOW_UP, "@Kari Berg sender Olas notat").note(Tag.IDEA, "Karianne er et navn");
    Report report = led.end().report().redacted(Redaction.of(led.people()));

    assertThat(report.toString()).doesNotContain("Kari Berg", "Olas", "Ola Lie", "Horten");
    assertThat(report.toString()).contains("Karianne");
    assertThat(report.attendance().names()).isEmpty();
  }

  @Test
  void whereFewCameFromIsNotNamedInWhatIsRedacted() {
    Led led =
        Led.of(SHEET)
            .list(
                "A Aa, Horten",
                "B Be, Horten",
                "C Ce, Horten",
                "D De, Færder",
                "E Ee, Færder",
                "F Ef, LAG",
                "G Ge");
    led.give(new SessionCommand.GiveFloor(led.who("F Ef"))).at("09:02");
    led.give(new SessionCommand.GiveFloor(led.who("A Aa"))).at("09:03");
    Report whole = led.give(new SessionCommand.StopSpeaking()).report();
    Report report = whole.redacted(Redaction.of(led.people()));

    assertThat(report.attendance().organisations())
        .extracting(each -> each.name() + " " + each.together() + " " + each.came())
        .containsExactly("Horten 0 3", "null 0 1", "null 2 3");
    // One who spoke for a large organisation is still one person.
    assertThat(report.speaking())
        .extracting(each -> each.organisation() + " " + each.together() + " " + each.percent())
        .containsExactly("null 2 100");
    assertThat(report.toString()).doesNotContain("Færder", "LAG");
    assertThat(whole.toString()).contains("Færder", "LAG");
    assertThat(new ReportWords(Words.in(Language.NB)).organisation(null, 2))
        .isEqualTo("Andre (2 organisasjoner)");
  }
}
