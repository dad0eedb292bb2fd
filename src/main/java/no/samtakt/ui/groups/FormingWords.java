package no.samtakt.ui.groups;

import java.util.Arrays;
import java.util.List;
import no.samtakt.grouping.Sizes;
import no.samtakt.grouping.Sizing;
import no.samtakt.session.Course;
import no.samtakt.session.Formation;
import no.samtakt.ui.groups.RoomsScreen.Forming;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What can be formed now.
 *
 * @param here how many are to be in groups
 */
record FormingWords(Course course, @Nullable GroupTarget target, int here, Words words) {

  /**
   * What can be formed, of groups of this size where the leader chooses it.
   *
   * @param shown the segment looked at
   */
  Forming forming(SizeChoice size, int shown) {
    if (target == null) {
      return new Forming(null, null, words.text("groups.no-item"), null, "");
    }
    if (target.left().isEmpty()) {
      return Forming.NOTHING;
    }
    if (target.isChosen(shown)) {
      return chosen(target, shown);
    }
    SizeChoice free = target.freeSize() ? size : null;
    boolean tooFew = here < 2;
    String hindrance = tooFew ? words.text("groups.too-few") : "";
    boolean shuffles = !target.over(shown) && target.groups(course, shown).isPresent();
    return new Forming(
        formed(target, free) ? null : form(target, free),
        shuffles ? shuffle(target, shown) : null,
        hindrance,
        free,
        free == null || tooFew ? "" : gives(free.sizing()));
  }

  /** Seats by wish, as often as the leader likes: wishes come in one after the other. */
  private Forming chosen(GroupTarget target, int shown) {
    if (target.over(shown)) {
      return Forming.NOTHING;
    }
    boolean told = !course.groups().wishes().in(target.item().id()).isEmpty();
    String hindrance =
        here < 2 ? words.text("groups.too-few") : told ? "" : words.text("groups.no-wishes-yet");
    return new Forming(words.text("groups.seat-by-wish"), null, hindrance, null, "");
  }

  /** Whether all that is left is formed, and as large as it is wanted now. */
  private boolean formed(GroupTarget target, @Nullable SizeChoice free) {
    for (int segment : target.left()) {
      Formation formation = course.groups().of(target.item().id(), segment).orElse(null);
      Sizing had = formation == null ? null : formation.sizing();
      if (formation == null || (free != null && had != null && !had.equals(free.sizing()))) {
        return false;
      }
    }
    return true;
  }

  private String gives(Sizing sizing) {
    List<Integer> sizes = Arrays.stream(Sizes.of(here, sizing)).boxed().toList();
    return words.text("groups.gives", GroupWords.sizes(sizes, words));
  }

  private String form(GroupTarget target, @Nullable SizeChoice free) {
    boolean pairs = free == null ? target.size() == 2 : free.sizing().equals(new Sizing.AtMost(2));
    String span =
        target.left().size() == 1 ? "" : target.inRounds() ? "-all-rounds" : "-all-phases";
    String named = words.text("groups.form-" + (pairs ? "pairs" : "groups") + span);
    boolean anew =
        target.left().stream().anyMatch(segment -> target.groups(course, segment).isPresent());
    return anew ? words.text("groups.form-again", named) : named;
  }

  /** The round shown alone, and in it what is not locked. */
  private String shuffle(GroupTarget target, int shown) {
    if (target.segments().size() == 1) {
      return words.text("groups.shuffle");
    }
    String round = words.text(target.inRounds() ? "groups.round" : "groups.phase", shown + 1);
    return words.text("groups.shuffle-one", round);
  }
}
