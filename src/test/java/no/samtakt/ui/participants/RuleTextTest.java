package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ha kamera på. Det blir lettere å bli kjent.|Ha kamera på|Det blir lettere å bli kjent.
          Vi er tilbake kl. 09:45 presis. Da begynner vi.|Vi er tilbake kl. 09:45 presis|Da begynner vi.
          Bruk chatten, f.eks. til spørsmål. Vi svarer der.|Bruk chatten, f.eks. til spørsmål|Vi svarer der.
          Bruk f.eks. Miro til notater.|Bruk f.eks. Miro til notater|-
          Bruk f. eks. Miro til notater.|Bruk f. eks. Miro til notater|-
          Kom ca. 5 min. før. Da rekker vi lyden.|Kom ca. 5 min. før|Da rekker vi lyden.
          Ta med bl.a. PC og lader.|Ta med bl.a. PC og lader|-
          Snakk maks. 2 min. Alle skal til orde.|Snakk maks. 2 min|Alle skal til orde.
          Say your name, e.g. Kari from Skien. It helps.|Say your name, e.g. Kari from Skien|It helps.
          Pass if you like, i.e. Say nothing at all.|Pass if you like, i.e. Say nothing at all|-
          Close mail, Slack etc. It disturbs.|Close mail, Slack etc|It disturbs.
          We start at 9 a.m. Coffee is served.|We start at 9 a.m|Coffee is served.
          Éin snakkar om gongen. Vi andre lyttar.|Éin snakkar om gongen|Vi andre lyttar.
          Spør dr. Hansen om hjelp. Hun vet det.|Spør dr. Hansen om hjelp|Hun vet det.
          Les H. C. Andersen. Alle kan ett eventyr.|Les H. C. Andersen|Alle kan ett eventyr.
          Sitt rolig ... Vi begynner.|Sitt rolig ...|Vi begynner.
          Vær til stede. «Ett møte om gangen» gjelder.|Vær til stede|«Ett møte om gangen» gjelder.
          Hvem vil? Alle kan.|Hvem vil?|Alle kan.
          Pust|Pust|-
          """)
  void theFirstSentenceIsTheRule(String written, String rule, String why) {
    RuleText text = RuleText.of(written);
    assertThat(text.rule()).isEqualTo(rule);
    assertThat(text.why()).isEqualTo(why == null ? "" : why);
  }
}
