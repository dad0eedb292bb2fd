package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** How groups, lists of names and problems are said. */
final class GroupWords {
  private GroupWords() {}

  /** «34 par og 1 trio», «18 grupper: 17 med 4, 1 med 3». */
  static String sizes(List<Integer> sizes, Words words) {
    Map<Integer, Integer> counts = new TreeMap<>(Collections.reverseOrder());
    sizes.forEach(size -> counts.merge(size, 1, Integer::sum));
    List<Integer> bySize = new ArrayList<>(counts.keySet());
    // The usual size first, and whoever is alone last.
    bySize.sort(
        Comparator.<Integer, Boolean>comparing(size -> size == 1)
            .thenComparingInt(size -> -count(counts, size)));
    if (sizes.stream().allMatch(size -> size <= 3)) {
      return listed(
          bySize.stream().map(size -> words.text(few(size), count(counts, size))).toList(), words);
    }
    if (bySize.size() == 1) {
      return words.text("groups.groups-of", sizes.size(), bySize.getFirst());
    }
    List<String> parts =
        bySize.stream()
            .map(size -> words.text("groups.of-size", count(counts, size), size))
            .toList();
    return words.text("groups.groups-mixed", sizes.size(), String.join(", ", parts));
  }

  private static int count(Map<Integer, Integer> counts, int size) {
    return counts.getOrDefault(size, 0);
  }

  private static String few(int size) {
    return switch (size) {
      case 1 -> "groups.alone";
      case 2 -> "groups.pairs";
      default -> "groups.trios";
    };
  }

  /** «Bjørg S., Camilla G. og Silje F.». */
  static String listed(List<String> names, Words words) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String before = String.join(", ", names.subList(0, names.size() - 1));
    return words.text("groups.and", before, names.getLast());
  }

  static String problem(Problem problem, Words words) {
    return words.text(place(problem));
  }

  /** A problem and where it is. */
  static Message place(Problem problem) {
    Message said = problem.message();
    return switch (problem.place()) {
      case Place.InText at -> Message.of("groups.problem-line", at.line(), said);
      case Place.InCell at -> Message.of("groups.problem-cell", at.cell(), said);
      case Place.WholeFile whole -> said;
    };
  }

  /** «1 Når ildsjelen blir sliten», by the numbers that people wish by. */
  static List<String> topics(Item item) {
    List<String> topics = new ArrayList<>();
    item.topics().forEach(topic -> topics.add((topics.size() + 1) + " " + topic.title()));
    return topics;
  }
}
