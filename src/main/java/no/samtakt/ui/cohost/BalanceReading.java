package no.samtakt.ui.cohost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.session.Course;
import no.samtakt.session.SpeakingTime;
import no.samtakt.ui.cohost.Balance.Part;
import no.samtakt.ui.cohost.Balance.Split;
import no.samtakt.ui.kit.Digits;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads out how the speaking time is shared. */
final class BalanceReading {
  /** More parts than this cannot be told apart in a bar: the rest is one part. */
  private static final int MOST = 4;

  private final Snapshot snapshot;
  private final NameBook book;
  private final Words words;

  BalanceReading(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.book = snapshot.names();
    this.words = words;
  }

  /**
   * The balance.
   *
   * @param wanted what the co-host chose; null for what fits best
   */
  Balance read(@Nullable Split wanted) {
    List<Split> choices = choices();
    Split chosen = wanted != null && choices.contains(wanted) ? wanted : usual(choices);
    Course course = snapshot.state().course();
    Duration total = SpeakingTime.total(course, snapshot.now());
    List<Part> parts = new ArrayList<>();
    List<Amount> amounts = amounts(chosen, course, snapshot.now());
    boolean all = amounts.size() <= MOST;
    for (Amount each : all ? amounts : amounts.subList(0, MOST - 1)) {
      parts.add(part(each.name, each.time, total));
    }
    if (!all) {
      List<Amount> rest = amounts.subList(MOST - 1, amounts.size());
      Duration sum = rest.stream().map(Amount::time).reduce(Duration.ZERO, Duration::plus);
      parts.add(part(words.text("balance.others", rest.size()), sum, total));
    }
    String spoken =
        parts.stream()
            .map(part -> words.text("balance.part", part.name(), part.time()))
            .collect(Collectors.joining(", "));
    return new Balance(choices, chosen, Digits.length(total), parts, spoken);
  }

  private record Amount(String name, Duration time) {}

  private List<Amount> amounts(Split split, Course course, Instant now) {
    Attribute attribute = split.attribute();
    if (attribute == null) {
      Map<PersonId, Duration> times = SpeakingTime.byPerson(course, now);
      return times.entrySet().stream()
          .sorted(
              Map.Entry.<PersonId, Duration>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey(book.alphabetical())))
          .map(entry -> new Amount(book.shortName(entry.getKey()), entry.getValue()))
          .toList();
    }
    return SpeakingTime.by(attribute, course, snapshot.people(), now).stream()
        .map(share ->
            new Amount(
                share.group() == null ? words.text("balance.unsaid") : share.group(), share.time()))
        .toList();
  }

  private static Part part(String name, Duration time, Duration total) {
    double share = total.isZero() ? 0 : (double) time.toMillis() / total.toMillis();
    return new Part(name, Digits.length(time), share);
  }

  /** What tells at least two of those listed apart; people always can be. */
  private List<Split> choices() {
    List<Split> choices = new ArrayList<>();
    for (Split split : Split.values()) {
      Attribute attribute = split.attribute();
      if (attribute == null || distinct(attribute).size() > 1) {
        choices.add(split);
      }
    }
    return choices;
  }

  private Set<String> distinct(Attribute attribute) {
    return snapshot.state().presence().listed().stream()
        .flatMap(id -> book.person(id).stream())
        .map(Person::attributes)
        .map(attributes -> attributes.getOrDefault(attribute, ""))
        .filter(value -> !value.isBlank())
        .collect(Collectors.toSet());
  }

  /** The sector says most of whose voices are heard; then the role, then the organisation. */
  private static Split usual(List<Split> choices) {
    for (Split split : List.of(Split.SECTOR, Split.ROLE, Split.ORGANISATION)) {
      if (choices.contains(split)) {
        return split;
      }
    }
    return Split.PERSON;
  }
}
