package no.samtakt.people.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameKey;
import no.samtakt.people.PersonId;
import no.samtakt.words.Message;

/** Finds whose a line of wishes is: by the address, else by what only one person is called. */
record WishNames(NameBook book, List<PersonId> listed) {
  /**
   * Whoever is meant.
   *
   * @param why is told why nobody is
   */
  Optional<PersonId> of(WishLine line, List<Message> why) {
    if (!line.email().isEmpty()) {
      String wanted = line.email().toLowerCase(Locale.ROOT);
      List<PersonId> same = listed.stream().filter(id -> email(id).equals(wanted)).toList();
      if (same.size() == 1) {
        return Optional.of(same.getFirst());
      }
    }
    NameKey name = NameKey.of(line.name());
    for (Function<PersonId, String> called :
        List.<Function<PersonId, String>>of(
            book::fullName, book::distinctName, book::shortName, this::firstName)) {
      List<PersonId> same =
          listed.stream().filter(id -> NameKey.of(called.apply(id)).equals(name)).toList();
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

  private String email(PersonId id) {
    return book.person(id)
        .map(person -> person.attributes().getOrDefault(Attribute.EMAIL, ""))
        .orElse("")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private String firstName(PersonId id) {
    return NameKey.of(book.fullName(id)).words().getFirst();
  }
}
