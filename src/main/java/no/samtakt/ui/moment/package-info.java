/**
 * What a moment of the session says, for every window that shows it: the timer, the script, what
 * comes next, how the plan is kept, the buttons that drive it all, and the note that is being
 * written. Never a rule of time: it writes out what the timeline says; and never a window's own
 * layout.
 */
package no.samtakt.ui.moment;
