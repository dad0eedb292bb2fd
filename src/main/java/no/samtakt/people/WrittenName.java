package no.samtakt.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All the forms in which one name may be written: «Kari Lise Nordmann», «Kari Nordmann», «Nordmann,
 * Kari», «Kari N.», «K. Nordmann», «karinordmann», «Kari», «Nordmann».
 */
final class WrittenName {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
  private static final Pattern SURNAME_FIRST = Pattern.compile("^([^,]+),\\s*([^,]+)$");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:kommune|fylke|bibliotek|sentral|senter|lag|forening|skole|skule|råd|kontor|etat"
              + "|avdeling|rom|library|council|office|school|room)(?:et|en|a)?$");

  private final List<NameForm> forms = new ArrayList<>();

  /**
   * @param places words of the organisations and municipalities on the list: alone they are those,
   *     and no surname
   */
  private WrittenName(String name, Set<String> places) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    String bare = IN_BRACKETS.matcher(whole).replaceAll(" ").strip();
    if (bare.contains("@") && !bare.contains(" ")) {
      // Of an address alone the name is what stands before the @: what follows is a place.
      bare = bare.substring(0, bare.indexOf('@')).replaceAll("[._]+", " ").strip();
    }
    String turned = SURNAME_FIRST.matcher(bare).replaceFirst("$2 $1");
    List<List<TextWord>> parts = new ArrayList<>();
    for (String part : turned.strip().split("\\s+", -1)) {
      List<TextWord> words = TextWord.of(part);
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    List<String> first = small(parts.getFirst());
    if (parts.size() == 1) {
      first(first);
    } else if (!PLACE.matcher(bare).find()) {
      whole(parts, first, small(parts.getLast()), places);
    } else {
      // «Larvik kommune», as rooms and machines are called: it has neither first name nor surname.
      forms.add(NameForm.whole(all(parts)));
    }
  }

  static List<NameForm> forms(String name, Set<String> places) {
    return new WrittenName(name, places).forms;
  }

  private void whole(
      List<List<TextWord>> parts, List<String> first, List<String> last, Set<String> places) {
    List<String> all = all(parts);
    List<String> given = all(parts.subList(0, parts.size() - 1));
    forms.add(NameForm.whole(all));
    forms.add(NameForm.whole(joined(last, given)));
    forms.add(NameForm.whole(joined(first, last)));
    forms.add(NameForm.whole(joined(List.of(String.join("", first)), last)));
    forms.add(NameForm.whole(joined(last, first)));
    if (given.size() > first.size()) {
      forms.add(NameForm.whole(given));
    }
    forms.add(NameForm.alone(String.join("", all), false));
    forms.add(NameForm.alone(String.join("", joined(first, last)), false));
    forms.add(withInitial(first, letter(last)));
    forms.add(withInitial(given, letter(last)));
    forms.add(afterInitials(List.of(letter(first)), last));
    if (parts.size() > 2) {
      List<String> middle =
          parts.subList(1, parts.size() - 1).stream().map(part -> letter(small(part))).toList();
      forms.add(
          new NameForm(
              joined(joined(first, middle), last),
              marks(first.size(), middle.size(), last.size()),
              false,
              false));
      forms.add(afterInitials(joined(List.of(letter(first)), middle), last));
    }
    if (first.size() > 1) {
      halves(first, last);
      List<String> letters = letters(first);
      forms.add(afterInitials(letters, last));
      forms.add(
          new NameForm(
              joined(List.of(String.join("", letters)), last),
              marks(1 + last.size(), 0, 0),
              true,
              false));
    }
    forms.addAll(AddressForms.of(first, parts.subList(1, parts.size()), places));
    first(first);
    String surname = last.getLast();
    if (last.size() > 1) {
      String together = String.join("", last);
      forms.add(NameForm.whole(last));
      forms.add(NameForm.whole(joined(first, List.of(together))));
      forms.add(NameForm.alone(together, true));
    }
    if (surname.length() > 2 && !places.contains(surname)) {
      forms.add(NameForm.alone(surname, true));
    }
  }

  private void first(List<String> first) {
    String word = first.getFirst();
    if (first.size() > 1) {
      forms.add(NameForm.whole(first));
      forms.add(NameForm.alone(String.join("", first), false));
      ofDouble(first);
    }
    if (first.size() == 1 && word.length() > 1) {
      forms.add(NameForm.alone(word, NameWords.contains(word)));
    }
  }

  /** «Per Hansen», «Erik Hansen» and run together, of Per-Erik Hansen, in whatever case. */
  private void halves(List<String> first, List<String> last) {
    first.stream()
        .filter(part -> part.length() > 1)
        .map(part -> joined(List.of(part), last))
        .forEach(half -> {
          forms.add(NameForm.whole(half));
          forms.add(NameForm.alone(String.join("", half), false));
        });
  }

  /** «Per», «Erik», «Per-E.» and «P.E.» of Per-Erik, where a capital letter shows them. */
  private void ofDouble(List<String> first) {
    first.stream()
        .filter(part -> part.length() > 1)
        .forEach(part -> forms.add(NameForm.alone(part, true)));
    List<String> letters = letters(first);
    forms.add(new NameForm(letters, marks(0, letters.size(), 0), true, false));
    List<String> begun = first.subList(0, first.size() - 1);
    forms.add(
        new NameForm(
            joined(begun, List.of(letters.getLast())), marks(begun.size(), 1, 0), true, false));
  }

  private static List<String> letters(List<String> words) {
    return words.stream().map(word -> letter(List.of(word))).toList();
  }

  private static NameForm withInitial(List<String> given, String letter) {
    boolean word = NameWords.contains(given.getFirst());
    return new NameForm(joined(given, List.of(letter)), marks(given.size(), 1, 0), word, false);
  }

  private static NameForm afterInitials(List<String> letters, List<String> last) {
    return new NameForm(joined(letters, last), marks(0, letters.size(), last.size()), true, false);
  }

  /** So many whole words, so many initials, and whole words again. */
  private static List<Boolean> marks(int before, int initials, int after) {
    List<Boolean> marks = new ArrayList<>();
    for (int i = 0; i < before + initials + after; i++) {
      marks.add(i >= before && i < before + initials);
    }
    return marks;
  }

  private static String letter(List<String> words) {
    String word = words.getFirst();
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static List<String> small(List<TextWord> words) {
    return words.stream().map(TextWord::small).toList();
  }

  private static List<String> all(List<List<TextWord>> parts) {
    return parts.stream().flatMap(List::stream).map(TextWord::small).toList();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
