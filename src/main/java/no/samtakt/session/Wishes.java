package no.samtakt.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Topic;

/**
 * Which topics people wish for, by the items that the topics are in.
 *
 * @param byItem each one's topics, the dearest first, as their places in {@link Item#topics()} from
 *     0; nobody is there without a wish
 */
public record Wishes(Map<ItemId, Map<PersonId, List<Integer>>> byItem) {
  static final Wishes NONE = new Wishes(Map.of());

  public Wishes {
    byItem = Map.copyOf(byItem);
  }

  /** Everybody's wishes among the topics of an item. */
  public Map<PersonId, List<Integer>> in(ItemId item) {
    return byItem.getOrDefault(item, Map.of());
  }

  /** What somebody wishes for, the dearest first; nothing where nobody has told. */
  public List<Integer> of(ItemId item, PersonId person) {
    return in(item).getOrDefault(person, List.of());
  }

  /** Some people's wishes in place of those they had; an empty list takes theirs away. */
  Wishes noting(ItemId item, Map<PersonId, List<Integer>> changed) {
    Map<PersonId, List<Integer>> all = new HashMap<>(in(item));
    changed.forEach((person, topics) -> {
      if (topics.isEmpty()) {
        all.remove(person);
      } else {
        all.put(person, List.copyOf(topics));
      }
    });
    return with(item, all);
  }

  /** What is still to be had where an item has become another, as a newer sheet has it. */
  Wishes carriedTo(Item after, Item before) {
    return carriedTo(after, before, 0);
  }

  /**
   * What is still to be had in an item that another has become, or that is the rest of it.
   *
   * @param gone how many of the slots, from the first, are not in it
   */
  Wishes carriedTo(Item after, Item before, int gone) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int old = 0; old < before.topics().size(); old++) {
      Topic topic = before.topics().get(old);
      for (int now = 0; now < after.topics().size(); now++) {
        Topic other = after.topics().get(now);
        if (other.title().equals(topic.title()) && other.slot() == topic.slot() - gone) {
          places.putIfAbsent(old, now);
        }
      }
    }
    Map<PersonId, List<Integer>> carried = new HashMap<>();
    in(before.id())
        .forEach((person, topics) -> {
          LinkedHashSet<Integer> left = new LinkedHashSet<>();
          for (int topic : topics) {
            Integer now = places.get(topic);
            if (now != null) {
              left.add(now);
            }
          }
          if (!left.isEmpty()) {
            carried.put(person, new ArrayList<>(left));
          }
        });
    return with(after.id(), carried);
  }

  private Wishes with(ItemId item, Map<PersonId, List<Integer>> wishes) {
    Map<ItemId, Map<PersonId, List<Integer>>> all = new HashMap<>(byItem);
    if (wishes.isEmpty()) {
      all.remove(item);
    } else {
      all.put(item, Map.copyOf(wishes));
    }
    return new Wishes(all);
  }
}
