package no.samtakt.ui.strip;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Visit;
import no.samtakt.ui.moment.InStep;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which card stands as the prompt beside the meeting: the one that participants see, else the one
 * drawn since the item began, or the very one that the item asks for. It goes with the item.
 *
 * <p>To be used on the window thread.
 */
public final class StripViewModel {
  private final Desk desk;
  private Deck deck;
  private final InStep<Aside> aside;
  private @Nullable List<CardId> drawn;
  private @Nullable Beginning began;
  private @Nullable CardId lying;
  private @Nullable CardId shown;

  /** That the leader went to an item at a certain moment. */
  private record Beginning(ItemId item, Instant at) {
    static Beginning of(Visit visit) {
      return new Beginning(visit.item(), visit.legs().getFirst().entered());
    }
  }

  public StripViewModel(Desk desk, Deck deck, ObservableValue<Words> words) {
    this.desk = desk;
    this.deck = deck;
    this.aside = new InStep<>(words, this::read);
  }

  /** Takes cards from another deck from now on. */
  public void use(Deck other) {
    deck = other;
  }

  /** Reads a newer moment. */
  public void show(Snapshot snapshot) {
    Course course = snapshot.state().course();
    Visit visit = course.visit();
    Beginning begins = visit == null ? null : Beginning.of(visit);
    boolean first = drawn == null;
    if (begins != null && !begins.equals(began)) {
      began = begins;
      lying = wished(course);
    }
    if (!first && !course.cards().equals(drawn)) {
      boolean more = course.cards().size() > (drawn == null ? 0 : drawn.size());
      lying = more ? course.cards().getLast() : null;
    }
    drawn = course.cards();
    shown = course.shown();
    aside.show(snapshot);
  }

  ReadOnlyObjectProperty<@Nullable Aside> screenProperty() {
    return aside.screenProperty();
  }

  /** Shows the card to participants, or hides it where they see it. */
  void toggleShown() {
    Aside now = aside.screen();
    Aside.Prompt card = now == null ? null : now.card();
    if (card != null) {
      desk.give(
          card.shown() ? new SessionCommand.HideCard() : new SessionCommand.ShowCard(card.id()));
    }
  }

  /** Puts the card away, from participants too, so that the item's own question is back. */
  void putAway() {
    lying = null;
    if (shown != null) {
      desk.give(new SessionCommand.HideCard());
    }
    Snapshot latest = aside.latest();
    if (latest != null) {
      aside.show(latest);
    }
  }

  /** The very card that was laid ready for an item or that it asks for; null where any will do. */
  private @Nullable CardId wished(Course course) {
    Item item = course.item();
    CardId pinned = item == null ? null : course.table().pinned().get(item.id());
    if (pinned != null && deck.card(pinned).isPresent()) {
      return pinned;
    }
    CardChoice wish = item == null ? null : item.card();
    String id = wish == null ? null : wish.id();
    return deck.cards().stream()
        .map(Card::id)
        .filter(card -> card.value().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Aside read(Snapshot snapshot, Words words) {
    CardId prompt = shown == null ? lying : shown;
    return Aside.of(snapshot, words, prompt == null ? null : deck.card(prompt).orElse(null));
  }
}
