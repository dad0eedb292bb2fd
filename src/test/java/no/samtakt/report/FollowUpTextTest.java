package no.samtakt.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.notes.Tag;
import no.samtakt.people.Redaction;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class FollowUpTextTest {
  private static final Words NB = Words.in(Language.NB);

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

  private static FollowUpText text() {
    Led led =
        Led.of(
                """
                title: Økt
                zone: Europe/Oslo
                items:
                  - {title: Velkommen, duration: 10}
                """)
            .list("Kari Berg", "Ola Lie");
    led.note(Tag.DECISION, "Kari Berg leder gruppa");
    return new FollowUpText(led.end().report().redacted(Redaction.of(led.people())), NB);
  }
}
