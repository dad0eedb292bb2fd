package no.samtakt.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.session.Course;
import no.samtakt.session.SpeakingTime;

/** How the time on the speaker list was shared, by organisation and never by name. */
final class Talking {
  private Talking() {}

  static List<SpeakingShare> of(Course course, Roster people, Instant now) {
    List<SpeakingTime.Share> shares = SpeakingTime.by(Attribute.ORGANISATION, course, people, now);
    int[] percents = Percents.of(shares.stream().map(share -> share.time().toSeconds()).toList());
    List<SpeakingShare> all = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      SpeakingTime.Share share = shares.get(i);
      if (share.time().isPositive()) {
        all.add(new SpeakingShare(share.group(), 0, share.time(), share.speakers(), percents[i]));
      }
    }
    return all;
  }
}
