package no.samtakt.before;

import java.util.Locale;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that should be in order on the day.
 *
 * @param said how it is
 * @param mend what to do about it; null where nothing is to be done
 */
public record ReadyLine(Aspect aspect, Verdict verdict, Message said, @Nullable Message mend) {
  /** What was looked at. */
  public enum Aspect {
    LINKS,
    TEXTS,
    PEOPLE,
    PLATFORM,
    SCREEN,
    SOUND,
    DISK,
    DESIGN;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it is. */
  public enum Verdict {
    FINE,
    /** Nobody can tell before it has been tried. */
    UNTRIED,
    TROUBLE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static ReadyLine fine(Aspect aspect, Message said) {
    return new ReadyLine(aspect, Verdict.FINE, said, null);
  }

  static ReadyLine untried(Aspect aspect, Message said, Message mend) {
    return new ReadyLine(aspect, Verdict.UNTRIED, said, mend);
  }

  static ReadyLine trouble(Aspect aspect, Message said, Message mend) {
    return new ReadyLine(aspect, Verdict.TROUBLE, said, mend);
  }
}
