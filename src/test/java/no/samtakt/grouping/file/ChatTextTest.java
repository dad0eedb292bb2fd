package no.samtakt.grouping.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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
    Gathering all = Gathering.of(people);
    Wording wording = all.wording(Language.NB, platform, Wording.Names.FULL);

    List<String> messages = ChatText.of("Speed date, runde 1 av 3", all.groups(size), wording);

    int most = Limits.of(platform).chat().orElse(Integer.MAX_VALUE);
    assertThat(messages).allMatch(each -> each.length() <= most);
    assertThat(messages).allMatch(each -> each.startsWith("Speed date, runde 1 av 3"));
    assertThat(messages.size() > 1)
        .isEqualTo(messages.getFirst().startsWith("Speed date, runde 1 av 3 (1/"));
    String whole = messages.stream().collect(Collectors.joining("\n"));
    all.ids().forEach(id -> assertThat(whole).containsPattern("\\b" + wording.person(id) + "\\b"));
  }

  @Property(tries = 50)
  void roomsAreNotTornApartWhereTheyFit(@ForAll @IntRange(min = 2, max = 400) int people) {
    Gathering all = Gathering.of(people);
    Wording wording = all.wording(Language.EN, Platform.ZOOM, Wording.Names.FULL);
    String whole = String.join("\n", ChatText.of("Now", all.groups(4), wording));

    assertThat(whole.lines().filter(line -> line.startsWith("Room "))).hasSize((people + 3) / 4);
  }
}
