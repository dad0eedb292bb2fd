package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.grouping.Round;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.TopicRooms;
import no.samtakt.session.WishTally;
import no.samtakt.ui.groups.RoomsScreen.Quality;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** How far seats come to people's wishes, in words. */
record WishWords(NameBook book, Words words) {
  /** Names of so many are said; the others are counted. */
  private static final int NAMED = 8;

  private static final List<String> RANKS =
      List.of("groups.wish-first", "groups.wish-second", "groups.wish-third");

  /**
   * The line under the topics.
   *
   * @param round the seats; null where nobody has been seated
   * @param here those who are to have a place
   */
  List<Quality> line(TopicRooms topics, @Nullable Round round, List<PersonId> here) {
    List<Quality> line = new ArrayList<>();
    if (round == null) {
      long told = here.stream().filter(topics.wishes()::containsKey).count();
      line.add(
          new Quality(
              words.text("groups.wishes-told", told, here.size()),
              words.text("groups.wishes-told-help"),
              told == here.size()));
      return line;
    }
    WishTally tally = topics.tally(round, here);
    String got = got(tally.got());
    if (!got.isEmpty()) {
      line.add(new Quality(got, words.text("groups.wish-help"), true));
    }
    if (tally.undecided() > 0) {
      String undecided = words.text("groups.wish-undecided", tally.undecided());
      line.add(new Quality(undecided, words.text("groups.wish-undecided-help"), true));
    }
    if (!tally.none().isEmpty()) {
      String none = words.text("groups.wish-none", tally.none().size(), names(tally.none()));
      line.add(new Quality(none, words.text("groups.wish-help"), false));
    }
    if (!tally.unplaced().isEmpty()) {
      String without =
          words.text("groups.wish-unplaced", tally.unplaced().size(), names(tally.unplaced()));
      line.add(new Quality(without, words.text("groups.wish-unplaced-help"), false));
    }
    return line;
  }

  /** «58 fikk førsteønsket, 9 andre, 4 tredje». */
  private String got(List<Integer> got) {
    List<String> parts = new ArrayList<>();
    int later = 0;
    for (int rank = 0; rank < got.size(); rank++) {
      if (rank >= RANKS.size()) {
        later += got.get(rank);
      } else if (got.get(rank) > 0 || rank == 0) {
        parts.add(words.text(RANKS.get(rank), got.get(rank)));
      }
    }
    if (later > 0) {
      parts.add(words.text("groups.wish-later", later));
    }
    return String.join(", ", parts);
  }

  private String names(List<PersonId> people) {
    List<String> names = people.stream().sorted(book.alphabetical()).map(book::shortName).toList();
    return names.size() <= NAMED
        ? GroupWords.listed(names, words)
        : words.text(
            "groups.and-more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }
}
