package no.samtakt.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people are called where there is little room: the first name and as much of the surname as
 * it takes to tell them apart, «Anne Th.» and «Anne Tv.». No two people get the same.
 */
public final class ShortNames {
  private ShortNames() {}

  /** Short names for people who are together, in their order. */
  public static Map<PersonId, String> of(Collection<Person> people) {
    List<Person> all = List.copyOf(people);
    List<NameForms> forms = all.stream().map(person -> NameForms.of(person.name())).toList();
    int[] level = apart(forms);
    List<String> names = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      names.add(forms.get(i).forms().get(level[i]));
    }
    return toldApart(all, names);
  }

  /**
   * Full names for people who are together, without what was written beside them; namesakes are
   * told apart as in the short ones.
   */
  public static Map<PersonId, String> inFull(Collection<Person> people) {
    List<Person> all = List.copyOf(people);
    return toldApart(
        all, new ArrayList<>(all.stream().map(person -> BareName.inFull(person.name())).toList()));
  }

  private static Map<PersonId, String> toldApart(List<Person> all, List<String> names) {
    for (List<Integer> same : clashes(names)) {
      tellApart(same, all, names);
    }
    Map<PersonId, String> result = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      result.put(all.get(i).id(), names.get(i));
    }
    return result;
  }

  /** How long a form each one needs beside those with another name; namesakes get the same. */
  private static int[] apart(List<NameForms> names) {
    Map<String, List<Integer>> sameFirst = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String first = heard(names.get(i).first());
      sameFirst.computeIfAbsent(first, name -> new ArrayList<>()).add(i);
    }
    int[] level = new int[names.size()];
    for (List<Integer> these : sameFirst.values()) {
      for (int i : these) {
        // A surname in full would not tell namesakes apart, and says more than it must.
        String whole = heard(names.get(i).forms().getLast());
        List<NameForms> others =
            these.stream()
                .map(names::get)
                .filter(other -> !heard(other.forms().getLast()).equals(whole))
                .toList();
        level[i] = level(names.get(i), others);
      }
    }
    return level;
  }

  /** The first form that nobody else's name begins with, or is. */
  private static int level(NameForms name, List<NameForms> others) {
    int last = name.forms().size() - 1;
    for (int level = 0; level < last; level++) {
      String form = name.forms().get(level);
      String heard = heard(form);
      boolean shortened = form.endsWith(".");
      boolean another =
          others.stream()
              .anyMatch(other ->
                  shortened
                      ? heard(other.plain()).startsWith(heard)
                      : other.forms().stream().anyMatch(each -> heard(each).equals(heard)));
      if (!another) {
        return level;
      }
    }
    return last;
  }

  /** Those who would be called the same. */
  private static List<List<Integer>> clashes(List<String> names) {
    Map<String, List<Integer>> called = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      called.computeIfAbsent(heard(names.get(i)), name -> new ArrayList<>()).add(i);
    }
    return called.values().stream().filter(same -> same.size() > 1).toList();
  }

  private static String heard(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace(".", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Called the same: what sets their organisations apart tells them, or else a number does. */
  private static void tellApart(List<Integer> same, List<Person> people, List<String> names) {
    Set<String> taken = new HashSet<>();
    names.forEach(name -> taken.add(heard(name)));
    List<String> marks = marks(same.stream().map(i -> words(people.get(i))).toList());
    int number = 1;
    for (int place = 0; place < same.size(); place++) {
      int person = same.get(place);
      String name = names.get(person);
      String told = marks.isEmpty() ? "" : name + " (" + marks.get(place) + ")";
      while (told.isEmpty() || taken.contains(heard(told))) {
        told = name + " " + number++;
      }
      taken.add(heard(told));
      names.set(person, told);
    }
  }

  private static List<String> words(Person person) {
    String organisation = person.attributes().getOrDefault(Attribute.ORGANISATION, "").strip();
    return organisation.isEmpty() ? List.of() : List.of(organisation.split("\\s+"));
  }

  /** The first word that differs; none where that does not tell everyone apart. */
  private static List<String> marks(List<List<String>> organisations) {
    int shortest = organisations.stream().mapToInt(List::size).min().orElse(0);
    for (int at = 0; at < shortest; at++) {
      int word = at;
      Map<String, String> differing = new HashMap<>();
      organisations.forEach(each -> differing.put(heard(each.get(word)), each.get(word)));
      if (differing.size() == organisations.size()) {
        return organisations.stream().map(each -> each.get(word)).toList();
      }
      if (differing.size() > 1) {
        return List.of();
      }
    }
    return List.of();
  }
}
