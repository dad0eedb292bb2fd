/**
 * Lists of people as files and as pasted text: workbooks, tables, the reports of Zoom and Teams,
 * and plain lists of names. Never an address kept anywhere but in the entries handed over.
 */
package no.samtakt.people.file;
