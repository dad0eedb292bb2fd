package no.samtakt.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who on a new list is whom of the earlier sessions of a series: by address, else by name, else by
 * asking. With every answer it is made anew, for one answer may settle other questions.
 *
 * @param same for each earlier session those who are on the new list: the id there, and here
 * @param questions what could not be known, the likeliest first; nobody is taken for anybody before
 *     an answer
 * @param answered what was asked before about people who are on the new list, so that an answer can
 *     be changed
 */
public record Recognition(
    List<Map<PersonId, PersonId>> same, List<Question> questions, List<Answered> answered) {
  /** A question, and what was answered to it last. */
  public record Answered(Question question, boolean same) {}

  /** So many times the leader is asked about one person; further likenesses are too faint. */
  private static final int MOST_QUESTIONS = 3;

  public Recognition {
    same = same.stream().map(Map::copyOf).toList();
    questions = List.copyOf(questions);
    answered = List.copyOf(answered);
  }

  /**
   * Recognises people.
   *
   * @param earlier those of the earlier sessions, the latest session first
   * @param now those of the new list
   * @param answers what was answered before, in this session or an earlier one, the latest last
   */
  public static Recognition of(List<Roster> earlier, Roster now, Collection<Answer> answers) {
    Likening likening = new Likening(List.copyOf(answers));
    // Everybody as they have been seen so far: who is known by an older name stays known by it.
    Map<PersonId, List<Seen>> seen = new LinkedHashMap<>();
    for (Person person : now.people()) {
      seen.put(person.id(), new ArrayList<>(List.of(Seen.of(person))));
    }
    List<Seen> listed = seen.values().stream().map(List::getFirst).toList();
    List<Map<PersonId, PersonId>> same = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    Map<List<Identity>, Answered> answered = new LinkedHashMap<>();
    for (int session = 0; session < earlier.size(); session++) {
      List<Seen> then = earlier.get(session).people().stream().map(Seen::of).toList();
      Pairing pairing = new Pairing(then, seen, likening);
      for (Pairing.Pair pair : pairing.doubtful()) {
        Seen here = seen.getOrDefault(pair.now(), List.of()).getFirst();
        if (tellsOne(then, pair.earlier()) && tellsOne(listed, here)) {
          questions.add(new Question(session, pair.earlier().person(), here.person(), pair.why()));
        }
      }
      for (Pairing.Answered each : pairing.answered()) {
        Seen here = seen.getOrDefault(each.pair().now(), List.of()).getFirst();
        Question asked =
            new Question(session, each.pair().earlier().person(), here.person(), each.pair().why());
        answered.putIfAbsent(about(asked), new Answered(asked, each.same()));
      }
      pairing.known().forEach((id, person) -> seen.getOrDefault(id, new ArrayList<>()).add(person));
      same.add(pairing.sure());
    }
    return new Recognition(same, asked(questions), List.copyOf(answered.values()));
  }

  /** Of two who are told in the same words nobody can say which is meant. */
  private static boolean tellsOne(List<Seen> all, Seen person) {
    return all.stream().filter(each -> each.identity().agrees(person.identity())).count() == 1;
  }

  private static List<Identity> about(Question question) {
    return List.of(Identity.of(question.earlier()), Identity.of(question.now()));
  }

  /** Each pair once, however many sessions they were in, and nobody too often. */
  private static List<Question> asked(List<Question> all) {
    Map<List<Identity>, Question> once = new LinkedHashMap<>();
    for (Question each : all) {
      once.putIfAbsent(about(each), each);
    }
    Map<PersonId, Integer> times = new HashMap<>();
    return once.values().stream()
        .sorted(Comparator.comparing(Question::why))
        .filter(each -> times.merge(each.now().id(), 1, Integer::sum) <= MOST_QUESTIONS)
        .toList();
  }
}
