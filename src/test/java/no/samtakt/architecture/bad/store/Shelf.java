package no.samtakt.architecture.bad.store;

import no.samtakt.architecture.bad.session.Leaky;

/** Uses what uses it. */
public final class Shelf {
  public String keep(Leaky leaky) {
    return leaky.toString();
  }
}
