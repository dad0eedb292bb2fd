package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("sheets") RunSheet sheet, @ForAll Format format) {
    String text = RunSheetWriter.write(sheet, format);
    Read read = RunSheetReader.read(text, format, ZoneId.of("America/Lima"), Language.EN);

    assertThat(read).as(text).isEqualTo(new Read.Sheet(sheet));
  }

  @Provide
  Arbitrary<RunSheet> sheets() {
    return AnySheet.sheets();
  }

  @Test
  void anEmojiMayStandAnywhere() {
    for (int length = 900; length < 1100; length++) {
      String sheet =
          "title: A\npurpose: "
              + "x".repeat(length)
              + "\uD83D\uDE00 slutt\nitems: [{title: B, duration: 5}]\n";
      Read read = RunSheetReader.read(sheet, Format.YAML, ZoneId.of("Europe/Oslo"), Language.EN);
      assertThat(read).as("%d", length).isInstanceOf(Read.Sheet.class);
    }
  }
}
