/**
 * What is to be done before people come: the checklist with its days, the invitation, and whether
 * all is ready. Never a file or a window of its own, and never a call to the network.
 */
package no.samtakt.before;
