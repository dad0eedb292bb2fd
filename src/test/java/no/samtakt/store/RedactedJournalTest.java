package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.store.EventCodec.Encoded;
import org.junit.jupiter.api.Test;

class RedactedJournalTest {
  private static final List<SessionEvent> ALL = EveryEvent.journal();

  private static List<Encoded> encoded() {
    return ALL.stream().map(EventCodec::encode).toList();
  }

  private static Redaction redaction(Iterable<String> names) {
    List<Person> people = new ArrayList<>();
    names.forEach(
        name -> people.add(new Person(new PersonId("x" + people.size()), name, Map.of())));
    return Redaction.of(new Roster(people));
  }

  /** The worst list there can be: everybody is called as some word of the journal. */
  @Test
  void aJournalReplaysWhateverPeopleAreCalled() throws Exception {
    Set<String> words = new TreeSet<>();
    for (Encoded each : encoded()) {
      Pattern.compile("\\p{L}{3,}")
          .matcher(each.payload())
          .results()
          .map(MatchResult::group)
          .forEach(words::add);
    }

    List<SessionEvent> redacted = new ArrayList<>();
    for (Encoded each : RedactedJournal.of(encoded(), redaction(words))) {
      redacted.add(EventCodec.decode(each.type(), each.payload()));
    }

    SessionState before = Session.replay(ALL);
    SessionState after = Session.replay(redacted);
    assertThat(redacted).hasSameSizeAs(ALL);
    assertThat(after.presence()).isEqualTo(before.presence());
    assertThat(after.course().begin()).isEqualTo(before.course().begin());
    assertThat(after.course().visits()).hasSameSizeAs(before.course().visits());
    assertThat(after.sheet().items()).hasSameSizeAs(before.sheet().items());
    assertThat(after.sheet().title()).doesNotContain("Samarbeid");
    assertThat(after.notes()).hasSameSizeAs(before.notes());
  }

  @Test
  void whereNobodyIsNamedNothingChanges() {
    assertThat(RedactedJournal.of(encoded(), redaction(List.of("Ragnfrid Qvistgård"))))
        .isEqualTo(encoded());
  }

  @Test
  void theTeamsNamesGoWhereTheyAreOnTheListToo() {
    assertThat(RedactedJournal.of(encoded(), redaction(List.of("Øyvind Lid"))))
        .noneMatch(each -> each.payload().contains("Øyvind"));
  }
}
