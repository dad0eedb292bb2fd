package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class CopyingTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      items:
        - title: Innsjekk
          duration: 20
          script:
            - do: Åpne rommene
              chat: Rommene er åpne
            - say: Velkommen
              chat: Hei alle
          chat: [Skriv i chatten]
          tools:
            - {name: Miro, link: 'https://example.org/miro'}
            - {name: Jamboard, purpose: lapper, link: 'https://jamboard.google.com/d/1', fallback: 'Tavla på https://example.org/tavle'}
            - {name: Google Jamboard, link: 'https://jamboard.google.com/d/2'}
            - {name: Gammel tavle, link: 'https://jamboard.google.com/d/3', fallback: Papir}
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6}
          chat: [Skriv i chatten]
        - title: Samtale
          duration: 5
          prompt: Hva tar du med deg?
          chat: [Svar i chatten]
        - title: Slutt
          duration: 5
      """;

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final PlayedSession session = PlayedSession.of(SHEET);
  private final MomentViewModel model = new MomentViewModel(session, words);
  private final List<String> clipboard = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Copying copying =
      new Copying(
          model,
          (text, done) -> {
            clipboard.add(text);
            said.add(words.get().text(done));
          },
          this::refused);

  private void refused(Message reason) {
    said.add(words.get().text(reason));
  }

  private void press(int times) {
    model.show(session.snapshot());
    for (int i = 0; i < times; i++) {
      copying.next();
    }
  }

  @Test
  void theKeyTakesOneTextAfterTheOtherAndThenBeginsAnew() {
    session.start();
    press(6);

    assertThat(clipboard)
        .containsExactly(
            "Rommene er åpne",
            "Hei alle",
            "Skriv i chatten",
            "https://example.org/miro",
            "https://example.org/tavle",
            "Rommene er åpne");
    assertThat(said.getFirst()).isEqualTo("Kopiert: «Rommene er åpne» 4 igjen.");
    assertThat(said.get(3)).endsWith("Én igjen.");
    assertThat(said.get(4)).endsWith("Det var den siste.");
  }

  @Test
  void whatWasCopiedByItsButtonAndWhatLiesBehindIsNotCopiedAgain() {
    session.start();
    model.show(session.snapshot());
    model.check(0, true);
    copying.copy("Hei alle");
    press(1);

    assertThat(clipboard).containsExactly("Hei alle", "Skriv i chatten");
    assertThat(said.getLast()).endsWith("2 igjen.");
  }

  @Test
  void theRoomsOfARoundComeFirstAndEveryRoundHasItsOwn() {
    session.listing("Anne Tveit", "Odd Tangen", "Bjørg Strand", "Cato Moe");
    session.start();
    press(3);
    session.until("Speed date");
    press(2);
    session.done(new SessionCommand.Next());
    press(1);

    assertThat(clipboard.get(3)).startsWith("Speed date, runde 1 av 2\n");
    // The same words in another item are to be pasted again.
    assertThat(clipboard.get(4)).isEqualTo("Skriv i chatten");
    assertThat(clipboard.get(5)).startsWith("Speed date, runde 2 av 2\n");
  }

  @Test
  void theQuestionComesAfterTheTextsForTheChat() {
    session.start().until("Samtale");
    press(2);

    assertThat(clipboard).containsExactly("Svar i chatten", "Hva tar du med deg?");
    assertThat(said.getLast()).endsWith("Det var den siste.");
  }

  @Test
  void whereThereIsNothingItSaysSo() {
    session.start().until("Slutt");
    press(1);

    assertThat(copying.isPossible()).isFalse();
    assertThat(said).containsExactly("Det er ikke noe å kopiere i denne posten.");
  }

  @Test
  void aRetiredToolIsMarkedWithTheFallbackFirstInEveryLanguage() {
    session.start();
    model.show(session.snapshot());

    assertThat(tools())
        .containsExactly(
            "Miro",
            "Tavla på https://example.org/tavle"
                + " (i stedet for Jamboard: lapper, som ble lagt ned 31. desember 2024)",
            "Google Jamboard (lagt ned 31. desember 2024: bruk noe annet)",
            "Papir (i stedet for Gammel tavle, som ble lagt ned 31. desember 2024)");
    words.set(Words.in(Language.NN));
    assertThat(tools().getLast())
        .isEqualTo("Papir (i staden for Gammel tavle, som vart lagt ned 31. desember 2024)");
    words.set(Words.in(Language.EN));
    assertThat(tools().getLast())
        .isEqualTo("Papir (instead of Gammel tavle, which was closed on 31 December 2024)");
  }

  private List<String> tools() {
    return Objects.requireNonNull(model.screenProperty().get()).script().stream()
        .filter(line -> line.kind() == Moment.LineKind.TOOL)
        .map(Moment.Line::text)
        .toList();
  }
}
