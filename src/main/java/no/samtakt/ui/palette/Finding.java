package no.samtakt.ui.palette;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds names by what is typed. Every word that is typed must begin a word of the name or, failing
 * that, stand inside one; names that begin as typed come first, else the order is kept. Case does
 * not matter, nor do accents; but æ, ø and å are letters of their own.
 */
final class Finding {
  private Finding() {}

  static <T> List<T> find(List<T> all, Function<T, String> name, String typed) {
    List<String> wanted = words(typed);
    return all.stream()
        .map(each -> new Ranked<>(each, rank(plain(name.apply(each)), wanted, plain(typed))))
        .filter(each -> each.rank < NOT_FOUND)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::what)
        .toList();
  }

  private static final int NOT_FOUND = 3;

  private record Ranked<T>(T what, int rank) {}

  private static int rank(String name, List<String> wanted, String typed) {
    if (name.startsWith(typed)) {
      return 0;
    }
    List<String> words = words(name);
    if (wanted.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)))) {
      return 1;
    }
    return wanted.stream().allMatch(name::contains) ? 2 : NOT_FOUND;
  }

  private static List<String> words(String text) {
    return List.of(plain(text).split("[^\\p{L}\\p{N}+−]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Accents go, for they are hard to type; the ring of å, too, is an accent to Unicode. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char each : Normalizer.normalize(text, Normalizer.Form.NFC).strip().toCharArray()) {
      char lower = Character.toLowerCase(each);
      plain.append(
          lower == 'å'
              ? "å"
              : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                  .replaceAll("\\p{M}", ""));
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
