package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCodecTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void everyTypeOfEventComesBackAsItWas() throws Exception {
    Set<Class<?>> seen = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (SessionEvent event : EveryEvent.journal()) {
      assertThat(again(event)).isEqualTo(event);
      seen.add(event.getClass());
      names.add(EventCodec.encode(event).type());
    }
    assertThat(seen).isEqualTo(new HashSet<>(EveryEvent.types()));
    assertThat(names).as("one name each").hasSameSizeAs(seen);
  }

  /** Without this, a component that is added and not written would go unnoticed. */
  @Test
  void theSampleSaysEverythingThatCanBeSaid() {
    Set<String> components = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    EveryEvent.journal().forEach(event -> walk(event, components, filled));
    assertThat(filled).isEqualTo(components).hasSizeGreaterThan(80);
  }

  @Test
  void aBareSheetComesBackAndSaysNothingOfWhatIsAbsent() throws Exception {
    SessionEvent event = new SessionEvent.SheetOpened(NOW, RichSheet.bare());
    assertThat(again(event)).isEqualTo(event);
    assertThat(EventCodec.encode(event).payload()).doesNotContain("null").doesNotContain("[]");
  }

  @Test
  void thePayloadIsPlainOrderedJson() {
    SessionEvent note =
        new SessionEvent.NoteTaken(NOW, new NoteId(7), new ItemId("i1"), Tag.FOLLOW_UP, "Blåbær");
    assertThat(EventCodec.encode(note))
        .isEqualTo(
            new EventCodec.Encoded(
                "note-taken",
                "{\"at\":\"2026-11-23T08:00:00Z\",\"note\":7,\"item\":\"i1\","
                    + "\"tag\":\"follow-up\",\"text\":\"Blåbær\"}"));
  }

  @Test
  void equalGroupsGiveEqualBytes() {
    Round round = new Round(List.of(new Group(EveryEvent.people(1, 2))));
    Map<Integer, Round> up = new LinkedHashMap<>();
    Map<Integer, Round> down = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      up.put(i, round);
      down.put(19 - i, round);
    }
    assertThat(EventCodec.encode(formed(up))).isEqualTo(EventCodec.encode(formed(down)));
  }

  @Test
  void roomsAreWrittenWhereOneIsEmpty() throws Exception {
    List<Group> two =
        List.of(new Group(EveryEvent.people(1, 2)), new Group(EveryEvent.people(3, 4)));
    SessionEvent gap = formed(Map.of(0, new Round(two, List.of(0, 2))));
    EventCodec.Encoded encoded = EventCodec.encode(gap);

    assertThat(encoded.payload()).contains("\"rooms\":[0,2]");
    assertThat(EventCodec.decode(encoded.type(), encoded.payload())).isEqualTo(gap);
    assertThat(EventCodec.encode(formed(Map.of(0, new Round(two)))).payload())
        .doesNotContain("rooms");
  }

  @Test
  void whatANewerVersionSaysBesidesIsPassedOver() throws Exception {
    String payload = "{\"at\":\"2026-11-23T08:00:00Z\",\"mood\":{\"is\":[1,2]}}";
    assertThat(EventCodec.decode("session-paused", payload))
        .isEqualTo(new SessionEvent.SessionPaused(NOW));
  }

  @Test
  void anUnknownTypeIsNamed() {
    UnreadableEventException refused = refusal("choir-sang", "{\"at\":\"2026-11-23T08:00:00Z\"}");
    assertThat(refused.reason().key()).isEqualTo("store.unknown-event");
    assertThat(refused.reason().arguments()).containsExactly("choir-sang");
  }

  @Test
  void aDamagedPayloadIsRefusedWithoutQuotingIt() {
    for (String damaged :
        List.of(
            "Kari",
            "{\"at\":\"2026-11-23T08:00:00Z\",\"text\":Kari}",
            "{\"at\":\"Kari\"",
            "{\"at\":\"Kari\",\"note\":1,\"text\":\"Kari\"}",
            "[\"Kari\"]",
            "{\"at\":7,\"text\":\"Kari\"}",
            "{\"at\":\"2026-11-23T08:00:00Z\",\"note\":\"Kari\",\"text\":\"Kari\"}",
            "{\"at\":\"2026-11-23T08:00:00Z\",\"note\":1,\"tag\":\"Kari\",\"text\":\"Kari\"}")) {
      UnreadableEventException refused = refusal("note-taken", damaged);
      assertThat(refused.reason().key()).isEqualTo("store.damaged-event");
      assertThat(refused).hasStackTraceContaining("note-taken");
      assertThat(refused.toString() + refused.getCause()).doesNotContain("Kari");
    }
  }

  @Property(tries = 300)
  void anyEventComesBackAsItWas(@ForAll("events") SessionEvent event) throws Exception {
    assertThat(again(event)).isEqualTo(event);
  }

  @Provide
  Arbitrary<SessionEvent> events() {
    Arbitrary<Instant> times =
        Combinators.combine(
                Arbitraries.longs().between(-9_000_000_000L, 9_000_000_000L),
                Arbitraries.integers().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);
    Arbitrary<Duration> lengths =
        Arbitraries.longs().between(-1L << 50, 1L << 50).map(Duration::ofNanos);
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(60);
    Arbitrary<ItemId> items =
        texts.filter(text -> !text.isBlank()).map(ItemId::new).injectNull(0.2);
    Arbitrary<Tag> tags = Arbitraries.of(Tag.class).injectNull(0.2);
    Arbitrary<Integer> numbers = Arbitraries.integers();
    Arbitrary<Map<Integer, Round>> rounds =
        Arbitraries.maps(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 99).set().ofMinSize(1).ofMaxSize(9))
            .ofMaxSize(6)
            .map(EventCodecTest::rounds);
    return Arbitraries.oneOf(
        Combinators.combine(times, numbers, items, tags, texts)
            .as((at, n, item, tag, text) ->
                new SessionEvent.NoteTaken(at, new NoteId(n), item, tag, text)),
        Combinators.combine(times, lengths).as(SessionEvent.TimeAdjusted::new),
        Combinators.combine(times, rounds)
            .as((at, all) -> new SessionEvent.GroupsFormed(at, new ItemId("i"), all, null)));
  }

  private static Map<Integer, Round> rounds(Map<Integer, Set<Integer>> numbers) {
    Map<Integer, Round> rounds = new LinkedHashMap<>();
    numbers.forEach((segment, people) -> {
      List<PersonId> ids = new ArrayList<>();
      people.forEach(person -> ids.add(new PersonId("p" + person)));
      rounds.put(segment, new Round(List.of(new Group(ids))));
    });
    return rounds;
  }

  private static SessionEvent formed(Map<Integer, Round> rounds) {
    return new SessionEvent.GroupsFormed(NOW, new ItemId("i1"), rounds, null);
  }

  private static SessionEvent again(SessionEvent event) throws UnreadableEventException {
    EventCodec.Encoded encoded = EventCodec.encode(event);
    return EventCodec.decode(encoded.type(), encoded.payload());
  }

  private static UnreadableEventException refusal(String type, String payload) {
    return catchThrowableOfType(
        UnreadableEventException.class, () -> EventCodec.decode(type, payload));
  }

  private static void walk(@Nullable Object value, Set<String> components, Set<String> filled) {
    switch (value) {
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          String name = record.getClass().getSimpleName() + "." + component.getName();
          Object inside = inside(record, component);
          components.add(name);
          if (inside != null && !(inside instanceof Collection<?> list && list.isEmpty())) {
            filled.add(name);
          }
          walk(inside, components, filled);
        }
      }
      case Collection<?> list -> list.forEach(each -> walk(each, components, filled));
      case Map<?, ?> map -> map.values().forEach(each -> walk(each, components, filled));
      case null, default -> {}
    }
  }

  private static @Nullable Object inside(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }
}
