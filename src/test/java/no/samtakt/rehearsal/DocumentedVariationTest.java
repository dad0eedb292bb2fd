package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import org.junit.jupiter.api.Test;

/** The figures that are drawn from are the ones that the docs tell. */
class DocumentedVariationTest {
  @Test
  void theDocsTellEveryFigure() throws IOException {
    String docs = Files.readString(Path.of("src/docs/simulation.md"));

    for (Kind kind : Kind.values()) {
      Spread spread = Variation.USUAL.kinds().getOrDefault(kind, Spread.EXACT);
      assertThat(docs).contains("| `" + kind.key() + "` | " + row(spread));
    }
    for (Mode mode : Mode.values()) {
      Spread spread = Variation.USUAL.modes().getOrDefault(mode, Spread.EXACT);
      assertThat(docs).contains("| a phase, `" + mode.key() + "` | " + row(spread));
    }
    assertThat(docs).contains("| a round | " + row(Variation.USUAL.rounds()));
    assertThat(docs).contains("moving time planned | " + row(Variation.USUAL.moving()));
  }

  private static String row(Spread spread) {
    return spread.p10() + " | " + spread.p50() + " | " + spread.p90() + " |\n";
  }
}
