package no.samtakt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Tag;
import no.samtakt.people.Redaction;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class FollowUpTextTest {
  private static final Words NB = Words.in(Language.NB);
  private static final String SHEET =
      """
      title: Økt
      zone: Europe/Oslo
      items:
        - {title: Velkommen, duration: 10}
      """;

  @Test
  void theHarvestIsFilledInWithoutNames() {
    FollowUpText text = text();

    assertThat(text.of("{title}, {date}, {participants}:\n{decisions}\n{ideas}"))
        .isEqualTo(
            "Økt, 24. november 2026, 2 deltakere:\n- N.N. leder gruppa\nIngenting denne gangen.");
  }

  @Test
  void aBrokenPlaceIsToldWithWhereItStands() {
    FollowUpText text = text();

    assertThat(text.problem("Hei {title}\n og {tittel}!"))
        .hasValueSatisfying(problem ->
            assertThat(NB.text(problem)).startsWith("Linje 2, tegn 5: {tittel} finnes ikke."));
    assertThat(text.problem("Hei {title\nmer"))
        .hasValueSatisfying(
            problem -> assertThat(NB.text(problem)).startsWith("Linje 1, tegn 5: krøllparentesen"));
    assertThat(text.problem("Alt er {title} i orden")).isEmpty();
    assertThat(text.of("{tittel}")).isEqualTo("{tittel}");
  }

  @Test
  void whatIsDoneIsNotWhatHappensNext() {
    Led led = Led.of(SHEET).note(Tag.FOLLOW_UP, "Bestille rom").note(Tag.FOLLOW_UP, "Sende notat");
    led.give(new SessionCommand.MarkFollowUp(led.state().notes().getFirst().id(), true));

    assertThat(new FollowUpText(led.report(), NB).of("{follow-ups}")).isEqualTo("- Sende notat");
  }

  @Test
  void ourShorthandIsNotSentAndADayIsSaidOnce() {
    assertThat(sent("@Kari Berg sender #notat til ola@example.org i morgen", 25))
        .isEqualTo("- N.N. sender notat til ola@example.org 25. november 2026");
    assertThat(sent("Ferdig innen 30.11", 30)).isEqualTo("- Ferdig innen 30. november 2026");
    assertThat(sent("Vi tar det på fredag.", 27)).isEqualTo("- Vi tar det 27. november 2026.");
    assertThat(sent("Bestille rom", 27)).isEqualTo("- Bestille rom (innen 27. november 2026)");
    assertThat(sent("Fredag var fin, bestille rom", 30)).endsWith("(innen 30. november 2026)");
  }

  @Test
  void withNamesItIsSaidWhoHasIt() {
    Led led = Led.of(SHEET).list("Kari Berg", "Ola Lie");
    var kari = led.people().people().getFirst().id();
    FollowUp hers = new FollowUp(kari, null, false);
    led.give(new SessionCommand.TakeNote(Tag.FOLLOW_UP, "Bestille rom", hers, null));
    led.give(new SessionCommand.TakeNote(Tag.FOLLOW_UP, "@Kari Berg ringer", hers, null));

    assertThat(new FollowUpText(led.report(), NB).of("{follow-ups}"))
        .isEqualTo("- Bestille rom – Kari Berg\n- Kari Berg ringer");
    assertThat(
            new FollowUpText(led.report().redacted(Redaction.of(led.people())), NB)
                .of("{follow-ups}"))
        .isEqualTo("- Bestille rom\n- N.N. ringer");
  }

  private static String sent(String note, int day) {
    Led led = Led.of(SHEET).list("Kari Berg");
    FollowUp due = new FollowUp(null, LocalDate.of(2026, 11, day), false);
    led.give(new SessionCommand.TakeNote(Tag.FOLLOW_UP, note, due, null));
    return new FollowUpText(led.report().redacted(Redaction.of(led.people())), NB)
        .of("{follow-ups}");
  }

  private static FollowUpText text() {
    Led led = Led.of(SHEET).list("Kari Berg", "Ola Lie");
    led.note(Tag.DECISION, "Kari Berg leder gruppa");
    return new FollowUpText(led.end().report().redacted(Redaction.of(led.people())), NB);
  }
}
