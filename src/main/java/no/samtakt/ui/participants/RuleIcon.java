package no.samtakt.ui.participants;

import java.util.Locale;
import java.util.regex.Pattern;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** The icon of a ground rule, where its words tell what it is about, in any of our languages. */
enum RuleIcon {
  CAMERA("kamera|camera|video", Icon.CAMERA),
  CHAT("chat", Icon.CHAT),
  LIGHT("\\blys\\b|\\blyset\\b|\\blight", Icon.LIGHT),
  NAME("navn|\\bnamn|\\bname", Icon.WRITE),
  PHONE("telefon|mobil|\\bphone", Icon.MUTED),
  MICROPHONE("mikrofon|microphone|\\bmute|\\bmic\\b", Icon.SILENT);

  private final Pattern words;
  private final Icon icon;

  RuleIcon(String words, Icon icon) {
    this.words = Pattern.compile(words);
    this.icon = icon;
  }

  /** Null where the words are not recognised. What stands first in the rule decides. */
  static @Nullable Icon of(String rule) {
    String heard = rule.toLowerCase(Locale.ROOT);
    Icon found = null;
    int first = Integer.MAX_VALUE;
    for (RuleIcon each : values()) {
      var matcher = each.words.matcher(heard);
      if (matcher.find() && matcher.start() < first) {
        first = matcher.start();
        found = each.icon;
      }
    }
    return found;
  }
}
