package no.samtakt.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.grouping.Contradiction;
import no.samtakt.grouping.Rules;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.people.file.Headers;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** The rules that {@code samtakt groups} was given, by names and a column's header. */
final class GroupRules {
  /** What people can be mixed by, in the order in which it is told. */
  private static final List<Attribute> COLUMNS =
      List.of(
          Attribute.ORGANISATION,
          Attribute.MUNICIPALITY,
          Attribute.SECTOR,
          Attribute.ROLE,
          Attribute.LANGUAGE);

  private GroupRules() {}

  /**
   * The rules.
   *
   * @throws Complaint when a name or column is unknown, or no groups could heed them
   */
  static Rules of(Call call, Roster roster, int size) throws Complaint {
    ListedNames names = new ListedNames(roster);
    Rules rules =
        new Rules(
            sets(call, "--apart", names),
            sets(call, "--together", names),
            sets(call, "--one-of", names),
            Map.of(),
            mix(call, roster));
    refuseContradictions(rules, roster, size);
    return rules;
  }

  private static List<Set<PersonId>> sets(Call call, String option, ListedNames names)
      throws Complaint {
    List<Set<PersonId>> sets = new ArrayList<>();
    for (String text : call.options(option)) {
      sets.add(names.set(option, text));
    }
    return sets;
  }

  private static Map<PersonId, String> mix(Call call, Roster roster) throws Complaint {
    Optional<String> column = call.option("--mix");
    if (column.isEmpty()) {
      return Map.of();
    }
    Words words = call.terminal().words();
    Attribute attribute =
        Headers.attribute(column.get())
            .filter(COLUMNS::contains)
            .orElseThrow(() ->
                Complaint.invalid(
                    Message.of("cli.groups.no-column", column.get(), columns(COLUMNS, words))));
    Map<PersonId, String> mix = new HashMap<>();
    for (Person person : roster.people()) {
      String value = person.attributes().getOrDefault(attribute, "").strip();
      if (!value.isEmpty()) {
        mix.put(person.id(), value.toLowerCase(Locale.ROOT));
      }
    }
    if (mix.isEmpty()) {
      List<Attribute> there =
          COLUMNS.stream()
              .filter(each ->
                  roster.people().stream()
                      .anyMatch(person -> person.attributes().containsKey(each)))
              .toList();
      throw Complaint.invalid(
          there.isEmpty()
              ? Message.of("cli.groups.no-columns", column.get())
              : Message.of("cli.groups.empty-column", column.get(), columns(there, words)));
    }
    return mix;
  }

  private static String columns(List<Attribute> columns, Words words) {
    return columns.stream()
        .map(column -> words.text(name(column)))
        .collect(Collectors.joining(", "));
  }

  private static String name(Attribute column) {
    return switch (column) {
      case MUNICIPALITY -> "cli.groups.column.municipality";
      case SECTOR -> "cli.groups.column.sector";
      case ROLE -> "cli.groups.column.role";
      case LANGUAGE -> "cli.groups.column.language";
      default -> "cli.groups.column.organisation";
    };
  }

  private static void refuseContradictions(Rules rules, Roster roster, int size) throws Complaint {
    int largest = size == 2 && roster.people().size() % 2 == 1 ? 3 : size;
    for (Set<PersonId> together : rules.together()) {
      if (together.size() > largest) {
        throw Complaint.invalid(
            Message.of(
                "cli.groups.too-many-together",
                names(together, roster),
                together.size(),
                String.valueOf(size)));
      }
    }
    Optional<Contradiction> contradiction = Contradiction.in(rules);
    if (contradiction.isPresent()) {
      throw Complaint.invalid(
          Message.of("cli.groups.contradiction", names(contradiction.get().people(), roster)));
    }
  }

  /** {@code Kari|Ola}, as the option was written. */
  private static String names(Set<PersonId> people, Roster roster) {
    return roster.people().stream()
        .filter(person -> people.contains(person.id()))
        .map(Person::name)
        .collect(Collectors.joining("|"));
  }
}
