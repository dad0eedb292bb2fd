package no.samtakt.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The forms of a name that are made for e-mail addresses: an initial and a surname in either order,
 * run together or not, «aelmi», «elmi.a», «klnordmann».
 */
final class AddressForms {
  private static final int SHORTEST_ALONE = 3;

  private final List<NameForm> forms = new ArrayList<>();

  private AddressForms() {}

  /**
   * The forms of one name.
   *
   * @param first what the first name is made of, in small letters
   * @param after the names after it, at least one: whichever of them may be used as the surname
   * @param places words that are a place when they stand alone
   */
  static List<NameForm> of(List<String> first, List<List<TextWord>> after, Set<String> places) {
    AddressForms made = new AddressForms();
    StringBuilder before = new StringBuilder(letter(first.getFirst()));
    made.surnames(letter(first.getFirst()), after, places);
    if (first.size() > 1) {
      before.setLength(0);
      first.forEach(part -> before.append(letter(part)));
      made.surnames(before.toString(), after, places);
    }
    for (List<TextWord> name : after.subList(0, after.size() - 1)) {
      before.append(letter(name.getFirst().small()));
      made.surnames(before.toString(), after.subList(after.size() - 1, after.size()), places);
    }
    return made.forms;
  }

  private void surnames(String initials, List<List<TextWord>> names, Set<String> places) {
    for (List<TextWord> name : names) {
      List<String> parts = name.stream().map(TextWord::small).toList();
      surname(initials, String.join("", parts), places);
      if (parts.size() > 1) {
        parts.forEach(part -> surname(initials, part, places));
      }
    }
  }

  private void surname(String initials, String surname, Set<String> places) {
    if (surname.length() < 2) {
      return;
    }
    forms.add(NameForm.inAddress(List.of(initials + surname)));
    forms.add(NameForm.inAddress(List.of(surname + initials)));
    forms.add(NameForm.inAddress(List.of(initials, surname)));
    forms.add(NameForm.inAddress(List.of(surname, initials)));
    if (surname.length() >= SHORTEST_ALONE && !places.contains(surname)) {
      forms.add(NameForm.inAddress(List.of(surname)));
    }
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
