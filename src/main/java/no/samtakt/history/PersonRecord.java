package no.samtakt.history;

import java.time.Instant;
import java.util.List;
import no.samtakt.people.Answer;
import no.samtakt.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What one session holds about one person. Other people's names in it are taken out: theirs are not
 * this person's to have.
 *
 * @param person with all that lists told; null where they stand on no list and are only mentioned
 * @param traces in the order in which they came about
 * @param answers what was answered when it was asked whether they are somebody else of the series
 */
public record PersonRecord(
    PastSession session, @Nullable Person person, List<Trace> traces, List<Answer> answers) {
  public PersonRecord {
    traces = List.copyOf(traces);
    answers = List.copyOf(answers);
  }

  /**
   * One thing that happened with somebody, or that was written about them.
   *
   * @param type of the event, as the journal calls it; {@code draft} for text that was not sent
   * @param texts that were written by them or about them; empty where they are only counted
   * @param uncertain texts that may be about somebody else: of the name, only what others share
   */
  public record Trace(
      Kind kind, String type, Instant at, List<String> texts, List<String> uncertain) {
    public Trace {
      texts = List.copyOf(texts);
      uncertain = List.copyOf(uncertain);
    }
  }

  /** Whether nothing here is surely about them: they are on no list, and nowhere named in full. */
  public boolean uncertain() {
    return person == null
        && traces.stream()
            .allMatch(trace -> trace.texts().isEmpty() && !trace.uncertain().isEmpty());
  }

  /** Where somebody can have left a trace. */
  public enum Kind {
    LIST,
    PRESENCE,
    GROUPS,
    WISHES,
    RULES,
    FLOOR,
    NOTES,
    CUES,
    SHEET,
    SCREEN
  }
}
