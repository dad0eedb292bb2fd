/**
 * Chimes: made as numbers, and played on this machine's loudspeaker where there is one. Never when
 * to ring, and nothing of a session.
 */
package no.samtakt.sound;
