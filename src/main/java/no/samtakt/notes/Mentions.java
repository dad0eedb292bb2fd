package no.samtakt.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameKey;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by {@code @name} in texts: by what exactly one person on the list is called,
 * in full, short, or by the first name alone.
 */
public final class Mentions {
  /** Nobody is listed. */
  public static final Mentions NOBODY = new Mentions(NameBook.EMPTY, List.of());

  private static final Pattern AT =
      Pattern.compile("(?<![\\p{L}\\p{N}.])@(\\p{L}[\\p{L}\\p{M}'.-]*)");

  /** What stands behind a name and goes on with another than is known. */
  private static final Pattern ANOTHER = Pattern.compile(" \\p{Lu}");

  private static final Pattern HYPHENED = Pattern.compile("-\\p{L}");

  private final NameBook book;

  /** By what they are called, in small letters, the longest first; null for what several are. */
  private final Map<String, @Nullable PersonId> called;

  /**
   * A part of a text that names somebody.
   *
   * @param start where the sign stands
   * @param end just behind the name
   * @param name as it is written, without the sign
   * @param person null where it is nobody's, or not one person's alone
   */
  public record Mention(int start, int end, String name, @Nullable PersonId person) {}

  public Mentions(NameBook book, List<PersonId> listed) {
    this.book = book;
    Map<String, @Nullable PersonId> all = new LinkedHashMap<>();
    for (PersonId id : listed) {
      put(all, book.fullName(id), id);
    }
    // What somebody is called in full is never taken for another's short name.
    Map<String, @Nullable PersonId> shorter = new LinkedHashMap<>();
    for (PersonId id : listed) {
      put(shorter, book.shortName(id), id);
      List<String> words = NameKey.of(book.fullName(id)).words();
      put(shorter, words.getFirst(), id);
      int hyphen = words.getFirst().indexOf('-');
      if (hyphen > 0 && words.size() > 1) {
        // Per-Erik Hansen is Per Hansen to many.
        put(shorter, words.getFirst().substring(0, hyphen) + " " + words.getLast(), id);
      }
    }
    shorter.forEach(all::putIfAbsent);
    List<String> names = new ArrayList<>(all.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed());
    called = new LinkedHashMap<>();
    names.forEach(name -> called.put(name, all.get(name)));
  }

  private static void put(Map<String, @Nullable PersonId> all, String name, PersonId id) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (all.containsKey(key) && !Objects.equals(all.get(key), id)) {
      all.put(key, null);
    } else {
      all.put(key, id);
    }
  }

  /** All that are in a text, in order. */
  public List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    String plain = text.toLowerCase(Locale.ROOT);
    Matcher matcher = AT.matcher(text);
    while (matcher.find()) {
      mentions.add(at(matcher, text, plain));
    }
    return mentions;
  }

  /**
   * The text with the whole name of everybody it names. Half a name would be found by nobody who
   * looks for the person, nor by what takes names out of a text.
   */
  public String whole(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (Mention mention : in(text).reversed()) {
      PersonId person = mention.person();
      if (person == null || isFollowed(ANOTHER, text, mention.end())) {
        continue;
      }
      String name = book.fullName(person);
      if (!name.equalsIgnoreCase(mention.name())) {
        whole.replace(mention.start() + 1, mention.end(), name);
      }
    }
    return whole.toString();
  }

  /** The text with the names left standing, without their signs; addresses keep theirs. */
  public static String unsigned(String text) {
    return AT.matcher(text).replaceAll("$1");
  }

  /** Whoever a name means; nothing where it is nobody's, or not one person's alone. */
  public Optional<PersonId> person(String name) {
    return Optional.ofNullable(called.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  private Mention at(Matcher matcher, String text, String plain) {
    int from = matcher.start(1);
    for (Map.Entry<String, @Nullable PersonId> each : called.entrySet()) {
      int end = from + each.getKey().length();
      if (!plain.startsWith(each.getKey(), from) || !isEnd(text, end)) {
        continue;
      }
      PersonId person = each.getValue();
      int behind = person == null ? end : BegunName.end(text, from, end, book.fullName(person));
      if (!isFollowed(HYPHENED, text, behind)) {
        return new Mention(matcher.start(), behind, text.substring(from, behind), person);
      }
    }
    String name = matcher.group(1).replaceAll("[.'-]+$", "");
    return new Mention(matcher.start(), from + name.length(), name, null);
  }

  private static boolean isFollowed(Pattern what, String text, int at) {
    return what.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}
