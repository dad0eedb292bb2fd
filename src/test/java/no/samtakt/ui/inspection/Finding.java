package no.samtakt.ui.inspection;

/**
 * One defect.
 *
 * @param where the node, by its own name and those it stands in
 * @param what is wrong with it, in words and numbers
 */
public record Finding(Check check, String where, String what) {
  @Override
  public String toString() {
    return check + " " + where + ": " + what;
  }
}
