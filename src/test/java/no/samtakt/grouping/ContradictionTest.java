package no.samtakt.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private static Set<PersonId> people(String ids) {
    return Arrays.stream(ids.split(" ")).map(PersonId::new).collect(Collectors.toSet());
  }

  private static Rules rules(
      List<Set<PersonId>> together, List<Set<PersonId>> apart, List<Set<PersonId>> oneOf) {
    return new Rules(apart, together, oneOf, Map.of(), Map.of());
  }

  @Test
  void theSameTwoAreNotBothTogetherAndApart() {
    assertThat(
            Contradiction.in(rules(List.of(people("a b c")), List.of(people("b c d")), List.of())))
        .contains(new Contradiction(people("b c")));
    assertThat(Contradiction.in(rules(List.of(people("a b")), List.of(), List.of(people("a b c")))))
        .contains(new Contradiction(people("a b")));
  }

  @Test
  void nobodyIsKeptTogetherByAChainAndApart() {
    assertThat(
            Contradiction.in(
                rules(
                    List.of(people("a b"), people("b c"), people("c d")),
                    List.of(people("a d")),
                    List.of())))
        .contains(new Contradiction(people("a d")));
  }

  @Test
  void oneInCommonIsNoContradiction() {
    assertThat(
            Contradiction.in(
                rules(List.of(people("a b")), List.of(people("b c")), List.of(people("a c")))))
        .isEmpty();
    assertThat(Contradiction.in(Rules.NONE)).isEmpty();
  }
}
