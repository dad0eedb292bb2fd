package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Face;
import no.samtakt.ui.inspection.Counts;
import no.samtakt.ui.inspection.Finding;
import no.samtakt.ui.inspection.Report;
import no.samtakt.ui.inspection.WindowInspection;
import no.samtakt.words.Language;

/**
 * Looks at all open windows in every language and text size, switched in the open windows as a
 * leader would, and in every look. What it finds is gathered, so that one run tells it all.
 */
final class InspectionTour {
  private static final List<Integer> SIZES = List.of(100, 150, 200);

  private final WindowInspection inspection = new WindowInspection();
  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private final Journey journey;
  private Predicate<Window> window;
  private Counts counts = Counts.NONE;

  InspectionTour(Journey journey) {
    this.journey = journey;
    this.window = journey.stage()::equals;
  }

  /** Looks at another window from now on. */
  void at(Window other) {
    window = other::equals;
  }

  Counts counts() {
    return counts;
  }

  /** What was found, each defect once, with where it was seen. */
  List<String> found() {
    return found.entrySet().stream()
        .map(each -> each.getKey() + "\n    " + String.join("\n    ", each.getValue()))
        .toList();
  }

  /** Keeps what was found as a file beside the pictures. */
  void keep(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "inspection"));
    Files.write(folder.resolve(name + ".txt"), found());
  }

  /**
   * Inspects what is open in every language and size, then in every other look. The windows are
   * laid out after each change but painted only once at the end, which is most of the time saved.
   */
  void everyWay(String place) {
    look(place, ways(), () -> {});
  }

  /** The same for a state of a window seen in every way: each language, size and look once. */
  void someWays(String place) {
    someWays(place, () -> {});
  }

  /**
   * The same, where something has to be opened anew after a change.
   *
   * @param open runs on the window thread after every change
   */
  void someWays(String place, Runnable open) {
    look(place, someWays(), open);
  }

  private void look(String place, List<Way> ways, Runnable open) {
    settle();
    List<Way> others = ways.stream().filter(way -> !way.equals(Way.USUAL)).toList();
    if (growsWithText()) {
      int before = Way.USUAL.size;
      for (Way way : others) {
        onWindowThread(() -> become(way, open));
        if (way.size != before) {
          settle();
        }
        before = way.size;
        onWindowThread(() -> look(place, way, window));
      }
    } else {
      onWindowThread(() -> {
        for (Way way : others) {
          become(way, open);
          look(place, way, window);
        }
      });
    }
    onWindowThread(() -> become(Way.USUAL, open));
    settle();
    onWindowThread(() -> look(place, Way.USUAL, window));
  }

  private void become(Way way, Runnable open) {
    change(way);
    open.run();
  }

  /** Whether the window takes another size with its text, which it does only once it is painted. */
  private boolean growsWithText() {
    return window.test(journey.stage()) && journey.app().faces().faceProperty().get() != Face.FULL;
  }

  /**
   * The same for what does not stay open while the language changes, such as a menu.
   *
   * @param open brings it up
   * @param isOpen whether it has come
   * @param close takes it away again
   */
  void everyWay(String place, Runnable open, Callable<Boolean> isOpen, Runnable close) {
    look(place, ways(), open, isOpen, close);
  }

  void someWays(String place, Runnable open, Callable<Boolean> isOpen, Runnable close) {
    look(place, someWays(), open, isOpen, close);
  }

  private void look(
      String place, List<Way> ways, Runnable open, Callable<Boolean> isOpen, Runnable close) {
    Set<Window> before = Set.copyOf(Window.getWindows());
    for (Way way : ways) {
      onWindowThread(() -> change(way));
      settle();
      open.run();
      journey.until(isOpen);
      settle();
      onWindowThread(() -> look(place, way, window -> !before.contains(window)));
      close.run();
    }
    onWindowThread(() -> change(Way.USUAL));
    settle();
  }

  /** A language, a text size and a look. */
  private record Way(Language language, int size, Appearance look, boolean highContrast) {
    static final Way USUAL = new Way(Language.NB, 100, Appearance.LIGHT, false);

    @Override
    public String toString() {
      return "%s %d %% %s%s"
          .formatted(
              language.name().toLowerCase(Locale.ROOT),
              size,
              look.key(),
              highContrast ? " high contrast" : "");
    }
  }

  /** All sizes in all languages, and all looks once. */
  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (int size : SIZES) {
      for (Language language : Language.values()) {
        ways.add(new Way(language, size, Appearance.LIGHT, false));
      }
    }
    ways.add(new Way(Language.NB, 100, Appearance.DARK, false));
    ways.add(new Way(Language.NN, 100, Appearance.LIGHT, true));
    ways.add(new Way(Language.EN, 100, Appearance.DARK, true));
    return ways;
  }

  private static List<Way> someWays() {
    return List.of(
        Way.USUAL,
        new Way(Language.NN, 150, Appearance.LIGHT, false),
        new Way(Language.EN, 200, Appearance.LIGHT, false),
        new Way(Language.NB, 200, Appearance.DARK, false),
        new Way(Language.NN, 100, Appearance.LIGHT, true),
        new Way(Language.EN, 100, Appearance.DARK, true));
  }

  private void change(Way way) {
    journey
        .app()
        .preferences()
        .change(s ->
            s.withLanguage(way.language)
                .withAppearance(way.look)
                .withTextPercent(way.size)
                .withHighContrast(way.highContrast));
  }

  private void look(String place, Way way, Predicate<Window> which) {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window.isShowing() && !(window instanceof Tooltip) && which.test(window)) {
        Report report = inspection.of(window.getScene());
        counts = counts.plus(report.counts());
        report.findings().forEach(finding -> note(finding, window, place + ", " + way));
      }
    }
  }

  private void note(Finding finding, Window window, String way) {
    String kind = window instanceof Stage ? "" : window.getClass().getSimpleName() + " ";
    found
        .computeIfAbsent(finding.check() + " " + kind + finding.where(), key -> new ArrayList<>())
        .add(way + ": " + finding.what());
  }

  /** Waits until the windows have been painted twice. */
  void settle() {
    Scene scene = journey.stage().getScene();
    CountDownLatch left = new CountDownLatch(2);
    Runnable pulse =
        () -> {
          left.countDown();
          Platform.requestNextPulse();
        };
    onWindowThread(() -> {
      scene.addPostLayoutPulseListener(pulse);
      Platform.requestNextPulse();
    });
    try {
      assertThat(left.await(60, TimeUnit.SECONDS)).as("the window is still painted").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    onWindowThread(() -> scene.removePostLayoutPulseListener(pulse));
  }

  /** Does it and waits for it, and for nothing else. */
  private static void onWindowThread(Runnable work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        work.run();
        done.complete(null);
      } catch (Throwable thrown) {
        done.completeExceptionally(thrown);
      }
    });
    done.join();
  }
}
