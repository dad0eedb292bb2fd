package no.samtakt.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samtakt.words.VisibleText;

/**
 * The groups that met in one item.
 *
 * @param title of the item
 * @param repeats meetings of two people who had met before in this session, summed over all pairs
 * @param rounds in order; never empty
 */
public record GroupWork(String title, int repeats, List<InGroups> rounds) {
  /**
   * One round, or phase.
   *
   * @param sizes how many groups there were of each number of people
   * @param names who was in each; empty where names are left out
   */
  public record InGroups(SortedMap<Integer, Integer> sizes, List<List<String>> names) {
    public InGroups {
      sizes = new TreeMap<>(sizes);
      names = names.stream().map(some -> some.stream().map(VisibleText::of).toList()).toList();
    }

    /** How many groups met. */
    public int groups() {
      return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public GroupWork {
    title = VisibleText.of(title);
    rounds = List.copyOf(rounds);
  }

  /** How many groups met, over all rounds: each was a conversation. */
  public int conversations() {
    return rounds.stream().mapToInt(InGroups::groups).sum();
  }

  GroupWork redacted(UnaryOperator<String> text) {
    return new GroupWork(
        text.apply(title),
        repeats,
        rounds.stream()
            .map(round -> new InGroups(round.sizes(), List.of()))
            .collect(Collectors.toList()));
  }
}
