package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtakt.runsheet.ItemId;
import org.junit.jupiter.api.Test;

class ItemIdsTest {
  @Test
  void slugsAreSpeltForEveryKeyboard() {
    assertThat(ItemIds.slug("Få øye på hverandre!")).isEqualTo("fa-oye-pa-hverandre");
    assertThat(ItemIds.slug("IGP: ære være")).isEqualTo("igp-aere-vaere");
    assertThat(ItemIds.slug("  «Pause» 2 ")).isEqualTo("pause-2");
    assertThat(ItemIds.slug("Café")).isEqualTo("café");
    assertThat(ItemIds.slug("???")).isEqualTo("item");
  }

  @Test
  void repeatsAreNumbered() {
    assertThat(ids(title("Pause"), title("Pause"), title("pause!")))
        .containsExactly("pause", "pause-2", "pause-3");
  }

  @Test
  void idsThatTheSheetSaysAreNeverTakenByATitle() {
    assertThat(
            ids(
                title("Pause"),
                new ItemIds.Named("pause", "Lunsj"),
                title("Pause 2"),
                title("Pause")))
        .containsExactly("pause-2", "pause", "pause-2-2", "pause-3");
  }

  private static ItemIds.Named title(String title) {
    return new ItemIds.Named(null, title);
  }

  private static List<String> ids(ItemIds.Named... items) {
    return ItemIds.of(Stream.of(items).toList()).stream().map(ItemId::value).toList();
  }
}
