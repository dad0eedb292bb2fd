/**
 * What earlier sessions tell, as values and as a port that some store answers. Never how they are
 * stored.
 */
package no.samtakt.history;
