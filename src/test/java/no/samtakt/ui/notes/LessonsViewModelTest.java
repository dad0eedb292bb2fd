package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LessonsViewModelTest {
  private static final RunSheet SHEET =
      Seminar.sheet(Language.NB, Seminar.item("Velkommen", 10), Seminar.item("Prat", 25));

  private final PlayedDesk desk = new PlayedDesk(SHEET, "09:30");
  private final List<Message> told = new ArrayList<>();
  private final LessonsViewModel model =
      new LessonsViewModel(told::add, (done, undo) -> told.add(done));
  private final Kept script = new Kept();

  /** A script that answers when it is let. */
  private static final class Kept implements LessonsViewModel.Script {
    private RunSheet sheet = SHEET;
    private @Nullable Runnable answer;

    @Override
    public RunSheet sheet() {
      return sheet;
    }

    @Override
    public void add(List<Mend> lines, Consumer<Optional<Message>> answered) {
      answer =
          () -> {
            sheet = Mending.of(sheet, lines);
            answered.accept(Optional.empty());
          };
    }

    @Override
    public void undo() {
      throw new UnsupportedOperationException();
    }

    private void answer() {
      Runnable waiting = answer;
      answer = null;
      if (waiting != null) {
        waiting.run();
      }
    }
  }

  private void noted(String... texts) {
    desk.follow(model::show).done(new SessionCommand.Start(Duration.ZERO));
    for (String text : texts) {
      desk.done(new SessionCommand.TakeNote(null, text));
    }
  }

  private List<String> open() {
    return model.openProperty().get().stream().map(line -> line.line().text()).toList();
  }

  @Test
  void whatWasTakenIsNotOfferedAgain() {
    model.into(script);
    noted("vent litt", "tell ned");
    assertThat(open()).containsExactly("Husk: vent litt", "Husk: tell ned");
    model.take(desk.state().notes().getFirst());
    script.answer();
    assertThat(open()).hasSize(1);
    assertThat(told).containsExactly(Message.of("notes.lessons.kept", 1));
    model.takeAll();
    script.answer();
    assertThat(open()).isEmpty();
    assertThat(script.sheet().items().getFirst().script()).hasSize(2);
  }

  @Test
  void whileOneIsBeingKeptNothingElseIsAskedFor() {
    model.into(script);
    noted("vent litt");
    model.takeAll();
    model.takeAll();
    script.answer();
    script.answer();
    assertThat(script.sheet().items().getFirst().script()).hasSize(1);
  }

  @Test
  void inASessionNothingIsOfferedAndWhoeverAsksIsToldWhy() {
    noted("vent litt");
    assertThat(open()).isEmpty();
    model.takeAll();
    assertThat(told).containsExactly(Message.of("notes.lessons.no-file"));
    model.into(script);
    model.takeAll();
    script.answer();
    model.takeAll();
    assertThat(told).last().isEqualTo(Message.of("notes.lessons.none"));
  }
}
