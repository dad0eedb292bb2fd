package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtakt.grouping.Round;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final String SHEET =
      """
      title: Prøve
      items:
        - {title: Velkommen, kind: talk, duration: 5}
        - {title: Par, id: par, kind: pairs, rounds: {count: 1, duration: 5, size: 2}}
        - {title: Nye par, id: nye, kind: pairs, rounds: {count: 1, duration: 5, size: 2}}
      """;

  private final PlayedSession session = PlayedSession.of(SHEET);

  private List<Round> earlier() {
    Course course = session.snapshot().state().course();
    return GroupTarget.of(course)
        .orElseThrow()
        .question(course, List.of(), Roster.EMPTY, 0)
        .earlier();
  }

  @Test
  void whoeverMetInAnItemLaterInTheSheetHasMet() {
    session.listing("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li").start().until("Nye par");
    Round held = session.snapshot().state().course().groups(new ItemId("nye"), 0).orElseThrow();
    session.until("Par");
    assertThat(earlier()).containsExactly(held);
    session.done(new SessionCommand.Skip(new ItemId("nye")));
    assertThat(earlier()).as("it was held, left out or not").containsExactly(held);
  }

  @Test
  void whatIsLeftOutIsNotMet() {
    session.listing("Anne Tveit", "Bjørg Sand", "Carl Moe", "Dina Li").start();
    session.done(new SessionCommand.FormGroups(new ItemId("par"), null));
    session.done(new SessionCommand.Skip(new ItemId("par"))).until("Nye par");
    assertThat(earlier()).isEmpty();
  }
}
