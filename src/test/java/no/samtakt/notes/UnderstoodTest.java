package no.samtakt.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import org.junit.jupiter.api.Test;

class UnderstoodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final PersonId KARI = new PersonId("p1");
  private static final PersonId OLA = new PersonId("p2");
  private static final PersonId OTHER = new PersonId("p3");
  private static final PersonId ASE = new PersonId("p4");
  private static final Roster PEOPLE =
      new Roster(
          List.of(
              person(KARI, "Kari Lise Nordmann"),
              person(OLA, "Ola Vik"),
              person(OTHER, "Ola Berg"),
              person(ASE, "Åse Moe-Lund")));
  private static final Mentions NAMES =
      new Mentions(
          NameBook.of(PEOPLE, List.of(KARI, OLA, OTHER, ASE)), List.of(KARI, OLA, OTHER, ASE));

  private static Person person(PersonId id, String name) {
    return new Person(id, name, Map.of());
  }

  private static Understood of(String typed) {
    return Understood.of(typed, null, NAMES, TODAY);
  }

  @Test
  void anExclamationMarkMakesAFollowUpWithOwnerAndDay() {
    assertThat(of("! Ring fylket @kari lise nordmann innen 15.12"))
        .isEqualTo(
            new Understood(
                Tag.FOLLOW_UP,
                "Ring fylket @kari lise nordmann innen 15.12",
                new FollowUp(KARI, LocalDate.of(2026, 12, 15), false),
                List.of()));
    assertThat(of("!Ring").followUp()).isEqualTo(FollowUp.OPEN);
    assertThat(of("Ring! @Kari fredag").followUp()).as("only at the beginning").isNull();
    assertThat(Understood.of("Ring @åse", Tag.FOLLOW_UP, NAMES, null).followUp())
        .isEqualTo(new FollowUp(ASE, null, false));
  }

  @Test
  void aDayIsNotLostForWhatFollowsIt() {
    for (String after : List.of("#idrett", "@Kari", "@Kari Lise Nordmann #idrett", "#a @Ukjent")) {
      assertThat(of("! Ring fylket fre " + after).followUp().due())
          .as(after)
          .isEqualTo(LocalDate.of(2026, 12, 4));
    }
  }

  @Test
  void aLabelThatNamesATagGivesItAndLeavesTheText() {
    assertThat(of("#beslutning Vi starter i januar"))
        .isEqualTo(new Understood(Tag.DECISION, "Vi starter i januar", null, List.of()));
    assertThat(of("Vi starter #Avgjerd, sa ho").text()).isEqualTo("Vi starter, sa ho");
    assertThat(of("En hall\n#IDÉ #idrett")).extracting(Understood::tag).isEqualTo(Tag.IDEA);
    assertThat(of("En hall\n#IDÉ #idrett").text()).isEqualTo("En hall\n#idrett");
    assertThat(of("Ring @Kari fre #oppfølging").followUp())
        .isEqualTo(new FollowUp(KARI, LocalDate.of(2026, 12, 4), false));
    assertThat(Understood.of("#quote «Fint»", Tag.IDEA, NAMES, TODAY).tag()).isEqualTo(Tag.QUOTE);
    assertThat(of("! Ring #sitat"))
        .as("the mark counts before a label")
        .isEqualTo(of("!Ring #sitat"));
    assertThat(of("! Ring #sitat").tag()).isEqualTo(Tag.FOLLOW_UP);
    assertThat(of("! Ring #sitat").text()).isEqualTo("Ring #sitat");
    assertThat(of("#idéfase").tag()).as("another word").isNull();
  }

  @Test
  void aLabelThatStoodInANoteDoesNotTakeItsTagFromTheLeader() {
    Note note =
        new Note(
            new NoteId(1), Instant.EPOCH, null, null, "Ja #idé", null, Origin.WRITTEN, null, null);
    Understood tagged = Understood.edited(note, Tag.QUOTE, note.text(), NAMES, TODAY);
    assertThat(tagged).isEqualTo(new Understood(Tag.QUOTE, "Ja #idé", null, List.of()));
    assertThat(Understood.edited(note, null, "Ja #idé #parked", NAMES, TODAY))
        .isEqualTo(new Understood(Tag.PARKED, "Ja #idé", null, List.of()));
  }

  @Test
  void aFirstNameCountsWhereOneHasIt() {
    assertThat(NAMES.in("@Kari og @Ola, @Åse Moe-Lund; a@b.no @Ukjent."))
        .extracting(Mentions.Mention::name, Mentions.Mention::person)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Kari", KARI),
            org.assertj.core.groups.Tuple.tuple("Ola", null),
            org.assertj.core.groups.Tuple.tuple("Åse Moe-Lund", ASE),
            org.assertj.core.groups.Tuple.tuple("Ukjent", null));
    assertThat(of("@Karianne").unknown()).containsExactly("Karianne");
    assertThat(of("@Ola Vik").unknown()).isEmpty();
  }

  @Test
  void aKnownPersonIsNamedInFullHoweverTheNameWasBegun() {
    PersonId per = new PersonId("p5");
    Roster people = new Roster(List.of(person(per, "Per-Erik Strøm"), person(ASE, "Åse Moe-Lund")));
    Mentions names = new Mentions(NameBook.of(people, List.of(per, ASE)), List.of(per, ASE));
    for (String begun :
        List.of("@Per", "@Per-E", "@per-e", "@Per-Erik", "@Per-Erik St", "@per st")) {
      Understood understood = Understood.of("! Ring " + begun, null, names, TODAY);
      assertThat(understood.text()).as(begun).isEqualTo("Ring @Per-Erik Strøm");
      assertThat(understood.followUp()).as(begun).isEqualTo(new FollowUp(per, null, false));
    }
    assertThat(names.whole("@Åse Moe og @Per, så @åse moe-lund. @Per st\u00e5r; @Per's"))
        .isEqualTo(
            "@Åse Moe-Lund og @Per-Erik Strøm, så @åse moe-lund."
                + " @Per-Erik Strøm st\u00e5r; @Per-Erik Strøm's");
    assertThat(Understood.of("! Ring @Per-Anders", null, names, TODAY))
        .as("another's name is nobody's on the list")
        .isEqualTo(
            new Understood(
                Tag.FOLLOW_UP, "Ring @Per-Anders", FollowUp.OPEN, List.of("Per-Anders")));
    assertThat(names.whole("@Per Strøm og @per strøm tar det"))
        .as("half a double name with the surname")
        .isEqualTo("@Per-Erik Strøm og @Per-Erik Strøm tar det");
    PersonId other = new PersonId("p6");
    Roster two = new Roster(List.of(person(per, "Per-Erik Strøm"), person(other, "Per-Ole Strøm")));
    assertThat(
            new Mentions(NameBook.of(two, List.of(per, other)), List.of(per, other))
                .whole("@Per Strøm"))
        .as("either of two")
        .isEqualTo("@Per Strøm");
    assertThat(names.whole("@Per Hansen")).as("somebody else, perhaps").isEqualTo("@Per Hansen");
    assertThat(of("@Ola kommer").text()).as("there are two").isEqualTo("@Ola kommer");
  }

  @Test
  void whatAnEditLeavesAloneStaysAsItWas() {
    FollowUp old = new FollowUp(OLA, LocalDate.of(2026, 11, 20), true);
    Note note =
        new Note(
            new NoteId(1),
            Instant.EPOCH,
            null,
            Tag.FOLLOW_UP,
            "Ring fylket fredag",
            old,
            Origin.WRITTEN,
            null,
            null);
    assertThat(edit(note, "Ring fylkeskommunen fredag")).isEqualTo(old);
    assertThat(edit(note, "Ring fylket mandag"))
        .isEqualTo(new FollowUp(OLA, LocalDate.of(2026, 11, 30), true));
    assertThat(edit(note, "Ring fylket fredag @Kari"))
        .isEqualTo(new FollowUp(KARI, LocalDate.of(2026, 11, 20), true));
    assertThat(Understood.edited(note, Tag.IDEA, "Ring", NAMES, TODAY).followUp()).isNull();
  }

  private static FollowUp edit(Note note, String text) {
    return Understood.edited(note, Tag.FOLLOW_UP, text, NAMES, TODAY).followUp();
  }

  @Test
  void completionBeginsAtItsSignAndEndsWithTheName() {
    Optional<Completing> name = Completing.at("Ring @Kari L og spør", 12);
    assertThat(name).hasValue(new Completing(Completing.Kind.PERSON, 5, "Kari L"));
    assertThat(name.orElseThrow().in("Ring @Kari L og spør", "Kari Lise Nordmann"))
        .isEqualTo("Ring @Kari Lise Nordmann og spør");
    assertThat(Completing.at("#ung", 4)).hasValue(new Completing(Completing.Kind.LABEL, 0, "ung"));
    assertThat(Completing.at("#ung dom", 8)).isEmpty();
    assertThat(Completing.at("kari@vik", 8)).isEmpty();
    assertThat(Completing.at("@Kari\nog", 8)).isEmpty();
    assertThat(Completing.at("@a b c d", 8)).isEmpty();
    assertThat(Completing.at("", 0)).isEmpty();
  }

  @Test
  void aCaretThatHasNotMovedYetStandsAtTheEnd() {
    assertThat(Completing.at("#u", 3)).hasValue(new Completing(Completing.Kind.LABEL, 0, "u"));
    assertThat(Completing.at("@", 5)).hasValue(new Completing(Completing.Kind.PERSON, 0, ""));
    assertThat(Completing.at("", 1)).isEmpty();
    assertThat(new Completing(Completing.Kind.LABEL, 0, "ung").in("#u", "ungdom"))
        .isEqualTo("#ungdom ");
  }
}
