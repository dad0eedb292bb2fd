package no.samtakt.ui.palette;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by what is typed. Every word that is typed must begin a word of the name or, failing
 * that, stand inside one; names that begin as typed come first, else the order is kept. Case does
 * not matter, nor do accents; but æ, ø and å are letters of their own.
 *
 * <p>Names are read when something is first typed, and then no more: there may be thousands.
 */
final class Finding<T> {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+−]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final int NOT_FOUND = 3;

  private final List<T> all;
  private final Function<T, String> name;
  private @Nullable List<Name> names;

  Finding(List<T> all, Function<T, String> name) {
    this.all = all;
    this.name = name;
  }

  private record Name(String plain, List<String> words) {
    static Name of(String text) {
      String plain = Finding.plain(text);
      List<String> words =
          BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
      return new Name(plain, words);
    }

    int rank(Name typed) {
      if (plain.startsWith(typed.plain)) {
        return 0;
      }
      if (typed.words.stream().allMatch(this::hasWord)) {
        return 1;
      }
      return typed.words.stream().allMatch(plain::contains) ? 2 : NOT_FOUND;
    }

    private boolean hasWord(String beginning) {
      return words.stream().anyMatch(word -> word.startsWith(beginning));
    }
  }

  private record Ranked<T>(T what, int rank) {}

  List<T> find(String typed) {
    Name wanted = Name.of(typed);
    if (wanted.plain.isEmpty()) {
      return all;
    }
    List<Name> read = names();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Ranked<>(all.get(i), read.get(i).rank(wanted)))
        .filter(each -> each.rank < NOT_FOUND)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::what)
        .toList();
  }

  private List<Name> names() {
    List<Name> read = names;
    if (read == null) {
      read = all.stream().map(each -> Name.of(name.apply(each))).toList();
      names = read;
    }
    return read;
  }

  /** Accents go, for they are hard to type; the ring of å, too, is an accent to Unicode. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    StringBuilder plain = new StringBuilder(composed.length());
    for (char each : composed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (each < 128 || each == 'å') {
        plain.append(each);
      } else {
        String parted = Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD);
        plain.append(ACCENT.matcher(parted).replaceAll(""));
      }
    }
    return plain.toString();
  }
}
