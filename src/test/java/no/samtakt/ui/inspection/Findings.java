package no.samtakt.ui.inspection;

import java.util.ArrayList;
import java.util.List;

/** Where the checks put down what they found and how much they looked at. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private Counts counts = new Counts(1, 0, 0, 0, 0, 0, 0);

  void add(Check check, Seen seen, String what) {
    found.add(new Finding(check, seen.name(), what));
  }

  void texts(int many) {
    counts = counts.plus(new Counts(0, many, 0, 0, 0, 0, 0));
  }

  void control() {
    counts = counts.plus(new Counts(0, 0, 1, 0, 0, 0, 0));
  }

  void target() {
    counts = counts.plus(new Counts(0, 0, 0, 1, 0, 0, 0));
  }

  void pair() {
    counts = counts.plus(new Counts(0, 0, 0, 0, 1, 0, 0));
  }

  void shortened() {
    counts = counts.plus(new Counts(0, 0, 0, 0, 0, 1, 0));
  }

  void disabled() {
    counts = counts.plus(new Counts(0, 0, 0, 0, 0, 0, 1));
  }

  Report report() {
    return new Report(found, counts);
  }

  /** The words themselves, short enough for a line of a report. */
  static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return "«" + (line.length() > 48 ? line.substring(0, 45) + "..." : line) + "»";
  }
}
