package no.samtakt.ui.cards;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Visit;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, draws and shows cards. Which card lies on the table is this pane's own: the one drawn
 * last, the one the running item asks for, or the one the leader picked.
 *
 * <p>To be used on the window thread. Refusals are told by whoever runs the windows.
 */
public final class CardsViewModel {
  private final Desk desk;
  private final Deck deck;
  private final ObservableValue<Words> words;
  private final Consumer<String> copy;
  private final EarlierCards earlier;
  private final ReadOnlyObjectWrapper<CardsScreen> screen;
  private final ChangeListener<Words> speaker = (observed, before, now) -> refresh();

  /** The beginnings of items whose wish for a card has been met. */
  private final Set<Beginning> met = new HashSet<>();

  /** That the leader went to an item at a certain moment. */
  private record Beginning(ItemId item, Instant at) {
    static Beginning of(Visit visit) {
      return new Beginning(visit.item(), visit.legs().getFirst().entered());
    }
  }

  private Table table;
  private boolean seen;

  /**
   * Deals from one deck to one session.
   *
   * @param reading the language that participants read, until the session says
   * @param copy puts a text where other programs can paste it, and says so
   * @param earlier what the same people had before
   */
  public CardsViewModel(
      Desk desk,
      Deck deck,
      Language reading,
      ObservableValue<Words> words,
      Consumer<String> copy,
      EarlierCards earlier) {
    this.earlier = earlier;
    this.desk = desk;
    this.deck = deck;
    this.words = words;
    this.copy = copy;
    table = new Table(List.of(), null, null, CardFilter.ALL, false, reading, words.getValue());
    screen = new ReadOnlyObjectWrapper<>(this, "screen", new CardWords(deck, table).screen());
    words.addListener(new WeakChangeListener<>(speaker));
  }

  /** Paints the session as it stands. */
  public void show(Snapshot snapshot) {
    Course course = snapshot.state().course();
    earlier.lookBack(course.sheet().series(), this::refresh);
    CardId current = table.current();
    if (!course.cards().equals(table.used())) {
      current = course.cards().isEmpty() ? null : course.cards().getLast();
    }
    CardId shown = course.shown();
    boolean newlyShown =
        shown != null && !shown.equals(table.shown()) && deck.card(shown).isPresent();
    if (newlyShown) {
      current = shown;
    }
    CardFilter filter = table.filter();
    Visit visit = course.visit();
    Item item = course.item();
    if (visit != null && item != null && met.add(Beginning.of(visit))) {
      CardChoice wish = item.card();
      if (wish != null) {
        filter = narrowed(filter, wish);
        current = newlyShown ? current : wished(wish, current);
      }
    }
    seen = true;
    Language reading = snapshot.state().sheet().language();
    put(
        new Table(
            course.cards(), shown, current, filter, table.browsing(), reading, words.getValue()));
  }

  ReadOnlyObjectProperty<CardsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Draws a card among those that fit; the one drawn comes with the next snapshot. */
  public void draw() {
    browse(false);
    ask(new SessionCommand.DrawCard(deck, table.filter(), table.reading(), earlier.cards()));
  }

  /** Shows the card on the table to participants, or hides it where they see it. */
  void toggleShown() {
    CardId current = table.current();
    if (current == null) {
      return;
    }
    if (current.equals(table.shown())) {
      hide();
    } else {
      ask(new SessionCommand.ShowCard(current));
    }
  }

  /** Hides whatever card participants see. */
  void hide() {
    ask(new SessionCommand.HideCard());
  }

  /** Puts the card's text where it can be pasted into the chat. */
  void copy() {
    CardFace face = screen.get().face();
    if (face != null) {
      copy.accept(face.text());
    }
  }

  /** Puts a certain card on the table. */
  void choose(CardId card) {
    put(with(card, table.filter(), false));
  }

  /** Opens or closes the list to choose from. */
  void browse(boolean open) {
    put(with(table.current(), table.filter(), open));
  }

  /** Narrows down by words; while there are some, the list is open. */
  void search(String wanted) {
    if (!wanted.equals(table.filter().search())) {
      put(with(table.current(), table.filter().withSearch(wanted), !wanted.isBlank()));
    }
  }

  void toggle(Category category) {
    Set<Category> chosen = toggled(table.filter().categories(), category);
    put(with(table.current(), table.filter().withCategories(chosen), table.browsing()));
  }

  void toggle(Setting setting) {
    Set<Setting> chosen = toggled(table.filter().settings(), setting);
    put(with(table.current(), table.filter().withSettings(chosen), table.browsing()));
  }

  /** Lets all cards through again. */
  void clear() {
    put(with(table.current(), CardFilter.ALL, table.browsing()));
  }

  private static CardFilter narrowed(CardFilter filter, CardChoice wish) {
    return wish.category() == null
        ? filter
        : Category.of(wish.category())
            .map(category -> filter.withCategories(Set.of(category)))
            .orElse(filter);
  }

  /**
   * The card a newly begun item wants on the table: a certain one, or none until one is drawn. What
   * was drawn before the program was started again stays.
   */
  private @Nullable CardId wished(CardChoice wish, @Nullable CardId current) {
    String id = wish.id();
    if (id == null) {
      return seen ? null : current;
    }
    return deck.cards().stream()
        .map(Card::id)
        .filter(known -> known.value().equals(id))
        .findFirst()
        .orElse(current);
  }

  private static <T> Set<T> toggled(Set<T> chosen, T one) {
    Set<T> changed = new HashSet<>(chosen);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }

  private Table with(@Nullable CardId current, CardFilter filter, boolean browsing) {
    return new Table(
        table.used(), table.shown(), current, filter, browsing, table.reading(), words.getValue());
  }

  /** Hands it in; what came of it is in the next snapshot. */
  private void ask(SessionCommand command) {
    var _ = desk.submit(command);
  }

  private void refresh() {
    put(with(table.current(), table.filter(), table.browsing()));
  }

  private void put(Table next) {
    if (next.equals(table)) {
      return;
    }
    table = next;
    CardsScreen painted = new CardWords(deck, table).screen();
    if (!painted.equals(screen.get())) {
      screen.set(painted);
    }
  }
}
