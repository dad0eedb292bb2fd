package no.samtakt.ui.cards;

import java.util.Locale;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Message;

/** A way to narrow the cards down by what holds just now. */
enum Narrowing {
  /** There is time for it, it suits so many people, and it works where they meet. */
  FITS_NOW(Icon.CLOCK),
  /** It is starred. */
  FAVOURITES(Icon.FAVOURITE),
  /** These people have not had it, today or before. */
  UNUSED(Icon.SHUFFLE);

  private final Icon icon;

  Narrowing(Icon icon) {
    this.icon = icon;
  }

  Icon icon() {
    return icon;
  }

  Message label() {
    return Message.of("cards.pane.only." + key());
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
