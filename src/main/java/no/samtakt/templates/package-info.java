/**
 * Whole sessions to begin with, written by us in every language, and the file that one becomes.
 * Never a session of the user's own, and never a window.
 */
package no.samtakt.templates;
