package no.samtakt.app;

import no.samtakt.ui.now.NowView.Height;
import no.samtakt.ui.transport.TransportView.Room;

/**
 * What there is room for in a console, measured in its own text: large text leaves less of it.
 *
 * @param narrow whether the tools become a rail
 * @param small whether the run sheet does so too
 * @param tight whether the time of day gives way
 * @param low whether what lies behind is taken together
 * @param flat whether icons go unnamed
 */
record ConsoleRoom(
    boolean narrow, boolean small, boolean tight, boolean low, boolean flat, Room row) {
  /** Below these widths and heights, in pixels at 100 % text, something gives way. */
  private static final double NARROW = 1360;

  private static final double ROOMY = 1280;
  private static final double SMALL = 1000;
  private static final double TIGHT = 640;
  private static final double LOW = 830;
  private static final double FLAT = 560;

  /** What a window of so many pixels at 100 % text has room for. */
  static ConsoleRoom of(double width, double height) {
    boolean small = width < SMALL;
    return new ConsoleRoom(
        width < NARROW,
        small,
        width < TIGHT,
        height < LOW,
        height < FLAT,
        small ? Room.SMALL : width < ROOMY ? Room.NARROW : Room.WIDE);
  }

  Height now() {
    return flat ? Height.FLAT : low ? Height.LOW : Height.HIGH;
  }
}
