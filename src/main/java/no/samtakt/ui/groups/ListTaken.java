package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list that was handed in, and what is to be said of it once it is in use.
 *
 * @param before those who were listed until then
 */
record ListTaken(Roster list, List<PersonId> before) {
  /** What a list tells that is worth naming; what somebody was called earlier is only a hint. */
  private static final List<Attribute> COLUMNS =
      List.of(
          Attribute.EMAIL,
          Attribute.ORGANISATION,
          Attribute.MUNICIPALITY,
          Attribute.SECTOR,
          Attribute.ROLE,
          Attribute.LANGUAGE,
          Attribute.ATTENDANCE);

  static ListTaken of(Roster list, @Nullable Snapshot before) {
    return new ListTaken(list, before == null ? List.of() : before.state().presence().listed());
  }

  /** Whether it is the list in use by now. */
  boolean isIn(Snapshot now) {
    return now.state().presence().listed().equals(ids());
  }

  /** How many are here, how many of the list were on it before, and what was read of them. */
  Message said(Snapshot now, Words words) {
    PeoplePage page =
        new PeoplePage(now.state().presence(), now.names(), Set.of(), Set.of(), Map.of(), words);
    long known = ids().stream().filter(before::contains).count();
    return before.isEmpty()
        ? Message.of("groups.list-taken", page.present(), columns(words))
        : Message.of(
            "groups.list-taken-again",
            page.present(),
            columns(words),
            (int) known,
            list.people().size());
  }

  private List<PersonId> ids() {
    return list.people().stream().map(Person::id).toList();
  }

  private String columns(Words words) {
    List<String> read = new ArrayList<>(List.of(words.text("groups.attribute-name")));
    for (Attribute column : COLUMNS) {
      if (list.people().stream().anyMatch(person -> person.attributes().containsKey(column))) {
        read.add(words.text("groups.attribute-" + column.name().toLowerCase(Locale.ROOT)));
      }
    }
    return GroupWords.listed(read, words);
  }
}
