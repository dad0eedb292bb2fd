package no.samtakt.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Samtakt speaks. */
public enum Language {
  NB("nb", "Bokmål"),
  NN("nn", "Nynorsk"),
  EN("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The IETF language tag: {@code nb}, {@code nn} or {@code en}. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself, as a language menu shows it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag + (this == EN ? "-GB" : "-NO"));
  }

  /** The language with this tag; {@code no} counts as bokmål, and a region is ignored. */
  public static Optional<Language> of(String tag) {
    String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String known = language.equals("no") ? "nb" : language;
    return Arrays.stream(values()).filter(each -> each.tag.equals(known)).findFirst();
  }

  /** The language for a machine set up in {@code locale}: English where we do not speak its own. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(EN);
  }
}
