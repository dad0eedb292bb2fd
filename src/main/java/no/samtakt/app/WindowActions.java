package no.samtakt.app;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.ui.kit.Action;
import org.jspecify.annotations.Nullable;

/**
 * What the main window can be asked for just now, by key or by name: what always can be, and what
 * belongs to the page that is shown.
 */
final class WindowActions {
  private List<Action> always = List.of();
  private List<Action> beginning = List.of();
  private @Nullable SessionActions session;
  private boolean covered;

  /** What can be asked for whatever is shown; the first two open pages that lie over all else. */
  void always(List<Action> all) {
    always = all;
  }

  /** The start screen is shown, and what can be asked for there. */
  void start(List<Action> there) {
    beginning = there;
    session = null;
    covered = false;
  }

  /** A session is shown, and what can be asked for there. */
  void session(SessionActions there) {
    session = there;
    covered = false;
  }

  /** Whether something, such as a report, has taken the place of what is shown else. */
  void cover(boolean isCovered) {
    covered = isCovered;
  }

  /** All of it. */
  List<Action> all() {
    List<Action> all = new ArrayList<>();
    SessionActions possible = session;
    if (!covered) {
      all.addAll(possible == null ? beginning : possible.all());
    }
    all.addAll(always);
    return all;
  }

  /** All with where one can go. */
  List<Action> with(List<Action> destinations) {
    List<Action> all = all();
    if (!covered) {
      all.addAll(destinations);
    }
    return all;
  }

  /**
   * Those that have keys now.
   *
   * @param overlaid while a page lies over the window, keys do nothing to what is under it
   */
  List<Action> keys(boolean overlaid) {
    return overlaid ? always.subList(0, 2) : all();
  }
}
