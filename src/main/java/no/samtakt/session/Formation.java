package no.samtakt.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one segment of an item.
 *
 * @param sizing how large they were to be; null where the journal does not tell
 * @param locked the rooms, counted from 0, that stay as they are when the rest is formed anew
 * @param goesOn they were in their rooms already when the segment was cut through, and go on with
 *     each other: nobody meets anybody anew
 */
public record Formation(
    ItemId item,
    int segment,
    Round round,
    @Nullable Sizing sizing,
    Set<Integer> locked,
    boolean goesOn) {
  public Formation {
    locked = Set.copyOf(locked);
  }

  public Formation(ItemId item, int segment, Round round) {
    this(item, segment, round, null, Set.of(), false);
  }

  boolean isOf(ItemId other, int which) {
    return item.equals(other) && segment == which;
  }

  /** Whether the agenda still has what these groups are for. */
  boolean isFor(RunSheet sheet) {
    return sheet.item(item).filter(each -> segment < each.segments().size()).isPresent();
  }

  /** Everybody who was placed. */
  public Set<PersonId> people() {
    return round.groups().stream()
        .flatMap(group -> group.people().stream())
        .collect(Collectors.toSet());
  }

  /**
   * The locked rooms whose people sit in them in another round, too, two of them or more: some may
   * have gone home, and somebody who was alone may have come.
   */
  Set<Integer> lockedIn(Round other) {
    return locked.stream().filter(room -> stay(room, other)).collect(Collectors.toSet());
  }

  private boolean stay(int room, Round other) {
    List<PersonId> left = new ArrayList<>(round.in(room).map(Group::people).orElse(List.of()));
    left.retainAll(other.people());
    return left.size() > 1
        && other.in(room).filter(group -> group.people().containsAll(left)).isPresent();
  }

  Formation with(Round other) {
    return new Formation(item, segment, other, sizing, locked, goesOn);
  }

  Formation locking(Set<Integer> rooms) {
    return new Formation(item, segment, round, sizing, rooms, goesOn);
  }
}
