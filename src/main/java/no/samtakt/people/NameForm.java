package no.samtakt.people;

import java.util.List;

/**
 * A way in which somebody's name may be written, as words that follow each other.
 *
 * @param words in small letters, at least one
 * @param initials which of them stand for their first letter alone
 * @param capital whether only a word that begins with a capital letter is the name, for else it may
 *     be an ordinary word
 * @param address whether it is written so only before the @ of an e-mail address, «aelmi»
 */
record NameForm(List<String> words, List<Boolean> initials, boolean capital, boolean address) {
  private static final String JOINTS = " \u00a0\t\r\n.,-_'’‐‑";
  private static final int WIDEST_JOINT = 3;

  NameForm {
    words = List.copyOf(words);
    initials = List.copyOf(initials);
  }

  static NameForm whole(List<String> words) {
    return new NameForm(words, words.stream().map(word -> false).toList(), false, false);
  }

  static NameForm alone(String word, boolean capital) {
    return new NameForm(List.of(word), List.of(false), capital, false);
  }

  static NameForm inAddress(List<String> words) {
    return new NameForm(words, words.stream().map(word -> false).toList(), false, true);
  }

  /** What the first word of a text must be for this form to begin there. */
  String key() {
    return words.getFirst();
  }

  /**
   * Where the name ends if it is written in this form from a word on; a genitive's s is no part of
   * it.
   *
   * @param all the words of the text
   * @param from the place among them where the name may begin
   * @return the character after its last one; -1 where something else is written
   */
  int end(String text, List<TextWord> all, int from) {
    int last = from + words.size() - 1;
    if (last >= all.size() || (address && !all.get(from).inAddress())) {
      return -1;
    }
    int end = -1;
    for (int i = 0; i < words.size(); i++) {
      TextWord word = all.get(from + i);
      boolean joined = i == 0 || joined(text, all.get(from + i - 1).end(), word.start());
      end = joined ? wordEnd(i, word) : -1;
      if (end < 0) {
        return -1;
      }
    }
    if (words.size() == 1 && partOfLonger(text, all.get(from).start(), end)) {
      return -1;
    }
    return end(text, end);
  }

  /** With the full stop of a shortened last name. */
  private int end(String text, int end) {
    boolean shortened = initials.getLast() && end < text.length() && text.charAt(end) == '.';
    return shortened ? end + 1 : end;
  }

  private int wordEnd(int i, TextWord word) {
    String wanted = words.get(i);
    boolean last = i == words.size() - 1;
    if ((capital || initials.get(i)) && !word.capital()) {
      return -1;
    }
    if (word.small().equals(wanted)) {
      return word.end();
    }
    boolean mayBeOf = last && !initials.get(i) && word.small().endsWith("s");
    String bare = mayBeOf ? word.small().substring(0, word.small().length() - 1) : "";
    if (bare.equals(wanted)) {
      return word.end() - 1;
    }
    if (Spelling.same(word.small(), wanted, word.capital())) {
      return word.end();
    }
    return mayBeOf && Spelling.same(bare, wanted, word.capital()) ? word.end() - 1 : -1;
  }

  /** Initials alone are a name only with full stops between them, «P.E.»: «A, B» are two rooms. */
  private boolean joined(String text, int from, int to) {
    boolean letters = words.size() > 1 && !initials.contains(false);
    return joint(text, from, to) && (!letters || text.charAt(from) == '.');
  }

  private static boolean joint(String text, int from, int to) {
    return to - from <= WIDEST_JOINT
        && text.substring(from, to).chars().allMatch(sign -> JOINTS.indexOf(sign) >= 0);
  }

  /** «Kari» in «Kari-Anne» and in «Anne-Kari» is somebody else; in «Kari-gruppa» it is Kari. */
  private static boolean partOfLonger(String text, int start, int end) {
    boolean before =
        start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
    boolean after =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isUpperCase(text.charAt(end + 1));
    return before || after;
  }
}
