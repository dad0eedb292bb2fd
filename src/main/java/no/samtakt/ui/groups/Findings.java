package no.samtakt.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Repair;
import no.samtakt.session.SessionCommand;

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

  /** There is nothing to ask about. */
  void forget() {
    current = Optional.empty();
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

  /**
   * What may be offered: only what was found out for the groups, people and rules as they are. A
   * change that was worked out for others would undo what has been done since.
   */
  private Optional<Judgement> offered() {
    return current
        .filter(asked -> enquiry.question().filter(asked::equals).isPresent())
        .flatMap(asked -> enquiry.latest())
        .flatMap(found -> found);
  }

  /** The proposal that the leader looks at. */
  Optional<Mending> mending() {
    List<Mending> ways = offered().map(Judgement::mendings).orElse(List.of());
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

  /** Does what is proposed for the round that runs, unless that has become another meanwhile. */
  Optional<SessionCommand> acceptedMending() {
    return current.flatMap(asked ->
        mending()
            .map(mending ->
                new SessionCommand.Rearrange(
                    asked.item(), asked.from(), mending.before(), mending.after())));
  }

  /** Makes the swap in the round looked at, unless that has become another meanwhile. */
  Optional<SessionCommand> acceptedSwap() {
    return current.flatMap(asked ->
        offered()
            .flatMap(found ->
                swap(found)
                    .map(swap ->
                        new SessionCommand.Rearrange(
                            asked.item(),
                            asked.shown(),
                            found.formed(),
                            Occupied.withAway(swap.after(), found.formed())))));
  }

  private static Optional<Repair> swap(Judgement found) {
    return found.swaps().stream().findFirst();
  }

  Optional<ChangeCard> mendingCard(ChangeWords words) {
    return mending().map(mending -> words.card(mending, at, proposed.size()));
  }

  Optional<ChangeCard> swapCard(ChangeWords words) {
    return offered()
        .flatMap(judgement ->
            swap(judgement)
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
