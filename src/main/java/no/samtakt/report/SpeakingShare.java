package no.samtakt.report;

import java.time.Duration;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What people of one organisation used of the time on the speaker list.
 *
 * @param organisation as the list writes it; null for those of whom it says nothing
 * @param speakers how many of them had the floor
 * @param percent of all that was spoken; all of them make 100
 */
public record SpeakingShare(
    @Nullable String organisation, Duration time, int speakers, int percent) {
  public SpeakingShare {
    organisation = organisation == null ? null : VisibleText.of(organisation);
  }
}
