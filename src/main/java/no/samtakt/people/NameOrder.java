package no.samtakt.people;

import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names in the order of a Norwegian telephone book: word by word, with Æ Ø Å last and Aa as Å. Ä
 * stands with Æ, Ö with Ø and Ü with Y; other letters with a mark stand with the plain one.
 *
 * <p>The rules are written out here, for the ones that come with Java leave out letters and are not
 * in every Java that can be shipped.
 */
public final class NameOrder implements Comparator<String> {
  public static final NameOrder NORWEGIAN = new NameOrder();

  private static final String NORDIC =
      "& D ; đ, Đ ; ð, Ð & L ; ł, Ł & Y ; ü, Ü & Z"
          + " < æ, Æ ; ä, Ä < ø, Ø ; ö, Ö < å, Å ; aa, aA, Aa, AA";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  private final Collator collator;

  private NameOrder() {
    try {
      RuleBasedCollator plain = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
      collator = new RuleBasedCollator(plain.getRules() + NORDIC);
    } catch (ParseException e) {
      throw new IllegalStateException("the rules of the alphabet cannot be read", e);
    }
  }

  /** People by name, and those of the same name always in the same order. */
  public static Comparator<Person> ofPeople() {
    return Comparator.comparing(Person::name, NORWEGIAN).thenComparing(Person::id);
  }

  @Override
  public int compare(String one, String other) {
    String[] first = words(one);
    String[] second = words(other);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      int order = collator.compare(first[i], second[i]);
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(first.length, second.length);
    return order == 0 ? one.compareTo(other) : order;
  }

  private static String[] words(String name) {
    String whole = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    return BETWEEN_WORDS.split(whole);
  }
}
