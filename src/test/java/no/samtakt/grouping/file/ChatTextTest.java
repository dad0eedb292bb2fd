package no.samtakt.grouping.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.words.Language;

class ChatTextTest {
  @Property(tries = 200)
  void noMessageIsTooLongAndEverybodyIsInOne(
      @ForAll @IntRange(min = 2, max = 400) int people,
      @ForAll @IntRange(min = 2, max = 90) int size,
      @ForAll Platform platform) {
    check("Speed date, runde 1 av 3", people, size, platform);
  }

  /** Hundreds of messages, and headings that fill them. */
  @Property(tries = 25)
  void neitherAreTheyWithThousandsOrALongHeading(
      @ForAll @IntRange(min = 1000, max = 4000) int people,
      @ForAll @IntRange(min = 2, max = 4000) int size,
      @ForAll @IntRange(min = 1, max = 1200) int heading,
      @ForAll Platform platform) {
    check("Æ".repeat(heading), people, size, platform);
  }

  @Example
  void theCountOfAHundredMessagesHasRoom() {
    Gathering all = Gathering.of(3000);
    Wording wording = all.wording(Language.NB, Platform.MEET, Wording.Names.FULL);
    List<String> messages = ChatText.of("Speed date", all.groups(2), wording);
    assertThat(messages).hasSizeGreaterThan(100).allMatch(each -> each.length() <= 500);
    assertThat(messages.getLast())
        .startsWith("Speed date (" + messages.size() + "/" + messages.size() + ")\n");
  }

  @Example
  void aHeadingThatFillsTheMessageIsCut() {
    Gathering all = Gathering.of(4);
    Wording wording = all.wording(Language.NB, Platform.ZOOM, Wording.Names.FULL);
    assertThat(ChatText.of("👋".repeat(2000), all.groups(4), wording))
        .singleElement()
        .asString()
        .startsWith("👋👋")
        .contains("👋…\nRom 1: Fornavn0 Etternavn, ")
        .hasSizeLessThanOrEqualTo(1000);
  }

  private static void check(String heading, int people, int size, Platform platform) {
    Gathering all = Gathering.of(people);
    Wording wording = all.wording(Language.NB, platform, Wording.Names.FULL);

    List<String> messages = ChatText.of(heading, all.groups(size), wording);

    int most = Limits.of(platform).chat().orElse(Integer.MAX_VALUE);
    String title =
        heading.length() <= most / 2 ? heading : heading.substring(0, most / 2 - 1) + "…";
    assertThat(messages).allMatch(each -> each.length() <= most);
    assertThat(messages).allMatch(each -> each.startsWith(title));
    assertThat(messages.size() > 1).isEqualTo(messages.getFirst().startsWith(title + " (1/"));
    Set<String> named =
        messages.stream()
            .flatMap(String::lines)
            .flatMap(line ->
                Stream.of(line.replaceFirst("^(Rom|Gruppe) [\\d\\h]+: ", "").split(", | og ")))
            .collect(Collectors.toSet());
    assertThat(named).containsAll(all.ids().stream().map(wording::person).toList());
  }

  @Property(tries = 50)
  void roomsAreNotTornApartWhereTheyFit(@ForAll @IntRange(min = 2, max = 400) int people) {
    Gathering all = Gathering.of(people);
    Wording wording = all.wording(Language.EN, Platform.ZOOM, Wording.Names.FULL);
    String whole = String.join("\n", ChatText.of("Now", all.groups(4), wording));

    assertThat(whole.lines().filter(line -> line.startsWith("Room "))).hasSize((people + 3) / 4);
  }
}
