package no.samtakt.ui.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;

/**
 * Who wrote what, by names. Meeting programs put the organisation behind a name, «Nordmann, Kari
 * (Færder kommune)»: without it the name is looked for again. Where several have the name, nobody
 * is guessed at.
 */
final class HarvestAuthors {
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");

  private final Map<NameKey, List<PersonId>> whole = new HashMap<>();
  private final Map<NameKey, List<PersonId>> bare = new HashMap<>();
  private final List<Person> strangers = new ArrayList<>();
  private final Set<PersonId> listed;
  private Roster all;

  HarvestAuthors(Snapshot now) {
    all = now.people();
    listed = Set.copyOf(now.state().presence().listed());
    all.people().forEach(this::know);
  }

  /** Who has the name; nothing where nobody wrote one, or where several have it. */
  Optional<PersonId> of(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    List<PersonId> same = whole.get(NameKey.of(name));
    if (same != null) {
      return only(same);
    }
    String plain = bare(name);
    // Brackets on both sides that differ tell two people apart.
    Map<NameKey, List<PersonId>> others = plain.equals(name.strip()) ? bare : whole;
    Optional<PersonId> found = only(others.getOrDefault(NameKey.of(plain), List.of()));
    return found.isPresent() ? found : Optional.of(stranger(name.strip()));
  }

  /** Those who wrote something and were not known. */
  List<Person> strangers() {
    return List.copyOf(strangers);
  }

  private static String bare(String name) {
    return BRACKETS.matcher(name).replaceAll(" ").strip();
  }

  private void know(Person person) {
    whole.computeIfAbsent(NameKey.of(person.name()), key -> new ArrayList<>()).add(person.id());
    bare.computeIfAbsent(NameKey.of(bare(person.name())), key -> new ArrayList<>())
        .add(person.id());
  }

  /** Of those who are on the list, else of those who once wrote, where there is one alone. */
  private Optional<PersonId> only(List<PersonId> candidates) {
    List<PersonId> here = candidates.stream().filter(listed::contains).toList();
    List<PersonId> best = here.isEmpty() ? candidates : here;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private PersonId stranger(String name) {
    List<Roster.Entry> entries = new ArrayList<>(all.entries());
    entries.add(new Roster.Entry(name, Map.of()));
    Person person = all.listed(entries).people().getLast();
    strangers.add(person);
    know(person);
    all = all.with(new Roster(List.of(person)));
    return person.id();
  }
}
