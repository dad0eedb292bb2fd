package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;

/**
 * Who comes to a rehearsal, and when.
 *
 * @param roster everybody on the list
 * @param arrivals those who come late, in the order in which they come
 */
public record Crowd(Roster roster, List<Arrival> arrivals) {
  public static final Crowd NOBODY = new Crowd(Roster.EMPTY, List.of());

  /** Latecomers come within so much of the session: our own rule of thumb. */
  private static final Duration LATEST = Duration.ofMinutes(20);

  /** As a list writes it; see {@code Standing}. */
  private static final String COMES_LATE = "late";

  /**
   * Somebody who comes late.
   *
   * @param after since the session began
   */
  public record Arrival(PersonId person, Duration after) {}

  /**
   * How large a crowd to make up.
   *
   * @param people on the list
   * @param organisations that they come from; more than people means one each
   * @param noShows how many of them never come
   * @param late how many of them come late
   */
  public record Size(int people, int organisations, int noShows, int late) {
    public Size {
      if (people < 0 || organisations < 1 || noShows < 0 || late < 0 || noShows + late > people) {
        throw new IllegalArgumentException("a crowd is made of those who are in it");
      }
    }

    /**
     * What to reckon with where nobody says: an organisation for every four, and of those on the
     * list one of twelve who never comes and one of twelve who comes late. Our own rule of thumb.
     */
    public static Size usual(int people) {
      return new Size(people, Math.max(1, people / 4), people / 12, people / 12);
    }
  }

  public Crowd {
    arrivals = arrivals.stream().sorted(Comparator.comparing(Arrival::after)).toList();
  }

  /** Made-up people; equal sizes and seeds give equal crowds. */
  public static Crowd of(Size size, long seed) {
    List<Roster.Entry> named = SimulatedPeople.of(size.people(), seed);
    Random random = new Random(seed);
    Set<Integer> away = new TreeSet<>();
    while (away.size() < size.noShows() + size.late()) {
      away.add(random.nextInt(size.people()));
    }
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Map<Attribute, String> told = new EnumMap<>(Attribute.class);
      told.put(Attribute.ORGANISATION, Organisations.name(i % size.organisations()));
      if (away.contains(i)) {
        told.put(Attribute.ATTENDANCE, COMES_LATE);
      }
      entries.add(new Roster.Entry(named.get(i).name(), told));
    }
    Roster roster = Roster.EMPTY.listed(entries);
    List<Arrival> arrivals = new ArrayList<>();
    away.stream()
        .limit(size.late())
        .forEach(i ->
            arrivals.add(
                new Arrival(
                    roster.people().get(i).id(),
                    Duration.ofSeconds(random.nextLong(LATEST.toSeconds())))));
    return new Crowd(roster, arrivals);
  }
}
