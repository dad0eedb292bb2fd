package no.samtakt.runsheet.file;

import java.util.List;
import no.samtakt.runsheet.Place;

/** A file's content as a tree in which every part knows where it stands. */
sealed interface Node {
  Place.InText place();

  /** A text, number or truth value, as it is written. */
  record Text(String value, Place.InText place) implements Node {}

  /** A list. */
  record Many(List<Node> nodes, Place.InText place) implements Node {}

  /** Keys with values, in the order of the file; a key may stand twice. */
  record Keyed(List<Entry> entries, Place.InText place) implements Node {}

  /** Nothing written, or {@code null}. */
  record Nothing(Place.InText place) implements Node {}

  /** Something that has been complained of; nobody needs to hear of it again. */
  record Refused(Place.InText place) implements Node {}

  /** A key, where it stands, and its value. */
  record Entry(String key, Place.InText place, Node value) {}
}
