package no.samtakt.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the names and addresses of people out of texts: notes, cues, titles, whatever was written.
 *
 * <p>A name goes in every form in which it is known ({@link WrittenName}), whatever its case, as
 * whole words, with the genitive's s left standing: «Karis» becomes «N.N.s». What merely contains a
 * name, «Karianne», stays. Without its accents it is the same name ({@link Spelling}), and so is
 * the beginning of one after an @ ({@link Mentions}). Better a word too many than a name:
 * somebody's first name goes also when others on the list share it. Only where it is an ordinary
 * word too («dag», «hans») must it begin with a capital letter to be taken for a name, and so must
 * a surname that stands alone; a surname that is also a place or an organisation on the list stays
 * when it stands alone. Before the @ of an e-mail address all is written small, and a word is a
 * name there as if it had a capital letter.
 */
public final class Redaction implements UnaryOperator<String> {
  /** «Nomen nescio», I do not know the name: the same in every language we speak. */
  public static final String NO_NAME = "N.N.";

  private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+");

  private final Map<String, List<NameForm>> forms = new HashMap<>();
  private final Set<String> addresses = new HashSet<>();
  private final Mentions mentions = new Mentions();
  private final UnaryOperator<String> standIn;

  private Redaction(Collection<Person> people, Set<String> words, UnaryOperator<String> standIn) {
    this.standIn = standIn;
    Set<String> places = places(people);
    places.addAll(words);
    Set<NameForm> all = new HashSet<>();
    for (Person person : people) {
      String address = person.attributes().getOrDefault(Attribute.EMAIL, "").strip();
      addAddress(address);
      addAddress(person.name());
      names(person).forEach(name -> all.addAll(WrittenName.forms(name, places)));
      mentions.add(person.name());
    }
    for (NameForm form : all) {
      for (String spelt : Spelling.of(form.key())) {
        forms.computeIfAbsent(spelt, key -> new ArrayList<>()).add(form);
      }
    }
  }

  private Redaction(String address, UnaryOperator<String> standIn) {
    this.standIn = standIn;
    addAddress(address);
  }

  private void addAddress(String address) {
    if (ADDRESS.matcher(address).matches()) {
      addresses.add(small(address));
    }
  }

  /** Takes out everybody's names, with {@link #NO_NAME} in their place. */
  public static Redaction of(Roster people) {
    return of(people, NO_NAME);
  }

  /** The same with another word in their place. */
  public static Redaction of(Roster people, String standIn) {
    return new Redaction(people.people(), Set.of(), name -> standIn);
  }

  /**
   * Finds one person's names and leaves them standing, as {@link Kept}.
   *
   * @param words in small letters, which alone are no surname
   */
  static Redaction keeping(Person person, Set<String> words) {
    return new Redaction(List.of(person), words, Kept.SURE);
  }

  /** The same of somebody of whom no more than an address is known, which is no name. */
  static Redaction keepingAddress(Person person) {
    return new Redaction(person.name(), Kept.SURE);
  }

  /** The text without the names; the very same text where there was none in it. */
  @Override
  public String apply(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    String without = without(withoutAddresses(plain), null, true);
    return without.equals(plain) ? text : without;
  }

  /** Whether somebody's name or address stands in a text. */
  public boolean finds(String text) {
    return !apply(text).equals(text);
  }

  String withoutAddresses(String text) {
    if (addresses.isEmpty() || text.indexOf('@') < 0) {
      return text;
    }
    return ADDRESS
        .matcher(text)
        .replaceAll(found -> {
          String address = found.group().replaceFirst("[.-]+$", "");
          String rest = found.group().substring(address.length());
          boolean known = addresses.contains(small(address));
          return Matcher.quoteReplacement(
              known ? closed(standIn.apply(address), rest) + rest : found.group());
        });
  }

  /**
   * The text without names.
   *
   * @param own whose names go first where they are as long; null for nobody
   * @param listed whether that is somebody on the list, whose name may be one word
   */
  String without(String text, @Nullable Redaction own, boolean listed) {
    List<TextWord> words = TextWord.of(text);
    List<TextWord> bare = words.stream().map(TextWord::withoutNumber).toList();
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < words.size(); i++) {
      int other = Math.max(longest(text, words, i), longest(text, bare, i));
      int mine =
          own == null ? -1 : Math.max(own.longest(text, words, i), own.longest(text, bare, i));
      int end = Math.max(other, mine);
      if (end < 0 || words.get(i).start() < copied) {
        continue;
      }
      int start = words.get(i).start();
      out.append(text, copied, start);
      boolean sure = mine > other && (listed || end > words.get(i).end());
      UnaryOperator<String> kept = sure ? Kept.SURE : Kept.UNSURE;
      UnaryOperator<String> put = own != null && mine >= other ? kept : standIn;
      out.append(closed(put.apply(text.substring(start, end)), text.substring(end)));
      copied = end;
    }
    String without = copied == 0 ? text : out.append(text, copied, text.length()).toString();
    String rest = own == null ? without : own.mentions.without(without, kept(listed));
    return mentions.without(rest, standIn);
  }

  /** A beginning is surely the own name's where it is nobody else's. */
  private UnaryOperator<String> kept(boolean listed) {
    return name -> (listed && !mentions.beginsAny(name) ? Kept.SURE : Kept.UNSURE).apply(name);
  }

  /** Where the longest name that begins with a word ends; -1 where none does. */
  private int longest(String text, List<TextWord> words, int from) {
    String word = words.get(from).small();
    int end = -1;
    for (String spelt : Spelling.of(word)) {
      end = Math.max(end, end(forms.getOrDefault(spelt, List.of()), text, words, from));
      if (spelt.endsWith("s")) {
        String genitive = spelt.substring(0, spelt.length() - 1);
        end = Math.max(end, end(forms.getOrDefault(genitive, List.of()), text, words, from));
      }
    }
    return end;
  }

  private static int end(List<NameForm> forms, String text, List<TextWord> words, int from) {
    return forms.stream().mapToInt(form -> form.end(text, words, from)).max().orElse(-1);
  }

  /** Two full stops never follow each other. */
  private static String closed(String standIn, String rest) {
    boolean twice = standIn.endsWith(".") && rest.startsWith(".") && !rest.startsWith("..");
    return twice ? standIn.substring(0, standIn.length() - 1) : standIn;
  }

  private static Stream<String> names(Person person) {
    return Stream.of(person.name(), person.attributes().getOrDefault(Attribute.EARLIER_NAME, ""))
        .filter(name -> !name.isBlank());
  }

  private static Set<String> places(Collection<Person> people) {
    Set<String> places = new HashSet<>();
    for (Person person : people) {
      for (Attribute attribute : List.of(Attribute.ORGANISATION, Attribute.MUNICIPALITY)) {
        places.addAll(TextWord.small(person.attributes().getOrDefault(attribute, "")));
      }
    }
    return places;
  }

  private static String small(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
