/**
 * Who takes part: people, rosters and presence, as plain values. Never files, storage or pixels;
 * names leave this package only towards the screen and the person table.
 */
package no.samtakt.people;
