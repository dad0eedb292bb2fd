package no.samtakt.ui.cards;

import java.util.List;
import no.samtakt.cards.Category;
import no.samtakt.cards.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What the cards pane shows.
 *
 * @param narrowings what the cards can be narrowed down by just now
 * @param now among what a card is drawn just now, in words; empty where nobody asks, or all fit
 * @param noneFitsNow whether the moment alone keeps every card away
 * @param trouble that decks could not be used; empty where all is well
 * @param own how many cards are not built in
 * @param browsing the list of fitting cards is open in the card's place
 * @param heading what stands beneath: the card drawn, the card chosen, the list
 * @param count how many cards fit
 * @param listToggle what pressing the count does: opens the list, or closes it
 * @param face the card on the table; null while there is none
 * @param show the words of the button that shows the card on the table, or hides it
 * @param elsewhere the card that participants see when it is not the one on the table; empty
 *     otherwise
 * @param draw the words of the draw button
 * @param timer the words of the button that gives the card its minutes
 * @param nextStep the words of the button that goes on in the chain; empty where there is no way on
 * @param places the items that the card can be laid ready for, and whether it is
 * @param fitting the cards that fit, in the deck's order
 * @param used the cards drawn in this session, the latest first
 */
record CardsScreen(
    String search,
    String searchPrompt,
    List<FilterChip<Category>> categories,
    List<FilterChip<Setting>> settings,
    List<FilterChip<Narrowing>> narrowings,
    String now,
    boolean noneFitsNow,
    String trouble,
    int own,
    boolean browsing,
    String heading,
    String count,
    String listToggle,
    @Nullable CardFace face,
    String show,
    String elsewhere,
    String draw,
    String timer,
    String nextStep,
    List<FilterChip<Place>> places,
    List<CardRow> fitting,
    List<UsedCard> used) {

  CardsScreen {
    categories = List.copyOf(categories);
    settings = List.copyOf(settings);
    narrowings = List.copyOf(narrowings);
    places = List.copyOf(places);
    fitting = List.copyOf(fitting);
    used = List.copyOf(used);
  }
}
