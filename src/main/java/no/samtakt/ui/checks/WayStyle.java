package no.samtakt.ui.checks;

import java.util.Locale;
import no.samtakt.checks.Way;
import no.samtakt.ui.kit.Icon;

/** How a way of being together looks: a style, and an icon so that colour never tells it alone. */
final class WayStyle {
  private WayStyle() {}

  static String of(Way way) {
    return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Icon icon(Way way) {
    return switch (way) {
      case ONE_WAY -> Icon.PLENARY;
      case DIALOGUE -> Icon.DIALOGUE;
      case GROUP -> Icon.GROUPS;
      case INDIVIDUAL -> Icon.INDIVIDUAL;
      case BREAK -> Icon.BREAK;
      case SPARE -> Icon.BUFFER;
    };
  }
}
