package no.samtakt.ui.timeline;

import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the run sheet reads.
 *
 * @param icon what it is, or how it stands; the words say it too
 * @param time when it started or is expected to
 * @param plan the planned start in words, where it differs; else null
 * @param pin its fixed time in words; null without one
 * @param parts phases such as {@code 3 + 8 + 5 min}; null without
 * @param length empty for items taken together
 * @param now what runs in it just now, in words; null for all others
 * @param passed how much of it has passed, from 0 to 1
 * @param said the whole line for a screen reader
 */
record TimelineRow(
    Standing standing,
    Icon icon,
    String time,
    @Nullable String plan,
    String title,
    String length,
    @Nullable String lead,
    @Nullable String pin,
    @Nullable String parts,
    @Nullable String now,
    double passed,
    String said) {
  /** All but what changes by the second. */
  TimelineRow atRest() {
    return new TimelineRow(
        standing, icon, time, plan, title, length, lead, pin, parts, null, 0, said);
  }
}
