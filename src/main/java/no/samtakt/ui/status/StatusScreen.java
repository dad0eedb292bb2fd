package no.samtakt.ui.status;

/**
 * What the line along the top reads.
 *
 * @param saved when something was last safe, in words; empty before that
 * @param clock the time of day in the sheet's zone
 * @param finish when the session will end, or did
 * @param drift how that compares with the plan
 */
record StatusScreen(
    String title, String saved, String clock, String finish, String drift, Pace pace) {
  /** How the session keeps to its plan. */
  enum Pace {
    ON,
    AHEAD,
    BEHIND,
    /** Not started. */
    NONE
  }
}
