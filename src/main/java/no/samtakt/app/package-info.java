/**
 * Where the program starts and its parts are joined: the real clock, chance, and the log.
 * Everything may be used here, and nothing here is used by anybody.
 */
package no.samtakt.app;
