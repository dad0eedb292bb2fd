package no.samtakt.ui.history;

import java.util.List;
import java.util.stream.Stream;
import no.samtakt.history.Comparison;
import no.samtakt.history.PastRun;
import no.samtakt.history.PastSession;

/**
 * Runs of one sheet beside each other, as an answer about one session.
 *
 * @param session the one that was asked about
 * @param comparison of it and the others of its kind: real sessions, or rehearsals
 * @param sessions whose runs these are, with when they were written; there may be more
 */
public record Comparing(PastSession session, Comparison comparison, List<PastSession> sessions) {
  public Comparing {
    sessions = List.copyOf(sessions);
  }

  /** Where among the runs those are that are shown: the latest, and always the one asked about. */
  List<Integer> shown(int most) {
    List<PastRun> runs = comparison.runs();
    int latest = Math.min(most, runs.size());
    for (int own = latest; own < runs.size(); own++) {
      if (runs.get(own).session().equals(session.id())) {
        return Stream.concat(Stream.iterate(0, i -> i + 1).limit(latest - 1L), Stream.of(own))
            .toList();
      }
    }
    return Stream.iterate(0, i -> i + 1).limit(latest).toList();
  }

  /** When a run was held, in words: a rehearsal's own clock does not say when it was rehearsed. */
  RunDay day(PastRun run) {
    return sessions.stream()
        .filter(each -> each.id().equals(run.session()))
        .findFirst()
        .map(RunDay::of)
        .orElseGet(() -> RunDay.of(run));
  }
}
