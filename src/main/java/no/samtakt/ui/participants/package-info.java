/**
 * What participants see on the shared screen: the item, the time, their rooms, the question. Never
 * anything of the leader's: no notes, no script, no addresses, and nothing of what is to come but
 * what follows a break.
 */
package no.samtakt.ui.participants;
