package no.samtakt.checks;

import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;

/**
 * What a part of an item counts as. Groups and time alone are what the sheet says they are. What is
 * in plenary is one-way where the kind is a talk; a welcome, a training and what has no kind are so
 * too, unless the sheet gives participants something to do in it: a question, a card, or a tool to
 * open.
 */
final class Ways {
  private Ways() {}

  static Way of(Item item, Kind kind, Segment segment) {
    return switch (segment.mode()) {
      case GROUP -> Way.GROUP;
      case INDIVIDUAL -> Way.INDIVIDUAL;
      case PLENARY -> plenary(item, kind);
    };
  }

  private static Way plenary(Item item, Kind kind) {
    return switch (kind) {
      case TALK -> Way.ONE_WAY;
      case WELCOME -> asks(item) ? Way.DIALOGUE : Way.ONE_WAY;
      case TRAINING -> asks(item) || !item.tools().isEmpty() ? Way.DIALOGUE : Way.ONE_WAY;
      case CUSTOM -> asks(item) || Chat.isUsed(item) ? Way.DIALOGUE : Way.ONE_WAY;
      case CHECK_IN, CHECK_OUT, DIALOGUE, SHARING -> Way.DIALOGUE;
      case IGP, PAIRS, GROUPS, OPEN_SPACE ->
          item.shape() instanceof Shape.Whole ? Way.GROUP : Way.DIALOGUE;
      case ENERGISER -> Way.INDIVIDUAL;
      case BREAK -> Way.BREAK;
      case BUFFER, TECH_CHECK -> Way.SPARE;
    };
  }

  private static boolean asks(Item item) {
    return item.prompt() != null || item.card() != null;
  }

  /**
   * Whether people are put into groups: where the sheet says so, and in a whole item of pairs or
   * groups, for which the session forms those of the usual size.
   */
  static boolean isGrouped(Item item, Kind kind, Segment segment) {
    boolean together = segment.mode() == Mode.GROUP || item.shape() instanceof Shape.Whole;
    return kind != Kind.OPEN_SPACE && together && segment.size() >= 2;
  }
}
