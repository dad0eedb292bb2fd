package no.samtakt.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void aLabelStandsByItselfAndBeginsWithALetter() {
    assertThat(Labels.of("#Ungdom trenger #møteplasser, ikke #1 eller side.no/x#del. (#Øst-fold)"))
        .containsExactly("Ungdom", "møteplasser", "Øst-fold");
  }

  @Test
  void aLabelCountsOnceAsItWasWrittenFirst() {
    assertThat(Labels.of("#Økonomi #økonomi ##x")).containsExactly("Økonomi");
  }
}
