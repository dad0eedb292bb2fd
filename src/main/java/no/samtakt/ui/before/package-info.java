/**
 * The window for the time before the meeting: the checklist, the invitation, the digital quarter,
 * and whether all is ready. Never reads or writes a file, and opens no link by itself.
 */
package no.samtakt.ui.before;
