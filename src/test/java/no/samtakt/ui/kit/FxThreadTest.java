package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FxThreadTest {
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<String> painted = new ArrayList<>();

  @Test
  void worksAtOnceOnTheWindowThread() {
    new FxThread(() -> true, later::add, later::add).run(() -> painted.add("now"));

    assertThat(painted).containsExactly("now");
    assertThat(later).isEmpty();
  }

  @Test
  void waitsForTheWindowThreadElsewhere() {
    new FxThread(() -> false, later::add, later::add).execute(() -> painted.add("later"));

    assertThat(painted).isEmpty();
    later.remove().run();
    assertThat(painted).containsExactly("later");
  }

  @Test
  void longWorkIsDoneInPartsAndStopsWhenNobodyWantsItAnyMore() {
    FxThread window = new FxThread(() -> true, later::add, later::add);
    window.inTurn(
        () -> painted.size() < 2,
        List.of(
            () -> painted.add("first"), () -> painted.add("second"), () -> painted.add("third")));

    assertThat(painted).isEmpty();
    later.remove().run();
    assertThat(painted).containsExactly("first");
    later.remove().run();
    later.remove().run();
    assertThat(painted).containsExactly("first", "second");
    assertThat(later).isEmpty();
  }

  @Test
  void paintsOnlyTheNewestOfManyValues() {
    Consumer<String> paint = new FxThread(() -> false, later::add, later::add).latest(painted::add);

    paint.accept("first");
    paint.accept("second");
    paint.accept("third");

    assertThat(later).hasSize(1);
    later.remove().run();
    assertThat(painted).containsExactly("third");
  }

  @Test
  void paintsAgainWhenSomethingNewComes() {
    Consumer<String> paint = new FxThread(() -> true, later::add, later::add).latest(painted::add);

    paint.accept("first");
    later.remove().run();
    paint.accept("second");
    later.remove().run();

    assertThat(painted).containsExactly("first", "second");
    assertThat(later).isEmpty();
  }

  @Test
  void aValueThatArrivesWhileTheOldOneIsPaintedIsNotLost() {
    List<Consumer<String>> self = new ArrayList<>();
    Consumer<String> paint =
        new FxThread(() -> true, later::add, later::add)
            .latest(value -> {
              painted.add(value);
              if (value.equals("first")) {
                self.getFirst().accept("from within");
              }
            });
    self.add(paint);

    paint.accept("first");
    later.remove().run();
    later.remove().run();

    assertThat(painted).containsExactly("first", "from within");
  }
}
