/**
 * The line along the top: which session it is, what is saved, the time, and when it will end. Never
 * a rule of its own.
 */
package no.samtakt.ui.status;
