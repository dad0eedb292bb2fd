package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.runsheet.Place;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/** Whatever is in a file, reading it ends in a sheet or in problems that can be said. */
class AnyTextTest {
  private static final String SHEET =
      """
      title: "Fagdag: unge"
      team:
        - {name: Åse, role: leder}
      items:
        - title: 'Velkommen'
          duration: 1 t 30 min
          script:
            - say: Hei
              chat: >-
                Linje
                to
        - title: IGP
          rounds: {count: 2, duration: 6 min}
          warn: [2 min, 1]
      """;

  @Property(tries = 500)
  void anyTextIsReadOrRefusedInWords(@ForAll("texts") String text, @ForAll Format format) {
    spoken(RunSheetReader.read(text, format, Sheets.OSLO, Language.NB), text);
  }

  @Property(tries = 500)
  void anySlipOfTheFingersIsReadOrRefusedInWords(
      @ForAll("places") int at, @ForAll("slips") String typed, @ForAll boolean deletes) {
    String text = SHEET.substring(0, at) + typed + SHEET.substring(deletes ? at + 1 : at);
    spoken(RunSheetReader.read(text, Format.YAML, Sheets.OSLO, Language.NB), text);
  }

  private static void spoken(Read read, String text) {
    if (read instanceof Read.Broken broken) {
      long lines = text.lines().count() + 1;
      for (var problem : broken.problems()) {
        assertThat(Words.in(Language.NN).text(problem.message())).doesNotContain("{0}");
        if (problem.place() instanceof Place.InText(int line, int column)) {
          assertThat((long) line).isBetween(1L, lines);
          assertThat(column).isPositive();
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(" \n\n:-{}[],'\"#&*!|>%@`?\\tilems\t\r\u0007\u00a0")
        .ofMaxLength(80);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, SHEET.length() - 1);
  }

  @Provide
  Arbitrary<String> slips() {
    return Arbitraries.strings().withChars(" \n:-{}[],'\"#&*!|>\\a\t").ofMaxLength(3);
  }
}
