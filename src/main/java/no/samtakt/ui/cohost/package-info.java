/**
 * What the one who helps the leader works in: the time, the next cue, the speaker list, rounds, and
 * words in private between the two. Never a rule of who may speak: it asks the session.
 */
package no.samtakt.ui.cohost;
