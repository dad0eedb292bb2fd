package no.samtakt.grouping;

/** Rounds without a broken rule and with no more than this need no further search. */
record Goal(int repeats, int same) {
  static final Goal STRANGERS = new Goal(0, 0);

  /** What no rounds can be better than. */
  static Goal bound(Present present, int rounds) {
    return new Goal(present.fewestRepeats(rounds), present.fewestSame(rounds));
  }
}
