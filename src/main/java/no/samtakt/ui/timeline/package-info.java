/**
 * The run sheet at the left: what is done, what runs, what lies ahead and when. Never a rule of
 * time: it writes out what the timeline says.
 */
package no.samtakt.ui.timeline;
