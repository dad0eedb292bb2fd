package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtakt.notes.Completing;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;

class NoteSenseTest {
  private static final List<String> TAGS =
      List.of("idé", "beslutning", "oppfølging", "sitat", "parkert");

  private final NoteSense sense = new NoteSense();

  private List<String> offered(String typed) {
    return sense.offers(new Completing(Completing.Kind.LABEL, 0, typed), TAGS).stream()
        .map(NoteSense.Offer::word)
        .toList();
  }

  @Test
  void tagsAreOfferedBeforeTheLabelsThatWereUsed() {
    PlayedDesk desk =
        new PlayedDesk(Seminar.sheet(Language.NB, Seminar.item("Velkommen", 10)), "09:30");
    desk.follow(sense::follow);
    desk.done(new SessionCommand.TakeNote(null, "#bydel og #Beslutning, #bydel #ungdom"));
    assertThat(offered("B")).containsExactly("beslutning", "bydel");
    assertThat(offered(""))
        .containsExactly("idé", "beslutning", "oppfølging", "sitat", "parkert", "bydel", "ungdom");
    assertThat(offered("sitat")).isEmpty();
  }
}
