/**
 * Lists of people as files and as pasted text: tables with headers, and plain lists of names. Never
 * an address kept anywhere but in the entries handed over, and never a platform's own report.
 */
package no.samtakt.people.file;
