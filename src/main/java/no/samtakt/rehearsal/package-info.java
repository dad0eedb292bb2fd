/**
 * Going through a session beforehand: invented people, a script of interruptions, and a leader who
 * presses the keys on a simulated clock, through the same loop and journal as a real session. Never
 * a rule of the session itself, nor a real clock, a file or a pixel.
 */
package no.samtakt.rehearsal;
