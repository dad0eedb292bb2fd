/**
 * The running session: one thread that owns it, and a clock that can be simulated. Never a rule of
 * its own, and nothing of how it looks.
 */
package no.samtakt.live;
