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
}
