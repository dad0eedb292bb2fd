/**
 * The pane of people and groups: who is here, who sits in which room, and what is copied to the
 * chat about it. Never how groups are formed, never a file, and nothing that participants see.
 */
package no.samtakt.ui.groups;
