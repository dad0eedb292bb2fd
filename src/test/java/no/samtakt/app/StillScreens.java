package no.samtakt.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Screens as a test wants them, whatever the machine it runs on has. */
final class StillScreens implements Displays {
  private final List<Runnable> listeners = new ArrayList<>();
  private ScreenSet screens;

  StillScreens(ScreenSet.Area... areas) {
    screens = new ScreenSet(List.of(areas));
  }

  static ScreenSet.Area screen(double x, double y, double width, double height) {
    Rectangle2D whole = new Rectangle2D(x, y, width, height);
    return new ScreenSet.Area(whole, whole, 1);
  }

  /** Screens come or go. */
  void become(ScreenSet.Area... areas) {
    screens = new ScreenSet(List.of(areas));
    List.copyOf(listeners).forEach(Runnable::run);
  }

  @Override
  public ScreenSet now() {
    return screens;
  }

  @Override
  public Runnable onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
