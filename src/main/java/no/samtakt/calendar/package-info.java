/**
 * Files for calendars, as RFC 5545 (iCalendar) writes them. Never a calendar's server, and never
 * anything of what a session says.
 */
package no.samtakt.calendar;
