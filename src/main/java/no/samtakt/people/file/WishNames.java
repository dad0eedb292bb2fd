package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameKey;
import no.samtakt.people.PersonId;
import no.samtakt.words.Message;

/** Finds whose a line of wishes is: by the address, else by what only one person is called. */
final class WishNames {
  private final Map<String, List<PersonId>> addresses = new HashMap<>();

  /** By what people are called: in full, told apart, short, and by the first name. */
  private final List<Map<NameKey, List<PersonId>>> names = new ArrayList<>();

  WishNames(NameBook book, List<PersonId> listed) {
    for (PersonId id : listed) {
      String email =
          book.person(id)
              .map(person -> person.attributes().getOrDefault(Attribute.EMAIL, ""))
              .orElse("");
      addresses.computeIfAbsent(plain(email), any -> new ArrayList<>()).add(id);
    }
    for (Function<PersonId, String> called :
        List.<Function<PersonId, String>>of(
            book::fullName,
            book::distinctName,
            book::shortName,
            id -> NameKey.of(book.fullName(id)).words().getFirst())) {
      Map<NameKey, List<PersonId>> those = new HashMap<>();
      listed.forEach(id ->
          those.computeIfAbsent(NameKey.of(called.apply(id)), any -> new ArrayList<>()).add(id));
      names.add(those);
    }
  }

  /**
   * Whoever is meant.
   *
   * @param why is told why nobody is
   */
  Optional<PersonId> of(WishLine line, List<Message> why) {
    List<PersonId> there =
        line.email().isEmpty() ? List.of() : addresses.getOrDefault(plain(line.email()), List.of());
    if (there.size() == 1) {
      return Optional.of(there.getFirst());
    }
    NameKey name = NameKey.of(line.name());
    for (Map<NameKey, List<PersonId>> those : names) {
      List<PersonId> same = those.getOrDefault(name, List.of());
      if (same.size() == 1) {
        return Optional.of(same.getFirst());
      }
      if (same.size() > 1) {
        why.add(Message.of("wishes.namesakes", line.name(), same.size()));
        return Optional.empty();
      }
    }
    why.add(Message.of("wishes.no-such-person", line.name()));
    return Optional.empty();
  }

  private static String plain(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
