package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.people.Attribute;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** How good the rounds of an item are, and whether they could have been better. */
record QualityWords(Words words) {

  /**
   * The line under the groups.
   *
   * @param alone how many in the round shown are alone
   * @param roomless how many have no room in it, though it runs
   * @param found null while it is not known
   * @param mix what groups are to mix; null for nothing
   */
  List<Quality> line(int alone, int roomless, @Nullable Judgement found, @Nullable Attribute mix) {
    List<Quality> line = new ArrayList<>();
    if (roomless > 0) {
      line.add(
          new Quality(
              words.text("groups.roomless", roomless), words.text("groups.roomless-help"), false));
    }
    if (alone > 0 || roomless == 0) {
      line.add(
          new Quality(
              words.text(alone == 0 ? "groups.nobody-alone" : "groups.alone", alone),
              words.text("groups.alone-help"),
              alone == 0));
    }
    if (found != null) {
      int repeats = found.all().repeats();
      int fewest = found.fewest().repeats();
      line.add(
          judged(
              words.text("groups.repeats", repeats),
              repeats,
              fewest,
              words.text("groups.repeats-help")));
      if (mix != null) {
        String attribute = RuleChips.attribute(mix, words);
        line.add(
            judged(
                words.text("groups.same", found.all().same(), attribute),
                found.all().same(),
                found.fewest().same(),
                words.text("groups.same-help", attribute)));
      }
    }
    return line;
  }

  private Quality judged(String counted, int count, int fewest, String help) {
    boolean best = count <= fewest;
    return new Quality(
        best ? words.text("groups.best", counted) : words.text("groups.not-best", counted, fewest),
        help,
        best);
  }
}
