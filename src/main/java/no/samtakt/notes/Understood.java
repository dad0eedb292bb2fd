package no.samtakt.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a note that is being typed will be. An exclamation mark at its beginning makes it a
 * follow-up; else a label that is the name of a tag gives it that tag, and leaves the text. A
 * follow-up's owner is the first person who is named by {@code @}, and its due day the last one
 * that is named; both go on standing in its text, where whoever is known is named in full.
 *
 * @param text without that mark
 * @param followUp there exactly when the tag says so
 * @param unknown the names by {@code @} that are not one person's on the list
 */
public record Understood(
    @Nullable Tag tag, String text, @Nullable FollowUp followUp, List<String> unknown) {
  public static final Understood NOTHING = new Understood(null, "", null, List.of());

  private static final String MARK = "!";

  public Understood {
    unknown = List.copyOf(unknown);
  }

  /**
   * Reads what was typed.
   *
   * @param chosen the tag that was chosen beside it
   * @param today from which days are counted; null where that is not known
   */
  public static Understood of(
      String typed, @Nullable Tag chosen, Mentions people, @Nullable LocalDate today) {
    return of(typed, chosen, people, today, List.of());
  }

  /**
   * @param old labels that stood there before: they are labels and no more
   */
  private static Understood of(
      String typed,
      @Nullable Tag chosen,
      Mentions people,
      @Nullable LocalDate today,
      List<String> old) {
    String whole = typed.strip();
    boolean marked = whole.startsWith(MARK);
    String said = marked ? whole.substring(MARK.length()).strip() : whole;
    Optional<Tag> named =
        Labels.of(said).stream()
            .filter(label -> !old.contains(label))
            .flatMap(label -> TagLabels.tag(label).stream())
            .findFirst();
    Tag tag = marked ? Tag.FOLLOW_UP : named.orElse(chosen);
    String text =
        Labels.without(
            said,
            label ->
                !old.contains(label)
                    && TagLabels.tag(label).filter(each -> each == tag).isPresent());
    List<Mentions.Mention> mentions = people.in(text);
    List<String> unknown =
        mentions.stream()
            .filter(mention -> mention.person() == null)
            .map(Mentions.Mention::name)
            .distinct()
            .toList();
    return new Understood(
        tag,
        people.whole(text),
        tag == Tag.FOLLOW_UP ? read(text, mentions, today) : null,
        unknown);
  }

  private static FollowUp read(
      String text, List<Mentions.Mention> mentions, @Nullable LocalDate today) {
    PersonId owner = null;
    for (Mentions.Mention mention : mentions) {
      owner = owner == null ? mention.person() : owner;
    }
    Optional<DueDay> due =
        today == null ? Optional.empty() : DueDay.in(unnamed(text, mentions), today);
    return new FollowUp(owner, due.map(DueDay::day).orElse(null), false);
  }

  /** The text with room where names stand: «Ring fre @Kari» ends with the day. */
  private static String unnamed(String text, List<Mentions.Mention> mentions) {
    StringBuilder unnamed = new StringBuilder(text);
    for (Mentions.Mention each : mentions) {
      unnamed.replace(each.start(), each.end(), " ".repeat(each.end() - each.start()));
    }
    return unnamed.toString();
  }

  /**
   * What a note says after an edit. What its text still names as it did before stays as it was:
   * «fredag» is the Friday that was meant when it was written.
   */
  public static Understood edited(
      Note before, @Nullable Tag tag, String typed, Mentions people, LocalDate today) {
    Understood now = of(typed, tag, people, today, Labels.of(before.text()));
    FollowUp old = before.followUp();
    FollowUp read = now.followUp();
    if (old == null || read == null) {
      return now;
    }
    FollowUp readBefore = read(before.text(), people.in(before.text()), today);
    boolean sameDay = Objects.equals(readBefore.due(), read.due());
    boolean sameOwner =
        people.in(people.whole(before.text())).stream()
            .map(Mentions.Mention::name)
            .toList()
            .equals(people.in(now.text()).stream().map(Mentions.Mention::name).toList());
    FollowUp kept =
        new FollowUp(
            sameOwner ? old.owner() : read.owner(), sameDay ? old.due() : read.due(), old.done());
    return new Understood(now.tag(), now.text(), kept, now.unknown());
  }
}
