package no.samtakt.ui.cards;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Setting;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionState;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, draws and shows cards. Which card lies on the table is this pane's own: the one drawn
 * last, the one laid ready for the running item or asked for by it, or the one the leader picked.
 *
 * <p>To be used on the window thread. Refusals are told by whoever runs the windows.
 */
public final class CardsViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final Consumer<String> copy;
  private final EarlierCards earlier;
  private final Favourites favourites;
  private final Decks decks;
  private final ReadOnlyObjectWrapper<CardsScreen> screen;
  private final ChangeListener<Words> speaker = (observed, before, now) -> refresh();
  private final Dealer dealer = new Dealer();
  private final CardFormModel form;

  private Table table;
  private @Nullable Snapshot latest;

  /**
   * Deals from the cards at hand to one session.
   *
   * @param reading the language that participants read, until the session says
   * @param copy puts a text where other programs can paste it, and says so
   * @param earlier what the same people had before
   */
  public CardsViewModel(
      Desk desk,
      Stock stock,
      Language reading,
      ObservableValue<Words> words,
      Consumer<String> copy,
      EarlierCards earlier,
      Favourites favourites,
      Decks decks) {
    this.desk = desk;
    this.words = words;
    this.copy = copy;
    this.earlier = earlier;
    this.favourites = favourites;
    this.decks = decks;
    table =
        new Table(
            stock,
            Said.nothing(reading),
            Hand.EMPTY,
            Situation.ANY,
            favourites.cards(),
            Set.of(),
            words.getValue());
    form = new CardFormModel(() -> table, decks, this::choose);
    screen = new ReadOnlyObjectWrapper<>(this, "screen", new CardWords(table).screen());
    words.addListener(new WeakChangeListener<>(speaker));
  }

  /** Deals from other cards from now on. */
  public void use(Stock stock) {
    put(
        new Table(
            stock,
            table.said(),
            table.hand(),
            table.situation(),
            table.favourites(),
            table.earlier(),
            table.words()));
  }

  /** Paints the session as it stands. */
  public void show(Snapshot snapshot) {
    SessionState before = latest == null ? null : latest.state();
    latest = snapshot;
    Course course = snapshot.state().course();
    earlier.lookBack(course.sheet().series(), this::refresh);
    Hand hand = table.hand();
    if (!snapshot.state().equals(before)) {
      hand = dealer.dealt(table, course, before == null);
      put(said(Said.of(snapshot), hand));
    }
    refresh();
  }

  ReadOnlyObjectProperty<CardsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The language that participants read. */
  Language reading() {
    return table.said().reading();
  }

  Decks decks() {
    return decks;
  }

  CardFormModel form() {
    return form;
  }

  /** Draws a card among those that fit; the one drawn comes with the next snapshot. */
  public void draw() {
    browse(false);
    desk.give(
        new SessionCommand.DrawCard(
            table.stock().deck(), table.filter(), table.said().reading(), earlier.cards()));
  }

  /** Shows the card on the table to participants, or hides it where they see it. */
  void toggleShown() {
    CardId current = table.hand().current();
    if (current == null) {
      return;
    }
    if (current.equals(table.said().shown())) {
      hide();
    } else {
      desk.give(new SessionCommand.ShowCard(current));
    }
  }

  /** Hides whatever card participants see. */
  void hide() {
    desk.give(new SessionCommand.HideCard());
  }

  /** Puts the card's text where it can be pasted into the chat. */
  void copy() {
    CardFace face = screen.get().face();
    if (face != null) {
      copy.accept(face.text());
    }
  }

  /** Saves the cards that fit as pages to print, in the language that participants read. */
  void print() {
    Language reading = table.said().reading();
    decks.print(table.stock().deck().fitting(table.filter(), reading), reading);
  }

  /** Gives the card its minutes on the timer beside the agenda. */
  void startTimer() {
    onTable()
        .ifPresent(card ->
            desk.give(
                new SessionCommand.StartSideTimer(Duration.ofMinutes(card.minutes()), card.id())));
  }

  /** Stars the card on the table, or no longer. */
  void toggleFavourite() {
    onTable().ifPresent(card -> favourites.toggle(card.id()));
    refresh();
  }

  /** Lays the card on the table ready for the next item. */
  void pinToNext() {
    table.said().places().stream()
        .filter(place -> !place.now())
        .findFirst()
        .ifPresent(place -> togglePinned(place.item()));
  }

  /** Whether there are cards that are not built in. */
  boolean hasOwn() {
    return table.stock().own() > 0;
  }

  /** Whether there is a card on the table. */
  boolean isOnTable() {
    return onTable().isPresent();
  }

  /** Lays the card on the table ready for an item; where it lies there already, takes it away. */
  void togglePinned(ItemId item) {
    CardId current = table.hand().current();
    if (current != null) {
      boolean there = current.equals(table.said().pinned().get(item));
      desk.give(new SessionCommand.PinCard(item, there ? null : current));
    }
  }

  /** Puts the next step of the chain on the table. */
  void takeNextStep() {
    onTable()
        .flatMap(card -> CardWords.nextStep(table.stock().deck(), card.id()))
        .ifPresent(this::choose);
  }

  /** Puts a certain card on the table. */
  void choose(CardId card) {
    put(table.with(table.hand().with(card).browsing(false)));
  }

  /** Opens or closes the list to choose from. */
  void browse(boolean open) {
    put(table.with(table.hand().browsing(open)));
  }

  /** Narrows down by words; while there are some, the list is open. */
  void search(String wanted) {
    Hand hand = table.hand();
    if (!wanted.equals(hand.filter().search())) {
      put(table.with(hand.with(hand.filter().withSearch(wanted)).browsing(!wanted.isBlank())));
    }
  }

  void toggle(Category category) {
    put(table.with(table.hand().toggling(category)));
  }

  void toggle(Setting setting) {
    Hand hand = table.hand();
    Set<Setting> chosen = Hand.toggled(hand.filter().settings(), setting);
    put(table.with(hand.with(hand.filter().withSettings(chosen))));
  }

  void toggle(Narrowing narrowing) {
    put(table.with(table.hand().toggling(narrowing)));
    refresh();
  }

  /** Draws among all cards, whether they fit just now or not. */
  void drawAny() {
    if (table.hand().narrowings().contains(Narrowing.FITS_NOW)) {
      toggle(Narrowing.FITS_NOW);
    }
    draw();
  }

  /** Lets all cards through again. */
  void clear() {
    put(table.with(table.hand().cleared()));
  }

  private Optional<Card> onTable() {
    CardId current = table.hand().current();
    return current == null ? Optional.empty() : card(current);
  }

  private Optional<Card> card(CardId id) {
    return table.stock().deck().card(id);
  }

  private void refresh() {
    put(said(table.said(), table.hand()));
  }

  /** The table as everything else stands by now. */
  private Table said(Said said, Hand hand) {
    Snapshot now = latest;
    boolean asked = hand.narrowings().contains(Narrowing.FITS_NOW);
    return new Table(
        table.stock(),
        said,
        hand,
        now == null || !asked ? Situation.ANY : Situation.of(now),
        favourites.cards(),
        Set.copyOf(earlier.cards()),
        words.getValue());
  }

  private void put(Table next) {
    if (next.equals(table)) {
      return;
    }
    table = next;
    CardsScreen painted = new CardWords(table).screen();
    if (!painted.equals(screen.get())) {
      screen.set(painted);
    }
  }
}
