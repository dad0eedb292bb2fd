package no.samtakt.ui.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.ui.groups.RoomsScreen.Seat;

/** What rules can be about, by what the list tells of those on it. */
final class RuleChoices {
  private static final List<Attribute> MIXED =
      List.of(Attribute.ORGANISATION, Attribute.MUNICIPALITY, Attribute.SECTOR, Attribute.ROLE);

  private RuleChoices() {}

  /** What at least two people have and not all share. */
  static List<Attribute> attributes(Snapshot now) {
    return MIXED.stream()
        .filter(attribute -> values(now, attribute).count() > 1)
        .filter(attribute -> values(now, attribute).distinct().count() > 1)
        .toList();
  }

  /** Each of the languages once, in small letters, as rules have them. */
  static List<String> languages(Snapshot now) {
    return values(now, Attribute.LANGUAGE)
        .map(language -> language.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> values(Snapshot now, Attribute attribute) {
    return listed(now)
        .map(person -> person.attributes().getOrDefault(attribute, "").strip())
        .filter(value -> !value.isEmpty());
  }

  private static Stream<Person> listed(Snapshot now) {
    return now.state().presence().listed().stream()
        .flatMap(person -> now.names().person(person).stream());
  }

  static List<Seat> find(Snapshot now, String beginning) {
    String sought = beginning.strip().toLowerCase(Locale.ROOT);
    NameBook book = now.names();
    return now.state().presence().listed().stream()
        .sorted(book.alphabetical())
        .filter(person -> fits(book.fullName(person), sought))
        .map(person ->
            new Seat(
                person,
                book.distinctName(person),
                book.person(person)
                    .map(each -> each.attributes().getOrDefault(Attribute.ORGANISATION, ""))
                    .orElse("")))
        .toList();
  }

  private static boolean fits(String name, String sought) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.startsWith(sought)
        || Arrays.stream(plain.split("[\\s-]+")).anyMatch(word -> word.startsWith(sought));
  }
}
