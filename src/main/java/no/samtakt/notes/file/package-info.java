/**
 * What participants wrote and made elsewhere, read to become notes: chat logs, boards and pictures.
 * Never which item it belongs to, and nothing is kept here.
 */
@NullMarked
package no.samtakt.notes.file;

import org.jspecify.annotations.NullMarked;
