/**
 * Where sessions are kept: one SQLite file, its schema, and what events look like in it. Never a
 * rule of the session, and nothing of how it looks.
 */
package no.samtakt.store;
