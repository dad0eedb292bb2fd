package no.samtakt.ui.inspection;

/**
 * How much was looked at, so that an inspection that saw nothing cannot pass for a clean one.
 *
 * @param pairs of a text and what is behind it, measured for contrast
 * @param shortened texts that may be shortened, were, and can be read whole elsewhere
 * @param disabled texts of controls that cannot be used, which no contrast is asked of
 */
public record Counts(
    int windows, int texts, int controls, int targets, int pairs, int shortened, int disabled) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  public Counts plus(Counts more) {
    return new Counts(
        windows + more.windows,
        texts + more.texts,
        controls + more.controls,
        targets + more.targets,
        pairs + more.pairs,
        shortened + more.shortened,
        disabled + more.disabled);
  }

  @Override
  public String toString() {
    return "%d windows, %d texts, %d controls, %d targets, %d contrast pairs, %d shortened by intent, %d disabled"
        .formatted(windows, texts, controls, targets, pairs, shortened, disabled);
  }
}
