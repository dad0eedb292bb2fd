package no.samtakt.before;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Task;

/** What is to be done before a session, in the sheet's order, with its days counted back. */
public record Checklist(List<Errand> errands) {
  public Checklist {
    errands = List.copyOf(errands);
  }

  /**
   * The list as it stands.
   *
   * @param done the words of the tasks that are ticked off
   */
  public static Checklist of(RunSheet sheet, Set<String> done, Instant now) {
    return of(sheet, sheet.before(), done, now);
  }

  /** The same of other tasks of the sheet, such as those after the session. */
  public static Checklist of(RunSheet sheet, List<Task> tasks, Set<String> done, Instant now) {
    Occasion occasion = Occasion.of(sheet);
    LocalDateTime here = LocalDateTime.ofInstant(now, sheet.zone());
    return new Checklist(
        tasks.stream()
            .map(task -> Errand.of(task, occasion, done.contains(task.task()), here))
            .toList());
  }

  public long count(Errand.State state) {
    return errands.stream().filter(errand -> errand.state() == state).count();
  }
}
