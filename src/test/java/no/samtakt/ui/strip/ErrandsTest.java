package no.samtakt.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErrandsTest {
  private static Line line(
      LineKind kind, int index, String text, boolean done, @Nullable String copy) {
    return new Line(kind, index, kind.name(), text, null, done, copy);
  }

  private static Line toDo(int index, boolean done) {
    return line(LineKind.DO, index, "Gjør " + index, done, null);
  }

  @Test
  void theFirstThingNotDoneIsNextAndTheOneBeforeItCanBeTakenBack() {
    Errands errands =
        Errands.of(
            List.of(
                toDo(0, true),
                line(LineKind.SAY, 1, "Si", false, null),
                toDo(2, true),
                toDo(3, false),
                toDo(4, true)));
    assertThat(errands.last()).isEqualTo(toDo(2, true));
    assertThat(errands.next()).isEqualTo(toDo(3, false));
    assertThat(errands.lines()).containsExactly(toDo(3, false));
    assertThat(errands.number()).isEqualTo(3);
    assertThat(errands.count()).isEqualTo(4);
    assertThat(errands.allDone()).isFalse();
  }

  @Test
  void whatWasSaidBeforeTheLastThingDoneIsGoneButItsTextCanStillBeCopied() {
    Line pasted = line(LineKind.SAY, 0, "Pause", false, "Pause til 10:45");
    Line after = line(LineKind.SAY, 2, "Takk", false, null);
    Errands errands = Errands.of(List.of(pasted, toDo(1, true), after));
    assertThat(errands.lines()).containsExactly(after);
    assertThat(errands.texts()).containsExactly(pasted);
  }

  @Test
  void whenAllIsDoneThatIsSaid() {
    Errands errands = Errands.of(List.of(toDo(0, true), toDo(1, true)));
    assertThat(errands.allDone()).isTrue();
    assertThat(errands.next()).isNull();
    assertThat(errands.last()).isEqualTo(toDo(1, true));
  }

  @Test
  void whatIsToBeSaidStandsInItsPlaceAndWhatCanBeCopiedIsAtHand() {
    Line welcome = line(LineKind.SAY, 1, "Velkommen", false, null);
    Line said = line(LineKind.SAY, 0, "Pause", false, "Pause til 10:45");
    Line chat = line(LineKind.CHAT, -1, "Hei", false, "Hei");
    Line tool = line(LineKind.TOOL, -1, "Miro", false, "https://example.org/miro");
    Line planB = line(LineKind.PLAN_B, -1, "Bruk chatten", false, null);
    Errands errands = Errands.of(List.of(said, welcome, chat, tool, planB));
    assertThat(errands.lines()).containsExactly(said, welcome);
    assertThat(errands.texts()).containsExactly(chat, tool);
    assertThat(errands.count()).isZero();
    assertThat(errands.allDone()).isFalse();
  }
}
