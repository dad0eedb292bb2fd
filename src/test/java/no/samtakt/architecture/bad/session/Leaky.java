package no.samtakt.architecture.bad.session;

import java.time.Instant;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.architecture.bad.store.Shelf;

/** A rule that stores, shows and asks the clock: everything that a rule must not. */
public final class Leaky {
  public Instant now() {
    String kept = new Shelf().keep(this);
    return kept.isEmpty() ? Instant.EPOCH : new SimpleObjectProperty<>(Instant.now()).get();
  }
}
