/**
 * What participants see on the shared screen: the item, the time, their rooms, the question. Never
 * anything of the leader's: no notes, no script, no addresses, and nothing of what is to come
 * unless the leader shows the agenda.
 */
package no.samtakt.ui.participants;
