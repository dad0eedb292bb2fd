package no.samtakt.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;

/** One of the {@link GroupRules}, as the leader reads it, adds it and takes it away. */
public sealed interface Rule {
  /** Those in a group differ in this. */
  record Mix(Attribute by) implements Rule {}

  /** No two of these in a group. */
  record Apart(Set<PersonId> people) implements Rule {
    public Apart {
      people = Set.copyOf(people);
    }
  }

  /** All of these in a group. */
  record Together(Set<PersonId> people) implements Rule {
    public Together {
      people = Set.copyOf(people);
    }
  }

  /** One of these at most in a group. */
  record OneOf(Set<PersonId> people) implements Rule {
    public OneOf {
      people = Set.copyOf(people);
    }
  }

  /** Those who speak this language have rooms of their own. */
  record OwnRooms(String language) implements Rule {}

  /** These are in no groups. */
  record Out(Set<PersonId> people) implements Rule {
    public Out {
      people = Set.copyOf(people);
    }
  }

  /** Each rule there is, in the order in which they are shown. */
  public static List<Rule> of(GroupRules rules) {
    List<Rule> all = new ArrayList<>();
    if (rules.mix() != null) {
      all.add(new Mix(rules.mix()));
    }
    rules.apart().forEach(set -> all.add(new Apart(set)));
    rules.together().forEach(set -> all.add(new Together(set)));
    if (rules.oneOf().size() > 1) {
      all.add(new OneOf(rules.oneOf()));
    }
    rules.ownRooms().stream().sorted().forEach(language -> all.add(new OwnRooms(language)));
    if (!rules.out().isEmpty()) {
      all.add(new Out(rules.out()));
    }
    return all;
  }

  /** These rules with this one as well. */
  default GroupRules addedTo(GroupRules rules) {
    return switch (this) {
      case Mix(Attribute by) -> rules.mixing(by);
      case Apart(Set<PersonId> people) -> rules.withApart(with(rules.apart(), people));
      case Together(Set<PersonId> people) -> rules.withTogether(with(rules.together(), people));
      case OneOf(Set<PersonId> people) -> rules.withOneOf(both(rules.oneOf(), people));
      case OwnRooms(String language) ->
          rules.withOwnRooms(both(rules.ownRooms(), Set.of(language)));
      case Out(Set<PersonId> people) -> rules.withOut(both(rules.out(), people));
    };
  }

  /** These rules without this one. */
  default GroupRules takenFrom(GroupRules rules) {
    return switch (this) {
      case Mix(Attribute by) -> by == rules.mix() ? rules.mixing(null) : rules;
      case Apart(Set<PersonId> people) -> rules.withApart(without(rules.apart(), people));
      case Together(Set<PersonId> people) -> rules.withTogether(without(rules.together(), people));
      case OneOf(Set<PersonId> people) -> rules.withOneOf(without(rules.oneOf(), people));
      case OwnRooms(String language) ->
          rules.withOwnRooms(without(rules.ownRooms(), Set.of(language)));
      case Out(Set<PersonId> people) -> rules.withOut(without(rules.out(), people));
    };
  }

  private static List<Set<PersonId>> with(List<Set<PersonId>> sets, Set<PersonId> set) {
    return sets.contains(set) ? sets : Stream.concat(sets.stream(), Stream.of(set)).toList();
  }

  private static List<Set<PersonId>> without(List<Set<PersonId>> sets, Set<PersonId> set) {
    return sets.stream().filter(each -> !each.equals(set)).toList();
  }

  private static <T> Set<T> without(Set<T> one, Set<T> other) {
    Set<T> rest = new HashSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  private static <T> Set<T> both(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
