package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** Lists of people that lie beside the tests, and what was read of them. */
final class Lists {
  private Lists() {}

  static Path file(String name) {
    try {
      return Path.of(Lists.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static RosterRead.People people(String file) {
    return people(RosterReader.read(file(file)));
  }

  static RosterRead.People people(RosterRead read) {
    assertThat(read).isInstanceOf(RosterRead.People.class);
    return (RosterRead.People) read;
  }

  static List<String> names(RosterRead read) {
    return people(read).entries().stream().map(Roster.Entry::name).toList();
  }

  static List<String> emails(RosterRead.People read) {
    return read.entries().stream()
        .map(entry -> entry.attributes().getOrDefault(Attribute.EMAIL, "-"))
        .toList();
  }

  static String key(RosterRead read) {
    assertThat(read).isInstanceOf(RosterRead.Broken.class);
    Message message = ((RosterRead.Broken) read).problems().getFirst().message();
    assertThat(Words.in(Language.NN).text(message)).isNotBlank();
    return message.key();
  }

  static List<String> said(RosterRead.People read) {
    return read.notes().stream().map(Words.in(Language.NB)::text).toList();
  }
}
