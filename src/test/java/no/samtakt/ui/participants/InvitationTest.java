package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.ui.PlayedSession;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private static final String ITEMS =
      """
      items:
        - {title: Innsjekk, duration: 20}
        - {title: Gruppe, duration: 30, at: "10:00"}
      """;

  private static Invitation of(String head) {
    return Invitation.of(PlayedSession.written("title: Prøve\n" + head + ITEMS));
  }

  @Test
  void saysWhenFromTheSheetWithItsPins() {
    assertThat(of("language: nb\ndate: 2026-11-23\nstart: \"09:30\"\n").when())
        .isEqualTo("mandag 23. november 2026 kl. 09:30–10:30");
    assertThat(of("language: nn\ndate: 2026-11-23\nstart: \"09:30\"\n").when())
        .isEqualTo("måndag 23. november 2026 kl. 09:30–10:30");
    assertThat(of("language: en\nstart: \"09:30\"\n").when()).isEqualTo("09:30–10:30");
    assertThat(of("language: nb\n").when()).isEmpty();
  }

  @Test
  void theRestIsWhatThePosterShows() {
    Invitation invited = of("language: nb\nplatform: zoom\nrules: [\"Hei. Fordi.\"]\n");

    assertThat(invited.title()).isEqualTo("Prøve");
    assertThat(invited.poster().heading()).isEqualTo("Slik gjør du i Zoom");
    assertThat(invited.poster().rules().getFirst().rule()).isEqualTo("Hei");
    assertThat(invited.poster().rules().getFirst().why()).isEqualTo("Fordi.");
    assertThat(invited.poster().aside()).hasSize(3);
  }
}
