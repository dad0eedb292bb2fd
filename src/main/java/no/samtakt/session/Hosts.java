package no.samtakt.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Who of those on a list is the host of which topic: by the whole name, or by a first name that
 * nobody else on the list has. A topic may have several, «Kari og Ola».
 */
final class Hosts {
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/&+]|\\s(?:og|and)\\s)\\s*");

  private final Map<NameKey, PersonId> names = new HashMap<>();
  private final Map<String, @Nullable PersonId> firstNames = new HashMap<>();

  private Hosts(Roster roster, Collection<PersonId> among) {
    for (Person person : roster.people()) {
      if (among.contains(person.id())) {
        NameKey name = NameKey.of(person.name());
        names.putIfAbsent(name, person.id());
        String first = name.words().getFirst();
        firstNames.put(first, firstNames.containsKey(first) ? null : person.id());
      }
    }
  }

  /**
   * The topics of those who have one, as their places in the list; whoever has two has the first.
   *
   * @param among those who may be meant
   */
  static Map<PersonId, Integer> of(List<Topic> topics, Roster roster, Collection<PersonId> among) {
    Hosts hosts = new Hosts(roster, among);
    Map<PersonId, Integer> own = new HashMap<>();
    for (int topic = 0; topic < topics.size(); topic++) {
      String host = topics.get(topic).host();
      if (host != null) {
        for (String name : BETWEEN.split(host.strip(), -1)) {
          PersonId person = hosts.called(name);
          if (person != null) {
            own.putIfAbsent(person, topic);
          }
        }
      }
    }
    return own;
  }

  private @Nullable PersonId called(String name) {
    NameKey key = NameKey.of(name);
    PersonId whole = names.get(key);
    return whole == null ? firstNames.get(key.value()) : whole;
  }
}
