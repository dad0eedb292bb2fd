package no.samtakt.checks;

import no.samtakt.words.Message;

/** What a mend says before it is made: what it does, and what that costs. */
public final class FixWords {
  private FixWords() {}

  public static Message of(Fix fix, Design design) {
    Effect effect = fix instanceof Fix.Ready ready ? Effect.of(design, ready.mends()) : null;
    return effect == null
        ? fix.label()
        : Message.of("checks.fix.with-effect", fix.label(), effect.said());
  }
}
