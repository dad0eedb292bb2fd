package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.util.Map;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.runsheet.ItemId;

/** What can be asked for in a rehearsal and nowhere else. */
public interface RehearsalDesk {
  /** Lets time go by so many times as fast. */
  void setPace(int times);

  /** Lets items take so much longer from now on, where time goes faster than a hand. */
  void suppose(Map<ItemId, Duration> added);

  /** Lets no time go by while something is chosen or answered. */
  void hold(boolean still);

  /** Runs on, in no time, to where something changes. */
  void toNextChange();

  /** Runs on, in no time, to an item that lies ahead; to one that lies behind it goes back. */
  void toItem(ItemId item);

  /** Shows the page of the rehearsal, or the console again. */
  void turn();

  /** Begins again, with a crowd of this size. */
  void restart(Crowd.Size size);

  /** Leaves the rehearsal. */
  void end();
}
