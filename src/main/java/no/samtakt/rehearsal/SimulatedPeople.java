package no.samtakt.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samtakt.people.Roster;

/**
 * Invented participants for a rehearsal without a list. The names are common ones in Norway today;
 * that somebody bears such a pair of them is chance.
 */
public final class SimulatedPeople {
  private static final List<String> FIRST =
      names(
          """
          Aisha Anders Anne Arne Bente Berit Birk Bjørg Børge Camilla Dag Daniel Eirik Elif Eli
          Emma Espen Eva Fatima Frode Geir Gro Gunn Hanne Hassan Heidi Henrik Håkon Ibrahim Ida
          Inger Ingrid Ivar Jan Johan Jorunn Kari Kjell Knut Kristin Lars Leila Linn Liv Magnus
          Maja Marit Mats Mohammed Máret Nina Nils Ola Olga Oskar Per Ragnhild Rune Sara Sigrid
          Silje Solveig Sondre Stein Sunniva Svein Søren Thea Tiril Tone Torill Trond Turid Unni
          Vegard Vilde Yngve Yusuf Zofia Øystein Åse Åshild
          """);

  private static final List<String> LAST =
      names(
          """
          Aas Ahmed Aasen Andersen Bakke Bakken Berg Berge Brekke Bråten Bøe Dahl Dahle Eide
          Eliassen Engen Eriksen Fjeld Foss Fredriksen Gulbrandsen Gundersen Hagen Hansen Haug
          Haugen Hauge Hussain Iversen Jensen Johansen Kowalska Kristiansen Larsen Lie Lien Lund
          Lunde Mikkelsen Moe Myhre Myklebust Nguyen Nilsen Nordli Nygård Næss Olsen Pettersen
          Rasmussen Ruud Sandvik Sara Skaar Solbakken Solberg Solheim Strand Sunde Sæther
          Sørensen Tangen Thorsen Tveit Utsi Vik Wold Yilmaz Ødegård Østby
          """);

  /** How many different people there can be: everybody with up to two surnames. */
  public static final int MOST = FIRST.size() * LAST.size() * LAST.size();

  private SimulatedPeople() {}

  /**
   * So many people, no two of the same name. Equal numbers and seeds give equal people, and a
   * smaller crowd is the beginning of a larger one.
   *
   * @param count from 0 to {@link #MOST}
   */
  public static List<Roster.Entry> of(int count, long seed) {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException(count + " people");
    }
    Random random = new Random(seed);
    List<String> first = shuffled(FIRST, random);
    List<String> last = shuffled(LAST, random);
    List<Roster.Entry> people = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      people.add(new Roster.Entry(name(i, first, last), Map.of()));
    }
    return people;
  }

  /** The number as a name: first names go round, and with every turn they meet the next surname. */
  private static String name(int number, List<String> first, List<String> last) {
    int turn = number / first.size();
    int place = number % first.size();
    String surname = last.get((place + turn) % last.size());
    int lap = turn / last.size();
    String given = first.get(place);
    return lap == 0
        ? given + " " + surname
        : given + " " + last.get((place + turn + lap) % last.size()) + " " + surname;
  }

  private static List<String> names(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static List<String> shuffled(List<String> names, Random random) {
    List<String> order = new ArrayList<>(names);
    Collections.shuffle(order, random);
    return order;
  }
}
