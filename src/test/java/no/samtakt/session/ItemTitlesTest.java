package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import org.junit.jupiter.api.Test;

/** What was noted in an item is told under its title, wherever the item came from. */
class ItemTitlesTest extends ImprovisedAgenda {
  @Test
  void theRestOfAnItemThatWasSplitHasItsTitle() {
    inTheTalk().done(SPLIT);

    assertTitled();
  }

  @Test
  void soHasTheRestThatABreakMadeAndTheBreakItself() {
    inTheTalk().done(BREAK);

    assertTitled();
    assertThat(agenda()).contains("Pause 10", "Innlegg (forts.) 12");
  }

  @Test
  void whatTheSheetNoLongerHasKeepsItsTitleAndWhatItNeverHadItsId() {
    play.done(
        new SessionCommand.TakeOver(
            Sheets.sheet("09:30", Agenda.of("Innsjekk", 10).item(), Sheets.item("Prat", 20))));
    ItemTitles titles = ItemTitles.of(play.journal());

    assertThat(titles.of(DIALOGUE)).isEqualTo("Samtale");
    assertThat(titles.of(new ItemId("ingen"))).isEqualTo("ingen");
    assertTitled();
  }

  private void assertTitled() {
    ItemTitles titles = ItemTitles.of(play.journal());
    for (Item item : play.state().sheet().items()) {
      assertThat(titles.of(item.id())).isEqualTo(item.title());
    }
  }
}
