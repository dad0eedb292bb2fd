package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Repair;
import no.samtakt.grouping.Repair.Move;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.words.Words;

/**
 * How changes to a round are said.
 *
 * @param topics what its rooms are about, from 0; empty where they have numbers alone
 */
record ChangeWords(NameBook book, Words words, Map<Integer, String> topics) {
  private static final int MOST_NAMED = 4;

  /**
   * One of the ways to give everybody company.
   *
   * @param which counted from 0
   * @param among how many there are
   */
  ChangeCard card(Mending mending, int which, int among) {
    String place = among < 2 ? "" : words.text("groups.proposal", which + 1, among);
    return new ChangeCard(
        heading(mending), lines(mending), note(mending), words.text("groups.accept"), place);
  }

  private String heading(Mending mending) {
    List<String> parts = new ArrayList<>();
    if (!mending.waiting().isEmpty()) {
      parts.add(
          words.text(
              isChosen() ? "groups.without-topic" : "groups.without-room",
              names(mending.waiting())));
    }
    mending
        .lonely()
        .forEach((person, room) ->
            parts.add(
                isChosen()
                    ? words.text("groups.alone-at", book.shortName(person), topic(room))
                    : words.text("groups.alone-in", book.shortName(person), room + 1)));
    int most = 3;
    return String.join(
        "\n", parts.size() <= most ? parts : shortened(parts, mending.lonely().size()));
  }

  private List<String> shortened(List<String> parts, int lonely) {
    List<String> few = new ArrayList<>();
    if (parts.size() > lonely) {
      few.add(parts.getFirst());
    }
    few.add(words.text("groups.alone", lonely));
    return few;
  }

  /** «Bjørg inn i rom 8: blir trio», by the rooms they come to. */
  private List<String> lines(Mending mending) {
    Map<Integer, List<Move>> into = new TreeMap<>();
    for (Move move : mending.moves()) {
      into.computeIfAbsent(move.to(), room -> new ArrayList<>()).add(move);
    }
    List<String> lines = new ArrayList<>();
    into.forEach((room, moves) -> {
      int size = mending.then().in(room).map(Group::size).orElse(0);
      List<PersonId> come =
          moves.stream()
              .filter(move -> move.from() == Move.OUTSIDE)
              .map(Move::person)
              .sorted(book.alphabetical())
              .toList();
      boolean fresh = mending.now().in(room).isEmpty();
      if (!come.isEmpty() && isChosen()) {
        lines.add(words.text("groups.into-topic", names(come), topic(room), size(size)));
      } else if (!come.isEmpty()) {
        String key = fresh ? "groups.into-new-room" : "groups.into-room";
        lines.add(words.text(key, names(come), room + 1, size(size)));
      }
      for (Move move : moves) {
        if (move.from() != Move.OUTSIDE) {
          String name = book.shortName(move.person());
          lines.add(
              isChosen()
                  ? words.text("groups.into-topic", name, topic(room), size(size))
                  : words.text("groups.from-room", name, move.from() + 1, room + 1, size(size)));
        }
      }
    });
    return lines;
  }

  private boolean isChosen() {
    return !topics.isEmpty();
  }

  private String topic(int room) {
    return topics.getOrDefault(room, Integer.toString(room + 1));
  }

  private String note(Mending mending) {
    if (isChosen()) {
      return "";
    }
    if (mending.broken() > 0) {
      return words.text("groups.rules-broken", mending.broken());
    }
    return mending.repeats() <= 0
        ? words.text("groups.no-new-repeats")
        : words.text("groups.new-repeats", mending.repeats());
  }

  /** What a room is with so many in it. */
  private String size(int people) {
    return switch (people) {
      case 1 -> words.text("groups.size-alone");
      case 2 -> words.text("groups.size-pair");
      case 3 -> words.text("groups.size-trio");
      default -> words.text("groups.size-more", people);
    };
  }

  /**
   * A swap of two people.
   *
   * @param broken how often rules are broken in the round as it is
   * @param left how often after the swap
   */
  ChangeCard card(Repair swap, int broken, int left) {
    Move one = swap.moves().getFirst();
    Move other = swap.moves().getLast();
    String names =
        GroupWords.listed(
            List.of(book.shortName(one.person()), book.shortName(other.person())), words);
    return new ChangeCard(
        words.text("groups.breaches", broken),
        List.of(words.text("groups.swap", names, left)),
        words.text("groups.swap-rooms", one.from() + 1, other.from() + 1),
        words.text("groups.swap-accept"),
        "");
  }

  private String names(List<PersonId> people) {
    List<String> names = people.stream().sorted(book.alphabetical()).map(book::shortName).toList();
    return names.size() <= MOST_NAMED
        ? GroupWords.listed(names, words)
        : words.text(
            "groups.and-more",
            String.join(", ", names.subList(0, MOST_NAMED)),
            names.size() - MOST_NAMED);
  }
}
