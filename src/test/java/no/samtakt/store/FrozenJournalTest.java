package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.ClockJump;
import no.samtakt.session.Course;
import no.samtakt.session.Cue;
import no.samtakt.session.Floor;
import no.samtakt.session.Formation;
import no.samtakt.session.GoRound;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Groups;
import no.samtakt.session.Leg;
import no.samtakt.session.Notebook;
import no.samtakt.session.Pause;
import no.samtakt.session.Scene;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.SideTimer;
import no.samtakt.session.SpeakerList;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Journals written by earlier versions, which must come to the same for ever. These files are never
 * written again: a new type of event, or a new way of writing one, goes into a file of the next
 * number, with its own expectations.
 */
class FrozenJournalTest {
  private static final List<Integer> FILES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
  private static final ItemId WELCOME = new ItemId("velkommen");
  private static final ItemId SPEED_DATE = new ItemId("speed-date");
  private static final ItemId BREAK = new ItemId("pause");
  private static final ItemId TALK = new ItemId("innlegg");

  @Test
  void everyTypeOfEventIsInOneOfThem() throws Exception {
    Set<Class<?>> frozen = new HashSet<>();
    for (int file : FILES) {
      journal(file).forEach(event -> frozen.add(event.getClass()));
    }
    assertThat(frozen).isEqualTo(new HashSet<>(EveryEvent.types()));
  }

  @Test
  void theFirstComesToTheSameCourse() throws Exception {
    Course course = first().course();
    assertThat(course.begin())
        .isEqualTo(new Course.Begin(time("07:59:30"), time("08:00:00"), Duration.ofMinutes(-2)));
    assertThat(course.visits())
        .containsExactly(
            new Visit(
                WELCOME,
                List.of(
                    new Leg(
                        0,
                        time("07:59:30"),
                        time("08:00:30"),
                        Duration.ofSeconds(90),
                        time("08:05:01"),
                        List.of(new Pause(time("08:03:00"), time("08:04:30"))))),
                time("08:12:00"),
                false),
            new Visit(
                SPEED_DATE,
                List.of(leg(0, "08:12:00", "08:12:00"), leg(1, "08:18:00", "08:18:00")),
                time("08:25:00"),
                false),
            new Visit(BREAK, List.of(leg(0, "08:25:00", "08:26:00")), time("08:36:00"), false),
            new Visit(TALK, List.of(leg(0, "08:36:00", "08:36:00")), null, true));
    assertThat(course.skipped()).containsExactly(new ItemId("igp"));
    assertThat(course.formations())
        .containsExactly(
            new Formation(SPEED_DATE, 0, round(List.of("p1", "p3", "p6"), "p4", "p5")),
            new Formation(SPEED_DATE, 1, round(List.of("p1", "p5"), "p3", "p4", "p6")));
    assertThat(course.cards()).containsExactly(new CardId("strength-7"), new CardId("greeting-1"));
    assertThat(course.shown()).isNull();
    assertThat(course.done()).containsExactly(new Course.Mark(WELCOME, 0));
    assertThat(course.ended()).isNull();
  }

  @Test
  void theFirstComesToTheSamePeopleNotesAndSteps() throws Exception {
    SessionState state = first();
    assertThat(state.presence().listed())
        .extracting(PersonId::value)
        .containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
    assertThat(state.presence().away()).containsExactly(new PersonId("p2"));
    assertThat(state.notes())
        .extracting(Note::tag)
        .containsExactly(null, Tag.IDEA, Tag.DECISION, Tag.FOLLOW_UP, Tag.QUOTE, Tag.PARKED);
    assertThat(state.notes().get(1).text()).isEqualTo("Blåbær & «ærlighet»\n\t😀");
    assertThat(state.undo()).hasSize(22);
    assertThat(state.redo()).hasSize(1);
  }

  @Test
  void theFirstKeepsItsSheet() throws Exception {
    RunSheet opened = ((SessionEvent.SheetOpened) journal(1).getFirst()).sheet();
    assertThat(opened).as("as long as the sample is as it was then").isEqualTo(RichSheet.sheet());
    List<Item> kinds =
        opened.items().stream().filter(item -> item.id().value().startsWith("k-")).toList();
    assertThat(kinds)
        .hasSize(16)
        .allMatch(item -> item.id().value().equals("k-" + item.kind().key()));
    assertThat(first().sheet().items()).hasSize(6);
  }

  @Test
  void theFirstHasNobodyOnItsListOfSpeakers() throws Exception {
    SpeakerList speakers = first().course().floor().speakers();
    assertThat(speakers.turns()).isEmpty();
    assertThat(speakers.waiting()).isEmpty();
    assertThat(speakers.limit()).isEqualTo(Duration.ofMinutes(2));
    assertThat(first().course().floor().round()).isNull();
    assertThat(first().cues()).isEmpty();
  }

  @Test
  void theSecondComesToTheSameSpeakersRoundAndCues() throws Exception {
    SessionState state = Session.replay(journal(2));
    Floor floor = state.course().floor();
    assertThat(floor.speakers())
        .isEqualTo(
            new SpeakerList(
                List.of(new SpeakerList.Request(new PersonId("p6"), false, time("08:53:01"))),
                turn("p3", false, "08:53:00", null, 0),
                List.of(turn("p4", true, "08:40:00", "08:42:00", 30)),
                Duration.ofSeconds(90)));
    assertThat(floor.round())
        .isEqualTo(
            new GoRound(
                EveryEvent.people(3, 1, 5, 4, 6),
                null,
                EveryEvent.people(3, 5),
                EveryEvent.people(1),
                time("08:38:30")));
    assertThat(state.cues())
        .containsExactly(
            new Cue(1, time("08:41:10"), Cue.Sender.COHOST, "Rund av – «snart»", time("08:41:30")),
            new Cue(2, time("08:41:20"), Cue.Sender.LEADER, "Finn lenka", null));
    assertThat(state.undo()).hasSize(37);
  }

  private static SpeakerList.Turn turn(
      String person, boolean reply, String from, @Nullable String to, int extra) {
    return new SpeakerList.Turn(
        new PersonId(person),
        reply,
        time(from),
        to == null ? null : time(to),
        Duration.ofSeconds(extra));
  }

  @Test
  void theThirdComesToTheSameLengthsAndPlan() throws Exception {
    Course course = Session.replay(journal(3)).course();
    ItemId dialogue = new ItemId("k-dialogue");
    assertThat(course.planned())
        .isEqualTo(Map.of(dialogue, RichSheet.sheet().item(dialogue).orElseThrow()));
    assertThat(course.sheet().item(dialogue).orElseThrow().length())
        .isEqualTo(Duration.ofMinutes(3));
    assertThat(course.skipped()).containsExactlyInAnyOrder(TALK, new ItemId("k-buffer"));
  }

  @Test
  void theFourthComesToTheSameAgendaGroupsAndPlan() throws Exception {
    Course course = Session.replay(journal(4)).course();
    assertThat(course.sheet().items().subList(0, 11))
        .extracting(item -> item.id() + " " + item.title() + " " + item.length())
        .containsExactly(
            "velkommen Velkommen PT10M",
            "speed-date Speed date PT2M",
            "+1 Pause PT10M",
            "+2 Speed date (forts.) PT1M30S",
            "+4 Spørsmål PT5M",
            "+3 Speed date (forts.) PT9M",
            "igp IGP PT17M",
            "pause Pause PT10M",
            "innlegg Innlegg om «å møtes» PT20M",
            "k-tech-check Om tech-check PT5M",
            "k-talk Om talk PT5M");
    assertThat(course.asPlanned().order())
        .isEqualTo(RichSheet.sheet().items().stream().map(Item::id).toList());
    assertThat(course.planned())
        .containsEntry(SPEED_DATE, RichSheet.sheet().item(SPEED_DATE).orElseThrow());
    assertThat(course.asPlanned().later())
        .isEqualTo(Map.of(new ItemId("igp"), Duration.ofMinutes(5)));
    Round cut = round(List.of("p2", "p4"), "p3", "p1");
    assertThat(course.formations())
        .containsExactly(
            new Formation(SPEED_DATE, 0, cut),
            new Formation(new ItemId("+2"), 0, cut, null, Set.of(), true),
            new Formation(new ItemId("+3"), 0, cut, null, Set.of(), true),
            new Formation(new ItemId("+3"), 1, round(List.of("p4", "p1"), "p3", "p2")));
    assertThat(course.visits())
        .extracting(visit -> visit.item().value())
        .containsExactly("velkommen", "speed-date", "+1", "+2");
  }

  @Test
  void theFifthComesToTheSameClock() throws Exception {
    SessionState state = Session.replay(journal(5));
    assertThat(state.jump()).isEqualTo(new ClockJump(time("08:05:00"), Duration.ofMinutes(-10)));
    Instant began = Instant.parse("2026-11-23T07:50:00Z");
    Leg leg = state.course().visits().getFirst().leg();
    assertThat(leg)
        .isEqualTo(
            new Leg(
                0,
                began,
                began,
                Duration.ZERO,
                null,
                List.of(
                    new Pause(
                        Instant.parse("2026-11-23T07:52:00.250Z"),
                        Instant.parse("2026-11-23T08:04:01.500Z")))));
    assertThat(state.undo()).hasSize(2);
  }

  @Test
  void theSixthComesToTheSameTimer() throws Exception {
    assertThat(Session.replay(journal(6)).timer())
        .isEqualTo(new SideTimer(time("08:03:00"), Duration.ofSeconds(90), null));
  }

  @Test
  void theEighthComesToTheSameWishesForTopics() throws Exception {
    SessionState state = Session.replay(journal(8));
    ItemId item = new ItemId("tema");
    assertThat(state.sheet().item(item).orElseThrow().topics())
        .containsExactly(
            new Topic("Ny sal", null, null, 1),
            new Topic("Fritid", null, null, 1, 4),
            new Topic("Nærmiljø", null, null, 1, 2),
            new Topic("Økonomi", null, null, 2));
    Groups groups = state.course().groups();
    assertThat(groups.wishes().in(item))
        .isEqualTo(
            Map.of(
                new PersonId("p1"), List.of(1, 2),
                new PersonId("p2"), List.of(1, 2, 3),
                new PersonId("p3"), List.of(1)));
    assertThat(groups.formations())
        .containsExactly(
            new Formation(
                item,
                0,
                new Round(
                    List.of(group(List.of("p2", "p3", "p5")), group(List.of("p1", "p4"))),
                    List.of(1, 2))));
    assertThat(state.undo()).hasSize(5);
  }

  @Test
  void theSeventhComesToTheSameGroups() throws Exception {
    SessionState state = Session.replay(journal(7));
    assertThat(state.presence().late()).containsExactly(new PersonId("p6"));
    Groups groups = state.course().groups();
    assertThat(groups.rules())
        .isEqualTo(
            new GroupRules(
                Attribute.ORGANISATION,
                List.of(people("p1", "p6")),
                List.of(people("p2", "p5")),
                people("p3", "p4"),
                Set.of("engelsk"),
                people("p6")));
    assertThat(groups.earlier()).containsExactly(round(List.of("p1", "p4"), "p3", "p5"));
    assertThat(groups.formations())
        .containsExactly(
            new Formation(
                SPEED_DATE,
                1,
                new Round(
                    List.of(group(List.of("p1", "p3")), group(List.of("p2", "p5", "p4"))),
                    List.of(0, 2)),
                new Sizing.About(2),
                Set.of(1),
                false),
            new Formation(
                SPEED_DATE,
                0,
                new Round(
                    List.of(
                        group(List.of("p1", "p5")),
                        group(List.of("p3", "p2")),
                        group(List.of("p4", "p6")))),
                new Sizing.NumberOf(3),
                Set.of(),
                false));
    assertThat(state.undo()).hasSize(6);
  }

  @Test
  void theTenthComesToTheSameCards() throws Exception {
    Course course = Session.replay(journal(10)).course();
    assertThat(course.cards()).containsExactly(new CardId("greeting-1"));
    assertThat(course.table().pinned())
        .isEqualTo(Map.of(WELCOME, new CardId("egne-1"), SPEED_DATE, new CardId("greeting-1")));
    assertThat(course.shown()).as("shown as its item began").isEqualTo(new CardId("egne-1"));
  }

  @Test
  void theNinthComesToTheSameScene() throws Exception {
    SessionState state = Session.replay(journal(9));
    assertThat(state.scene()).isEqualTo(new Scene.FreeMessage("Vi starter «straks»"));
    assertThat(state.course().visits()).hasSize(2);
    assertThat(state.undo()).hasSize(2);
    List<SessionEvent> events = journal(9);
    assertThat(Session.replay(events.subList(0, events.size() - 2)).scene())
        .as("what was chosen for an item ended with it")
        .isNull();
  }

  @Test
  void theEleventhComesToTheGroupsThatUndoAndRedoFormedAnew() throws Exception {
    SessionState state = Session.replay(journal(11));
    assertThat(state.course().formations())
        .containsExactly(
            new Formation(
                SPEED_DATE,
                0,
                new Round(
                    List.of(
                        group(List.of("p2", "p6")),
                        group(List.of("p4", "p7")),
                        group(List.of("p3", "p5"))))),
            new Formation(
                SPEED_DATE,
                1,
                new Round(
                    List.of(
                        group(List.of("p3", "p7")),
                        group(List.of("p6", "p5")),
                        group(List.of("p4", "p2")))),
                null,
                Set.of(1),
                false));
    assertThat(state.undo()).hasSize(3);
    assertThat(state.redo()).hasSize(2);
  }

  @Test
  void theTwelfthTakesMarksBackAndMakesThemAgain() throws Exception {
    SessionState state = Session.replay(journal(12));
    assertThat(state.presence().away()).isEqualTo(people("p4", "p5"));
    assertThat(state.presence().late()).isEqualTo(people("p5"));
    assertThat(state.course().groups(SPEED_DATE, 0))
        .hasValue(new Round(List.of(group(List.of("p1", "p2", "p3")))));
    assertThat(state.undo()).hasSize(4);
    assertThat(state.redo()).hasSize(1);
  }

  /** The thirteenth: notes that are changed, gathered, deleted and restored. */
  @Test
  void notesAreWhatWasMadeOfThem() throws Exception {
    Notebook book = Session.replay(journal(13)).notebook();
    assertThat(book.notes())
        .containsExactly(
            new Note(
                new NoteId(1),
                time24("08:31:00"),
                "speed-date",
                Tag.DECISION,
                "Vi ringer kommunen"),
            new Note(
                new NoteId(2),
                time24("08:32:00"),
                "innsjekk",
                Tag.FOLLOW_UP,
                "Send lista @Navn",
                new FollowUp(new PersonId("p1"), LocalDate.of(2026, 12, 15), true),
                Origin.WRITTEN,
                null,
                null),
            new Note(
                new NoteId(3),
                time24("08:33:00"),
                "innsjekk",
                null,
                "Hei fra Larvik",
                null,
                Origin.CHAT,
                new PersonId("p2"),
                null),
            new Note(
                new NoteId(5),
                time24("08:46:00"),
                "speed-date",
                null,
                "",
                null,
                Origin.PICTURE,
                null,
                new PictureId(1)));
    assertThat(book.deleted()).extracting(Note::text).containsExactly("Gøy!");
    assertThat(book.harvests())
        .extracting(Notebook.Harvest::notes)
        .containsExactly(List.of(new NoteId(3), new NoteId(4)), List.of(new NoteId(5)));
  }

  private static Instant time24(String time) {
    return Instant.parse("2026-11-24T" + time + "Z");
  }

  private static Set<PersonId> people(String... ids) {
    return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toSet());
  }

  private static SessionState first() throws Exception {
    return Session.replay(journal(1));
  }

  private static List<SessionEvent> journal(int file) throws Exception {
    JsonMapper json = JsonMapper.shared();
    List<SessionEvent> events = new ArrayList<>();
    for (String line : text("journal-" + file + ".jsonl").lines().toList()) {
      JsonNode entry = json.readTree(line);
      String payload = entry.required("payload").toString();
      events.add(EventCodec.decode(entry.required("type").stringValue(), payload));
    }
    return events;
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = FrozenJournalTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Instant time(String time) {
    return Instant.parse("2026-11-23T" + time + "Z");
  }

  private static Leg leg(int segment, String entered, String begins) {
    return new Leg(segment, time(entered), time(begins), Duration.ZERO, null, List.of());
  }

  private static Round round(List<String> first, String... second) {
    return new Round(List.of(group(first), group(List.of(second))));
  }

  private static Group group(List<String> people) {
    return new Group(people.stream().map(PersonId::new).toList());
  }
}
