/**
 * Groups as text for others: into Zoom, a chat, a spreadsheet, or on paper. Never who is in which
 * group, which is settled before, and never a file system: what is made is text.
 */
package no.samtakt.grouping.file;
