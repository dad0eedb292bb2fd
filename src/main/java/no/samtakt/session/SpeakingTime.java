package no.samtakt.session;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SpeakerList.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How the time on the speaker list has been shared so far. Equal turns go with better work in
 * groups (Woolley 2010); this only shows how they fell, and says nothing of how they should.
 */
public final class SpeakingTime {
  private SpeakingTime() {}

  /**
   * What people who have something in common have used.
   *
   * @param group what they have in common, as the list of people writes it; null for those of whom
   *     it says nothing
   * @param speakers how many of them have had the floor
   */
  public record Share(@Nullable String group, Duration time, int speakers) {}

  /** Time with the floor, person by person, in the order in which they first had it. */
  public static Map<PersonId, Duration> byPerson(Course course, Instant now) {
    Map<PersonId, Duration> times = new LinkedHashMap<>();
    for (Turn turn : course.floor().speakers().turns()) {
      times.merge(turn.person(), turn.length(now), Duration::plus);
    }
    return times;
  }

  /** All the time that anybody has had the floor. */
  public static Duration total(Course course, Instant now) {
    return byPerson(course, now).values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Time by organisation, role, sector or the like: the longest first, then by name, and those of
   * whom the list says nothing last. Case and spacing do not make two groups of one.
   */
  public static List<Share> by(Attribute attribute, Course course, Roster roster, Instant now) {
    Map<PersonId, Person> people = new HashMap<>();
    roster.people().forEach(person -> people.put(person.id(), person));
    Map<String, Sum> sums = new HashMap<>();
    byPerson(course, now)
        .forEach((id, time) -> {
          Person person = people.get(id);
          String said =
              person == null ? "" : person.attributes().getOrDefault(attribute, "").strip();
          sums.computeIfAbsent(key(said), key -> new Sum(said)).add(id, time);
        });
    List<Share> shares = new ArrayList<>();
    sums.values().forEach(sum -> shares.add(sum.share()));
    shares.sort(
        Comparator.comparing((Share share) -> share.group() == null)
            .thenComparing(Comparator.comparing(Share::time).reversed())
            .thenComparing(share -> share.group() == null ? "" : share.group()));
    return shares;
  }

  private static String key(String said) {
    return Normalizer.normalize(said, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static final class Sum {
    private final String group;
    private final Set<PersonId> speakers = new HashSet<>();
    private Duration time = Duration.ZERO;

    Sum(String group) {
      this.group = group;
    }

    void add(PersonId person, Duration more) {
      speakers.add(person);
      time = time.plus(more);
    }

    Share share() {
      return new Share(group.isEmpty() ? null : group, time, speakers.size());
    }
  }
}
