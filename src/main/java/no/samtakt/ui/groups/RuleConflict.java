package no.samtakt.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.grouping.Contradiction;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Rule;
import no.samtakt.words.Words;

/** Why one more rule does not go together with those there are. */
record RuleConflict(GroupRules rules, NameBook book, Words words) {
  /** In words; empty where it goes together with them. */
  String with(Rule rule) {
    Optional<Contradiction> now = Contradiction.in(rule.addedTo(rules).of(Roster.EMPTY));
    // What contradicted itself before is no reason against a rule about others.
    if (now.isEmpty() || now.equals(Contradiction.in(rules.of(Roster.EMPTY)))) {
      return "";
    }
    String names = names(now.get().people());
    return words.text(
        rule instanceof Rule.Together ? "groups.kept-apart" : "groups.kept-together", names);
  }

  private String names(Set<PersonId> people) {
    List<String> names = people.stream().sorted(book.alphabetical()).map(book::shortName).toList();
    return GroupWords.listed(names, words);
  }
}
