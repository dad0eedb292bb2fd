package no.samtakt.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.templates.NewSheet;
import no.samtakt.templates.Template;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void saysWhyWhenWhereAndWhatToPrepare() {
    assertThat(Invitation.of(BeforeSheets.read(BeforeSheets.MEETING)))
        .isEqualTo(
            """
            Velkommen til «Nabolagsprat»

            Vi finner ut hva som er viktig.

            Når: onsdag 18. mars 2026 kl. 09:30–10:30
            Møterommet åpner kl. 09:30, så du kan prøve lyd og kamera. Vi begynner kl. 09:45.
            Pauser: kl. 10:15 (10 min)
            Hvor: Zoom: https://example.org/zoom/nabolag

            Før du kommer (frist: tirsdag 17. mars 2026)
            Tenk på et sted du liker.

            Praktisk i Zoom
            - Sitt der det er lite støy og godt lys, gjerne med hodetelefoner. Lukk programmer du ikke trenger.
            - Hører du ingenting, eller hører de andre deg ikke? Trykk på pila ved mikrofonen og bytt enhet.
            - Kamera: Trykk på «Video» nederst i vinduet.
            - Navnet ditt: Trykk på de tre prikkene på bildet ditt og velg «Rename».

            Slik vil vi ha det
            - Ha mikrofonen av til du skal si noe.

            Hilsen
            Ingrid, møteleder
            Jonas
            """);
  }

  @Test
  void aMeetingInARoomHasNothingToPress() {
    String text =
        Invitation.of(
            BeforeSheets.read(
                "title: Kaffe\nplatform: room\nlink: Storgata 1\n"
                    + "items:\n  - {title: Prat, duration: 5}\n"));
    assertThat(text).isEqualTo("Velkommen til «Kaffe»\n\nHvor: Storgata 1\n");
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyTemplateInvitesInItsOwnLanguage(Template template) {
    assertThat(Invitation.of(template.sheet(Language.NN, ZoneId.of("Europe/Oslo"))))
        .startsWith("Velkomen til «")
        .contains("Før du kjem", "Slik vil vi ha det");
  }

  @Test
  void theEventIsAsACalendarWantsIt() {
    String event = InvitedEvent.of(BeforeSheets.read(BeforeSheets.MEETING), NOW).orElseThrow();
    assertThat(event)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(event.replace("\r\n", "")).doesNotContain("\n", "\r");
    for (String line : event.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
    String whole = event.replace("\r\n ", "");
    assertThat(whole)
        .contains(
            "\r\nDTSTART:20260318T083000Z\r\n",
            "\r\nDTEND:20260318T093000Z\r\n",
            "\r\nDTSTAMP:20260301T100000Z\r\n",
            "\r\nSUMMARY:Nabolagsprat\r\n",
            "\r\nLOCATION:https://example.org/zoom/nabolag\r\n",
            "Vi finner ut hva som er viktig.\\n\\nNår: onsdag",
            "støy og godt lys\\, gjerne");
  }

  /** RFC 5546, 3.2.1: a method asks for an organiser; RFC 5545, 3.6.1: what an event must have. */
  @Test
  void itIsAnEventAndNoMessageToAnswer() {
    String event =
        InvitedEvent.of(BeforeSheets.read(BeforeSheets.MEETING), NOW)
            .orElseThrow()
            .replace("\r\n ", "");
    List<String> names = event.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();

    assertThat(names).doesNotContain("METHOD", "ORGANIZER", "ATTENDEE");
    for (String once : List.of("PRODID", "VERSION", "UID", "DTSTAMP", "DTSTART", "DTEND")) {
      assertThat(names).as(once).containsOnlyOnce(once);
    }
    assertThat(names.indexOf("BEGIN")).isZero();
    assertThat(names.subList(names.size() - 2, names.size())).containsExactly("END", "END");
  }

  @Test
  void savedAgainItIsTheSameEventButALaterVersion() {
    String first = InvitedEvent.of(BeforeSheets.read(BeforeSheets.MEETING), NOW).orElseThrow();
    String again =
        InvitedEvent.of(BeforeSheets.read(BeforeSheets.MEETING), NOW.plusSeconds(3600))
            .orElseThrow();
    assertThat(line(again, "UID:")).isEqualTo(line(first, "UID:"));
    assertThat(Integer.parseInt(line(again, "SEQUENCE:")))
        .isGreaterThan(Integer.parseInt(line(first, "SEQUENCE:")));
  }

  @Test
  void withoutADateThereIsNoEvent() {
    assertThat(InvitedEvent.of(Template.WEBINAR.sheet(Language.NB, ZoneId.of("Europe/Oslo")), NOW))
        .isEmpty();
    assertThat(new NewSheet(Template.WEBINAR, Language.NB, null, null, null).text())
        .doesNotContain("\ndate:");
  }

  private static String line(String event, String name) {
    return event
        .lines()
        .filter(line -> line.startsWith(name))
        .findFirst()
        .orElseThrow()
        .substring(name.length());
  }
}
