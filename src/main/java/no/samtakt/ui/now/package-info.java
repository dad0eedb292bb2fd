/**
 * What runs just now: the timer, the takt bar, the question, the script and what comes next. Never
 * a rule of time: it writes out what the timeline says.
 */
package no.samtakt.ui.now;
