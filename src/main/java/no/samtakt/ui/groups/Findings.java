package no.samtakt.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Repair;

/**
 * What was found out about the groups last, and which proposal the leader is at. To be used on the
 * window thread.
 */
final class Findings {
  private final Enquiry<Question, Optional<Judgement>> enquiry;
  private Optional<Question> current = Optional.empty();
  private List<Mending> proposed = List.of();
  private int at;

  Findings(Executor work, Executor window, Runnable arrived) {
    enquiry = new Enquiry<>(Judgement::of, work, window, arrived);
  }

  void ask(Question question) {
    current = Optional.of(question);
    enquiry.ask(question);
  }

  /**
   * What is known of the groups asked about. While something newer is worked out about the same
   * round, the last answer stands.
   */
  Optional<Judgement> to(Question question) {
    return enquiry
        .question()
        .filter(answered -> answered.isAbout(question))
        .flatMap(answered -> enquiry.latest())
        .flatMap(found -> found);
  }

  private Optional<Judgement> found() {
    return current.flatMap(this::to);
  }

  /** The proposal that the leader looks at. */
  Optional<Mending> mending() {
    List<Mending> ways = found().map(Judgement::mendings).orElse(List.of());
    if (!ways.equals(proposed)) {
      proposed = ways;
      at = 0;
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(at));
  }

  /** On to the next proposal. */
  void turn() {
    if (mending().isPresent()) {
      at = (at + 1) % proposed.size();
    }
  }

  Optional<Repair> swap() {
    return found().flatMap(judgement -> judgement.swaps().stream().findFirst());
  }

  Optional<ChangeCard> mendingCard(ChangeWords words) {
    return mending().map(mending -> words.card(mending, at, proposed.size()));
  }

  Optional<ChangeCard> swapCard(ChangeWords words) {
    return found()
        .flatMap(judgement ->
            swap()
                .map(swap -> {
                  Quality shown = judgement.shown();
                  int broken = shown.broken().size() + shown.repeats() + shown.same();
                  int left =
                      swap.broken().size()
                          + shown.repeats()
                          + swap.repeats()
                          + shown.same()
                          + swap.same();
                  return words.card(swap, broken, left);
                }));
  }
}
