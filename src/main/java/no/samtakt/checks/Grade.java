package no.samtakt.checks;

import java.util.Locale;
import no.samtakt.words.Message;

/** How well something is known. */
public enum Grade {
  REVIEWED("A"),
  VENDOR("B"),
  PRACTICE("C"),
  ARITHMETIC("D"),
  OWN("H");

  private final String letter;

  Grade(String letter) {
    this.letter = letter;
  }

  /** The letter that stands for it. */
  public String letter() {
    return letter;
  }

  /** In words, such as <q>peer-reviewed</q>. */
  public Message words() {
    return Message.of("checks.grade." + name().toLowerCase(Locale.ROOT));
  }
}
