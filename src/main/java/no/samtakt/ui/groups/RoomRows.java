package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.grouping.Quality;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.groups.RoomsScreen.Seat;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of a round in words.
 *
 * @param locked rooms, from 0, that stay as they are
 * @param fixed the round is over
 * @param found null while it is not known how it stands with the rules
 * @param mix what groups are to mix; null for nothing
 * @param topics what the rooms are about; null where they have numbers alone
 */
record RoomRows(
    NameBook book,
    Words words,
    Set<Integer> locked,
    boolean fixed,
    @Nullable Judgement found,
    @Nullable Attribute mix,
    @Nullable TopicRows topics) {

  List<RoomRow> of(Rooms rooms) {
    return rooms.rooms().stream().map(this::row).toList();
  }

  private RoomRow row(Rooms.Room room) {
    List<Seat> seats = room.people().stream().map(this::seat).toList();
    List<String> full = room.people().stream().map(this::full).toList();
    boolean isLocked = locked.contains(room.number() - 1);
    Optional<Judgement.Check> known =
        found == null ? Optional.empty() : found.check(room.number() - 1, room.people());
    String check = known.map(each -> String.join(", ", said(each))).orElse("");
    boolean kept = known.map(Judgement.Check::kept).orElse(true);
    String about = topics == null ? "" : topics.title(room.number());
    String detail = topics == null ? "" : topics.detail(room.number(), seats.size());
    if (topics != null) {
      check = topics.troubles(room.number(), seats.size());
      kept = check.isEmpty();
    }
    List<String> spoken = new ArrayList<>();
    if (topics != null) {
      spoken.add(about + ". " + detail);
    }
    spoken.add(words.text("groups.room-spoken", room.number(), String.join("; ", full)));
    if (isLocked) {
      spoken.add(words.text("groups.locked"));
    }
    if (!kept) {
      spoken.add(check);
    }
    return new RoomRow(
        room.number(),
        topics == null ? Integer.toString(room.number()) : topics.label(room.number()),
        about,
        detail,
        seats,
        String.join(", ", seats.stream().map(Seat::name).toList()),
        String.join("\n", full),
        String.join(". ", spoken),
        room.people().size() == 1,
        isLocked,
        fixed,
        check,
        kept);
  }

  private List<String> said(Judgement.Check check) {
    List<String> said = new ArrayList<>();
    for (Quality.Kind kind : Quality.Kind.values()) {
      if (check.broken().contains(kind)) {
        said.add(words.text(key(kind)));
      }
    }
    if (check.same() > 0 && mix != null) {
      said.add(words.text("groups.check-same", RuleChips.attribute(mix, words)));
    }
    if (check.repeats() > 0 || said.isEmpty()) {
      said.add(words.text("groups.met-before", check.repeats()));
    }
    return said;
  }

  private static String key(Quality.Kind kind) {
    return switch (kind) {
      case APART -> "groups.check-apart";
      case TOGETHER -> "groups.check-together";
      case ONE_OF -> "groups.check-one-of";
      case POOL -> "groups.check-language";
      case ALONE -> "groups.room-alone";
    };
  }

  private Seat seat(PersonId id) {
    return new Seat(id, book.shortName(id), organisation(id));
  }

  private String full(PersonId id) {
    String organisation = organisation(id);
    return organisation.isBlank() ? book.fullName(id) : book.fullName(id) + ", " + organisation;
  }

  private String organisation(PersonId id) {
    return book.person(id)
        .map(person -> person.attributes().getOrDefault(Attribute.ORGANISATION, ""))
        .orElse("");
  }
}
