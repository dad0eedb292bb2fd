package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  @Test
  void byAddressElseByName() {
    var read =
        recognised(
            roster("a", "Kari Lie <k@x.no>", "Berg, Ola", "Åse Ø. Dahl", "Per Moe @Huset"),
            roster("b", "ola berg", "Kari Nord <K@x.no>", "Per Moe @Huset as", "ÅSE Ø Dahl"));

    assertThat(pairs(read)).containsExactly("a1=b2", "a2=b1", "a3=b4", "a4=b3");
    assertThat(read.questions()).isEmpty();
  }

  @Test
  void whatIsNotSureIsAskedAndNothingIsAssumed() {
    var read =
        recognised(
            roster(
                "a",
                "Kari N.",
                "Ola Berg <ola@x.no>",
                "Per Moe @Huset",
                "Anne Vik @Lions",
                "Gro Li <post@x.no>",
                "Siv Aas"),
            roster(
                "b",
                "Kari Nordmann",
                "Ola Berg <ola@y.no>",
                "Per Moe @Kystlaget",
                "Anne Rud @Lions",
                "Tor Lo <post@x.no>",
                "Siv Mo"));

    assertThat(pairs(read)).isEmpty();
    assertThat(asked(read))
        .containsExactly(
            "a2=b2 OTHER_ADDRESS",
            "a3=b3 OTHER_ORGANISATION",
            "a5=b5 SHARED_ADDRESS",
            "a1=b1 SHORT_NAME",
            "a4=b4 FIRST_NAME_AND_ORGANISATION");
    assertThat(Words.in(Language.NB).text(read.questions().getFirst().asked()))
        .isEqualTo(
            "Ola Berg står nå med adressen ola@y.no, og sto med ola@x.no i en tidligere samling."
                + " Er det samme person?");
    for (Question each : read.questions()) {
      for (Language language : Language.values()) {
        assertThat(Words.in(language).text(each.asked())).contains(each.now().name()).endsWith("?");
      }
    }
  }

  @Test
  void anAnswerSettlesItAndIsRememberedForLaterSessions() {
    Roster first = roster("a", "Kari N.", "Kari M.");
    Roster second = roster("b", "Kari Nordmann", "Kari Moe");
    var open = Recognition.of(List.of(first), second, List.of());
    assertThat(asked(open)).containsExactly("a1=b1 SHORT_NAME", "a2=b2 SHORT_NAME");

    List<Answer> answers =
        List.of(open.questions().get(0).answered(true), open.questions().get(1).answered(false));
    var settled = Recognition.of(List.of(first), second, answers);
    assertThat(pairs(settled)).containsExactly("a1=b1");
    assertThat(settled.questions()).isEmpty();

    Roster third = roster("c", "Kari Nordmann <kari@x.no>", "Kari Moe");
    var later = Recognition.of(List.of(second, first), third, answers);
    assertThat(later.same().get(1)).containsOnly(Map.entry(id("a1"), id("c1")));
    assertThat(later.same().get(0)).hasSize(2);
    assertThat(later.questions()).isEmpty();
  }

  @Test
  void theLatestAnswerCountsWhicheverOfTheTwoWasSeenFirst() {
    Roster first = roster("a", "Kari N.");
    Roster second = roster("b", "Kari Nordmann");
    Question asked = recognised(first, second).questions().getFirst();
    Question turned = new Question(0, asked.now(), asked.earlier(), asked.why());
    assertThat(turned.answered(true)).isEqualTo(asked.answered(true));

    var yes =
        Recognition.of(
            List.of(first), second, List.of(asked.answered(false), turned.answered(true)));
    assertThat(pairs(yes)).containsExactly("a1=b1");
    var no =
        Recognition.of(
            List.of(first), second, List.of(turned.answered(true), asked.answered(false)));
    assertThat(pairs(no)).isEmpty();
    assertThat(no.questions()).isEmpty();
    assertThat(no.answered()).containsExactly(new Recognition.Answered(asked, false));
  }

  @Test
  void aNoOutweighsAnAddress() {
    Roster first = roster("a", "Kari Lie <post@x.no>");
    Roster second = roster("b", "Kari Lie <post@x.no>");
    Answer no =
        new Question(0, first.people().get(0), second.people().get(0), Likeness.NAME)
            .answered(false);
    assertThat(pairs(Recognition.of(List.of(first), second, List.of(no)))).isEmpty();
  }

  @Test
  void whoChangedTheirNameInTheMeetingIsKnownByTheOldOne() {
    var read =
        recognised(
            roster("a", "Mai Pham", "Kari", "iPhone"),
            roster("b", "Thi Mai Lund ~Mai Pham", "Kari Dahl ~Kari", "Ola Ås ~iPhone"));
    assertThat(pairs(read)).containsExactly("a1=b1");
    assertThat(asked(read)).containsExactly("a2=b2 SHORT_NAME", "a3=b3 SHORT_NAME");
  }

  @Test
  void namesakesAreToldApartByWhereTheyAreFromOrAskedAbout() {
    var read =
        recognised(
            roster("a", "Anne Vik @Lions", "Anne Vik @Huset", "Jon Dahl", "Jon Dahl @Huset"),
            roster("b", "Anne Vik @Huset", "Anne Vik @Lions", "Jon Dahl <jon@x.no>"));
    assertThat(pairs(read)).containsExactly("a1=b2", "a2=b1");
    assertThat(asked(read)).isEmpty();

    var two =
        recognised(
            roster("a", "Jon Dahl @Sanden skole", "Jon Dahl @Sanden barnehage"),
            roster("b", "Jon Dahl @Sanden"));
    assertThat(asked(two)).containsExactly("a1=b1 NAME", "a2=b1 NAME");
    assertThat(Words.in(Language.EN).text(two.questions().getFirst().asked()))
        .isEqualTo(
            "Is Jon Dahl (Sanden) the same person as Jon Dahl (Sanden skole) in an earlier"
                + " session?");
  }

  @Test
  void anOlderSessionIsReachedThroughALaterOne() {
    var read =
        Recognition.of(
            List.of(roster("b", "Kari Lie <k@x.no>"), roster("a", "K. Lie <k@x.no>")),
            roster("c", "Kari Lie"),
            List.of());
    assertThat(read.same()).containsExactly(Map.of(id("b1"), id("c1")), Map.of(id("a1"), id("c1")));
  }

  @Test
  void theSameListInAnyOrderIsWhollyRecognised() {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      entries.add(new Roster.Entry("Navn" + i % 40 + " Etternavn" + i / 40, Map.of()));
    }
    Roster first = Roster.EMPTY.listed(entries);
    Collections.shuffle(entries, new Random(7));
    Roster second = Roster.EMPTY.listed(entries);

    var read = Recognition.of(List.of(first), second, List.of());
    assertThat(read.questions()).isEmpty();
    assertThat(read.same().getFirst()).hasSize(2000);
    read.same()
        .getFirst()
        .forEach((then, now) ->
            assertThat(first.person(then).orElseThrow().name())
                .isEqualTo(second.person(now).orElseThrow().name()));
  }

  /** «Kari Lie <address> @organisation ~earlier name», each with the session's letter as id. */
  private static Roster roster(String letter, String... people) {
    List<Person> listed = new ArrayList<>();
    for (String each : people) {
      Map<Attribute, String> told = new EnumMap<>(Attribute.class);
      String name = each.split("\\s*[<@~]", 2)[0];
      put(told, Attribute.EMAIL, each, "<(.*)>");
      put(told, Attribute.ORGANISATION, each, "[^\\w]@(.*)");
      put(told, Attribute.EARLIER_NAME, each, "~(.*)");
      listed.add(new Person(id(letter + (listed.size() + 1)), name, told));
    }
    return new Roster(listed);
  }

  private static void put(
      Map<Attribute, String> told, Attribute attribute, String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    if (found.find()) {
      told.put(attribute, found.group(1));
    }
  }

  private static Recognition recognised(Roster earlier, Roster now) {
    return Recognition.of(List.of(earlier), now, List.of());
  }

  private static List<String> pairs(Recognition read) {
    return read.same().getFirst().entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .sorted()
        .toList();
  }

  private static List<String> asked(Recognition read) {
    return read.questions().stream()
        .map(each -> each.earlier().id() + "=" + each.now().id() + " " + each.why())
        .toList();
  }

  private static PersonId id(String value) {
    return new PersonId(value);
  }
}
