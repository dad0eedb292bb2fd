package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/** The problems found so far in one file. */
final class Problems {
  private static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparingInt((Problem each) -> line(each.place()))
          .thenComparingInt(each -> column(each.place()));

  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String key, Object... arguments) {
    add(new Problem(place, Message.of(key, arguments)));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  boolean none() {
    return found.isEmpty();
  }

  /** All of them by line and column; those of the whole file come first. */
  List<Problem> sorted() {
    return found.stream().sorted(IN_FILE_ORDER).toList();
  }

  private static int line(Place place) {
    return place instanceof Place.InText text ? text.line() : 0;
  }

  private static int column(Place place) {
    return place instanceof Place.InText text ? text.column() : 0;
  }
}
