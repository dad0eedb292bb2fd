package no.samtakt.ui.participants;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What participants see of a session, always in the run sheet's own language. To be used on the
 * window thread.
 */
public final class ParticipantsViewModel {
  private Deck deck;
  private final BooleanProperty fullNames = new SimpleBooleanProperty(this, "fullNames");
  private final ObjectProperty<@Nullable OwnLogo> logo = new SimpleObjectProperty<>(this, "logo");
  private @Nullable Snapshot latest;
  private final ReadOnlyObjectWrapper<ParticipantsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", ParticipantsScreen.BLANK);

  /**
   * The model of one participant window.
   *
   * @param deck where the text of a shown card is found
   */
  public ParticipantsViewModel(Deck deck) {
    this.deck = deck;
    fullNames.addListener((o, before, chosen) -> {
      if (latest != null) {
        show(latest);
      }
    });
  }

  /** Whether everybody stands in lists with their whole name: only if the leader chose so. */
  public BooleanProperty fullNamesProperty() {
    return fullNames;
  }

  /** The organisation's own logo; null for our mark. */
  public ObjectProperty<@Nullable OwnLogo> logoProperty() {
    return logo;
  }

  /** Finds the text of shown cards in another deck from now on, also of the one on the screen. */
  public void use(Deck other) {
    deck = other;
    if (latest != null) {
      show(latest);
    }
  }

  public ReadOnlyObjectProperty<ParticipantsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows how things stand; to be called whenever that may have changed, and as time goes. */
  public void show(Snapshot now) {
    latest = now;
    ParticipantsScreen next = new BoardMaker(now, deck, fullNames.get()).screen();
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }
}
