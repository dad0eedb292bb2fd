package no.samtakt.people;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is written about one person, without the names of others. The longest name counts wherever
 * one begins, whoever's it is, and then whose it is: «Ola Nordmann» is nothing about Kari Nordmann.
 * Where both are meant, as by «Nordmann» alone, it is the person's own.
 */
public final class OthersNames implements UnaryOperator<String> {
  /** A letter for private use, which nobody types: it holds the place of the person's own name. */
  private static final String ITSELF = "\uE000";

  private final Redaction own;
  private final Redaction others;
  private final Person person;

  public OthersNames(Person person, List<Person> others) {
    this.person = person;
    this.own = Redaction.of(new Roster(List.of(person)), ITSELF);
    this.others = Redaction.of(new Roster(others));
  }

  /** Whether the person is named in a text. */
  public boolean isAbout(String text) {
    return marked(text).contains(ITSELF);
  }

  /** The text without the others; the very same where none of them is named. */
  @Override
  public String apply(String text) {
    return others.finds(text) ? marked(text).replace(ITSELF, person.name()) : text;
  }

  private String marked(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    return others.withoutNames(others.withoutAddresses(own.withoutAddresses(plain)), own);
  }
}
