package no.samtakt.checks;

import java.util.Locale;
import no.samtakt.words.Message;

/** What a check stands on, each with how well that is known. */
public enum Source {
  CAO_2021(Grade.REVIEWED),
  ALBULESCU_2022(Grade.REVIEWED),
  SHOCKLEY_2021(Grade.REVIEWED),
  WOOLLEY_2010(Grade.REVIEWED),
  MICROSOFT_2020(Grade.VENDOR),
  MICROSOFT_2021(Grade.VENDOR),
  FAUVILLE_2021(Grade.VENDOR),
  PLATFORM_PAGES(Grade.VENDOR),
  BETTER_CONVERSATIONS(Grade.PRACTICE),
  LIBERATING_STRUCTURES(Grade.PRACTICE),
  ATD(Grade.PRACTICE),
  NORWEGIAN_GUIDES(Grade.PRACTICE),
  FACILITATORS(Grade.PRACTICE),
  ARITHMETIC(Grade.ARITHMETIC),
  RULE_OF_THUMB(Grade.OWN);

  private final Grade grade;

  Source(Grade grade) {
    this.grade = grade;
  }

  public Grade grade() {
    return grade;
  }

  /** What it is, as a reader looks it up. */
  public Message work() {
    return Message.of("checks.source." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
