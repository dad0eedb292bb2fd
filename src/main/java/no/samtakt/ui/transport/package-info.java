/**
 * The row of buttons that drives the session. Never a rule of its own: it hands in what the leader
 * asks for.
 */
package no.samtakt.ui.transport;
