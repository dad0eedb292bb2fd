package no.samtakt.people.file;

import java.util.List;
import no.samtakt.runsheet.Place;

/**
 * What somebody wishes for, as it was written.
 *
 * @param name whoever it is; empty where only an address tells
 * @param email empty where none is told
 * @param wishes topics by number or title, the dearest first; one or more
 */
record WishLine(Place place, String name, String email, List<String> wishes) {
  WishLine {
    wishes = List.copyOf(wishes);
  }
}
