package no.samtakt.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is written about one person, without the names of others. The longest name counts wherever
 * one begins, whoever's it is, and then whose it is: «Ola Nordmann» is nothing about Kari Nordmann.
 * Where both may be meant, as by «Nordmann» alone, it stays, and the text is not surely about them.
 * The person's own names stay as they were written.
 */
public final class OthersNames implements UnaryOperator<String> {
  private final Redaction own;
  private final Redaction others;
  private final boolean listed;

  private OthersNames(Redaction own, List<Person> others, boolean listed) {
    this.own = own;
    this.others = Redaction.of(new Roster(others));
    this.listed = listed;
  }

  public OthersNames(Person person, List<Person> others) {
    this(Redaction.keeping(person, Set.of()), others, true);
  }

  /**
   * For somebody who is on no list: one word alone, «Kari» or «Nordmann», may be anybody's.
   *
   * @param words in small letters, which stand for something else here: alone they are no surname
   */
  public static OthersNames unlisted(Person person, List<Person> others, Set<String> words) {
    boolean addressOnly = person.name().contains("@");
    Redaction own =
        addressOnly ? Redaction.keepingAddress(person) : Redaction.keeping(person, words);
    return new OthersNames(own, others, false);
  }

  /** Whether the person is named in a text, or may be. */
  public boolean isAbout(String text) {
    String marked = marked(text);
    return Kept.SURE.isIn(marked) || Kept.UNSURE.isIn(marked);
  }

  /** Whether it is the person, and nobody else, who is named in a text. */
  public boolean isSurelyAbout(String text) {
    return Kept.SURE.isIn(marked(text));
  }

  /** The text without the others; the very same where none of them is named. */
  @Override
  public String apply(String text) {
    return others.finds(text) ? Kept.back(marked(text)) : text;
  }

  private String marked(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    return others.without(others.withoutAddresses(own.withoutAddresses(plain)), own, listed);
  }
}
