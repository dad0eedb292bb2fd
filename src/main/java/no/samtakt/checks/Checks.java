package no.samtakt.checks;

import java.util.List;

/** All design checks there are. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new OneWayStretch(),
          new NoBreak(),
          new WholeLength(),
          new Voice(),
          new Buffer(),
          new Pins(),
          new NoTechCheck(),
          new NoCheckIn(),
          new NoCheckOut(),
          new Turns(),
          new GroupSize(),
          new Trio(),
          new SpeedDate(),
          new SwapTime(),
          new RoomOverhead(),
          new ReportBack(),
          new Rooms(),
          new Energiser(),
          new Camera(),
          new NoPlanB(),
          new ScriptOwner(),
          new ToolLinks(),
          new RetiredTools(),
          new ChatLength());

  private static final List<String> IDS = ALL.stream().map(Check::id).toList();

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }

  /** Their names, by which a sheet mutes them. */
  public static List<String> ids() {
    return IDS;
  }
}
