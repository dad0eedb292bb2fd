package no.samtakt.ui.moment;

import no.samtakt.words.Words;

/**
 * What stands in the task bar: the time first, so that it can be read where only a few letters are
 * shown, also while the window is put away.
 */
public final class WindowTitle {
  private WindowTitle() {}

  public static String of(Moment moment, Words words) {
    Moment.Clock clock = moment.clock();
    String key =
        switch (clock.state()) {
          case BEFORE -> "title.before";
          case RUNNING, WARNING -> "title.running";
          case PAUSED -> "title.paused";
          case OVERTIME -> "title.overtime";
          case STANDING -> "title.standing";
          case WAITING -> "title.waiting";
          case SWAPPING -> "title.swapping";
          case ENDED -> "title.ended";
        };
    return words.text(key, clock.digits(), moment.head().title());
  }
}
