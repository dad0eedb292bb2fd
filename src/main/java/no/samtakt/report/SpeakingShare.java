package no.samtakt.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What people of one organisation used of the time on the speaker list.
 *
 * @param organisation as the list writes it; null for those of whom it says nothing, and where
 *     several are counted as one
 * @param together how many organisations are counted as one, so that none of them is named; 0 for
 *     one by itself
 * @param speakers how many of them had the floor
 * @param percent of all that was spoken; all of them make 100
 */
public record SpeakingShare(
    @Nullable String organisation, int together, Duration time, int speakers, int percent) {
  public SpeakingShare {
    organisation = organisation == null ? null : VisibleText.of(organisation);
  }

  /** Without the name of an organisation of which only {@link Few} spoke. */
  static List<SpeakingShare> redacted(List<SpeakingShare> shares) {
    List<SpeakingShare> shown = new ArrayList<>();
    List<SpeakingShare> small = new ArrayList<>();
    for (SpeakingShare each : shares) {
      (each.organisation() != null && Few.are(each.speakers()) ? small : shown).add(each);
    }
    if (!small.isEmpty()) {
      shown.add(
          new SpeakingShare(
              null,
              small.size(),
              small.stream().map(SpeakingShare::time).reduce(Duration.ZERO, Duration::plus),
              small.stream().mapToInt(SpeakingShare::speakers).sum(),
              small.stream().mapToInt(SpeakingShare::percent).sum()));
    }
    return shown;
  }
}
