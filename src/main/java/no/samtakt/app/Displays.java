package no.samtakt.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;

/** Asks for the screens, and tells when they change. To be used on the window thread. */
interface Displays {
  ScreenSet now();

  /** Calls whenever a screen comes, goes or changes, until the answer is run. */
  Runnable onChange(Runnable changed);

  /** Those of this machine. */
  static Displays ofThisMachine() {
    return new Displays() {
      @Override
      public ScreenSet now() {
        Screen main = Screen.getPrimary();
        List<Screen> others =
            Screen.getScreens().stream().filter(screen -> !screen.equals(main)).toList();
        return new ScreenSet(
            Stream.concat(Stream.of(main), others.stream())
                .map(screen ->
                    new ScreenSet.Area(
                        screen.getBounds(), screen.getVisualBounds(), screen.getOutputScaleX()))
                .toList());
      }

      @Override
      public Runnable onChange(Runnable changed) {
        ListChangeListener<Screen> listener = change -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
      }
    };
  }
}
