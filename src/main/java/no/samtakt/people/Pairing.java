package no.samtakt.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pairs the people of one earlier session with those of the new list, the surest first. */
final class Pairing {
  /** Somebody of the earlier session, and who they may be now. */
  record Pair(Seen earlier, PersonId now, Likeness why) {}

  /** A pair about which somebody was asked before. */
  record Answered(Pair pair, boolean same) {}

  private final List<Pair> likely = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();
  private final Map<PersonId, Seen> known = new LinkedHashMap<>();
  private final Set<PersonId> paired = new HashSet<>();

  /**
   * @param earlier those of the session
   * @param seen those of the new list, each as seen so far
   */
  Pairing(List<Seen> earlier, Map<PersonId, List<Seen>> seen, Likening likening) {
    Map<String, Set<PersonId>> index = new HashMap<>();
    seen.forEach((id, times) -> {
      for (String clue : clues(times)) {
        index.computeIfAbsent(clue, key -> new LinkedHashSet<>()).add(id);
      }
    });
    for (Seen person : earlier) {
      Set<PersonId> candidates = new LinkedHashSet<>();
      clues(List.of(person)).forEach(clue -> candidates.addAll(index.getOrDefault(clue, Set.of())));
      for (PersonId id : candidates) {
        List<Seen> times = seen.getOrDefault(id, List.of());
        likening.best(person, times).ifPresent(why -> likely.add(new Pair(person, id, why)));
        likening
            .answer(person, times)
            .ifPresent(answer -> {
              Likeness why = likening.unasked(person, times).orElse(Likeness.ANSWERED);
              answered.add(new Answered(new Pair(person, id, why), answer.same()));
            });
      }
    }
    for (Likeness level : Likeness.values()) {
      if (level.isSure()) {
        pairTheOnlyOnes(level);
      }
    }
  }

  /** Who is whom beyond doubt: the id then, and the id now. */
  Map<PersonId, PersonId> sure() {
    Map<PersonId, PersonId> sure = new LinkedHashMap<>();
    known.forEach((now, then) -> sure.put(then.person().id(), now));
    return sure;
  }

  /** Those who are known, each as they were in this session. */
  Map<PersonId, Seen> known() {
    return Map.copyOf(known);
  }

  /** What is left to ask about, the likeliest first. */
  List<Pair> doubtful() {
    return likely.stream().filter(this::isFree).sorted(Comparator.comparing(Pair::why)).toList();
  }

  /** What was asked about before, and what was answered last. */
  List<Answered> answered() {
    return List.copyOf(answered);
  }

  private void pairTheOnlyOnes(Likeness level) {
    List<Pair> these =
        likely.stream().filter(pair -> pair.why() == level).filter(this::isFree).toList();
    Map<PersonId, Long> then = count(these, pair -> pair.earlier().person().id());
    Map<PersonId, Long> now = count(these, Pair::now);
    for (Pair pair : these) {
      if (then.getOrDefault(pair.earlier().person().id(), 0L) == 1
          && now.getOrDefault(pair.now(), 0L) == 1) {
        known.put(pair.now(), pair.earlier());
        paired.add(pair.earlier().person().id());
      }
    }
  }

  private static Map<PersonId, Long> count(List<Pair> pairs, Function<Pair, PersonId> by) {
    return pairs.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  private boolean isFree(Pair pair) {
    return !known.containsKey(pair.now()) && !paired.contains(pair.earlier().person().id());
  }

  /** Two who share none of these are never one person: no need to liken all to all. */
  private static Set<String> clues(Collection<Seen> times) {
    Set<String> clues = new LinkedHashSet<>();
    for (Seen each : times) {
      clues.add(each.name().words().getFirst());
      each.earlier().ifPresent(name -> clues.add(name.words().getFirst()));
      if (!each.identity().email().isEmpty()) {
        clues.add(each.identity().email());
      }
    }
    return clues;
  }
}
