package no.samtakt.ui.cards;

import no.samtakt.cards.Category;
import no.samtakt.cards.Setting;
import no.samtakt.ui.kit.Icon;

/** The icons that go with the words for what a card is for and how people meet. */
final class CategoryIcon {
  private CategoryIcon() {}

  static Icon of(Category category) {
    return switch (category) {
      case CHECK_IN -> Icon.CHECK_IN;
      case ICEBREAKER -> Icon.CHAT;
      case ENERGISER -> Icon.ENERGISER;
      case STRENGTH -> Icon.STRENGTHS;
      case SPEED_DATE -> Icon.PAIRS;
      case EQUAL_DIALOGUE -> Icon.DIALOGUE;
      case INCLUSION -> Icon.GROUPS;
      case CHECK_OUT -> Icon.CHECK_OUT;
    };
  }

  static Icon of(Setting setting) {
    return switch (setting) {
      case DIGITAL -> Icon.PARTICIPANT_WINDOW;
      case ROOM -> Icon.ORGANISATION;
      case HYBRID -> Icon.GROUPS;
      case SEATED -> Icon.INDIVIDUAL;
      case CAMERA_OFF -> Icon.CAMERA_OFF;
    };
  }
}
