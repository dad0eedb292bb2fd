/**
 * Zoom, Teams and the other meeting places as data. Never a call to any of them: Samtakt works
 * beside them, without network.
 */
package no.samtakt.platform;
