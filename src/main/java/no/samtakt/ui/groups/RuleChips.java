package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Rule;
import no.samtakt.ui.groups.RoomsScreen.RuleChip;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What groups are held against, each with how often it is broken in the round looked at.
 *
 * @param found null where it is not known, or no round is formed
 */
record RuleChips(GroupRules rules, @Nullable Judgement found, NameBook book, Words words) {

  List<RuleChip> all() {
    List<RuleChip> chips = new ArrayList<>();
    for (Rule rule : Rule.of(rules)) {
      chips.add(chip(rule));
    }
    if (found != null) {
      int again = found.shown().repeats();
      boolean kept = again <= found.fewestShown().repeats();
      String met = words.text("groups.met-before", again);
      chips.add(
          Math.min(1, chips.size()),
          new RuleChip(null, said(met, again > 0 && kept), words.text("groups.met-help"), kept));
    }
    return chips;
  }

  private RuleChip chip(Rule rule) {
    String name = name(rule);
    if (found == null || rule instanceof Rule.Out) {
      return new RuleChip(rule, name, help(rule), true);
    }
    int broken = broken(rule, found);
    boolean kept = broken == 0;
    if (rule instanceof Rule.Mix) {
      kept = broken <= found.fewestShown().same();
    }
    String told =
        broken == 0
            ? words.text("groups.rule-kept", name)
            : said(words.text("groups.rule-broken", name, broken), kept);
    return new RuleChip(rule, told, help(rule), kept);
  }

  /** Where it is broken but could not be less so, that is said: nothing is to be done about it. */
  private String said(String text, boolean fewest) {
    return fewest ? words.text("groups.fewest", text) : text;
  }

  private static int broken(Rule rule, Judgement found) {
    Round round = found.occupied();
    return switch (rule) {
      case Rule.Mix mix -> found.shown().same();
      case Rule.Apart(Set<PersonId> people) -> tooMany(round, people);
      case Rule.OneOf(Set<PersonId> people) -> tooMany(round, people);
      case Rule.Together(Set<PersonId> people) ->
          Math.max(0, (int) shares(round, people).stream().filter(each -> each > 0).count() - 1);
      case Rule.OwnRooms(String language) -> strangers(found, language);
      case Rule.Out out -> 0;
    };
  }

  private static List<Integer> shares(Round round, Set<PersonId> people) {
    return round.groups().stream()
        .map(Group::people)
        .map(group -> (int) group.stream().filter(people::contains).count())
        .toList();
  }

  private static int tooMany(Round round, Set<PersonId> people) {
    return shares(round, people).stream().mapToInt(share -> Math.max(0, share - 1)).sum();
  }

  /** Rooms in which those of this language sit with others. */
  private static int strangers(Judgement found, String language) {
    Set<Integer> rooms = new HashSet<>();
    for (Quality.Broken broken : found.shown().broken()) {
      boolean theirs =
          found.occupied().in(broken.room()).stream()
              .flatMap(group -> group.people().stream())
              .anyMatch(person -> language.equals(found.rules().pools().get(person)));
      if (broken.kind() == Quality.Kind.POOL && theirs) {
        rooms.add(broken.room());
      }
    }
    return rooms.size();
  }

  /** The rule in words, without what came of it. */
  String name(Rule rule) {
    return switch (rule) {
      case Rule.Mix(Attribute by) -> words.text("groups.rule-mix", attribute(by, words));
      case Rule.Apart(Set<PersonId> people) -> words.text("groups.rule-apart", names(people));
      case Rule.Together(Set<PersonId> people) -> words.text("groups.rule-together", names(people));
      case Rule.OneOf(Set<PersonId> people) -> words.text("groups.rule-one-of", names(people));
      case Rule.OwnRooms(String language) -> words.text("groups.rule-own-rooms", language);
      case Rule.Out(Set<PersonId> people) -> words.text("groups.rule-out", names(people));
    };
  }

  private String help(Rule rule) {
    return words.text("groups.rule-help", name(rule));
  }

  private String names(Set<PersonId> people) {
    List<String> names = people.stream().sorted(book.alphabetical()).map(book::shortName).toList();
    return names.size() <= 3
        ? GroupWords.listed(names, words)
        : words.text("groups.and-more", String.join(", ", names.subList(0, 2)), names.size() - 2);
  }

  /** «organisasjon», as it stands in a sentence. */
  static String attribute(Attribute attribute, Words words) {
    return words.text("groups.attribute-" + attribute.name().toLowerCase(Locale.ROOT));
  }
}
