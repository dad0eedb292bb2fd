package no.samtakt.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final List<String> NAMES =
      List.of(
          "Pause og fortsett", "Åpne en kjøreplan", "Skriv et notat", "Gå til «Pause»", "Forrige");

  private static List<String> find(String typed) {
    return new Finding<>(NAMES, Function.identity()).find(typed);
  }

  @Test
  void nothingTypedFindsAllInTheirOrder() {
    assertThat(find("")).isEqualTo(NAMES);
    assertThat(find("  ")).isEqualTo(NAMES);
  }

  @Test
  void whatBeginsAsTypedComesFirst() {
    assertThat(find("pau")).containsExactly("Pause og fortsett", "Gå til «Pause»");
    assertThat(find("for")).containsExactly("Forrige", "Pause og fortsett");
  }

  @Test
  void everyWordMustBeFoundInAnyOrderAndCase() {
    assertThat(find("NOTAT skr")).containsExactly("Skriv et notat");
    assertThat(find("notat pause")).isEmpty();
  }

  @Test
  void insideAWordIsTheLastResort() {
    assertThat(find("plan")).containsExactly("Åpne en kjøreplan");
  }

  @Test
  void norwegianLettersAreLettersOfTheirOwn() {
    assertThat(find("åp")).containsExactly("Åpne en kjøreplan");
    assertThat(find("ap")).isEmpty();
    assertThat(new Finding<>(List.of("Idé"), Function.identity()).find("ide"))
        .containsExactly("Idé");
  }
}
