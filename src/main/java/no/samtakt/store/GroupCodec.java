package no.samtakt.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.GroupRules;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The events of groups and of what they heed; see {@link EventCodec} on their names. */
final class GroupCodec {
  private GroupCodec() {}

  static String write(SessionEvent.GroupEvent event, PayloadWriter out) {
    return switch (event) {
      case SessionEvent.GroupsFormed e -> {
        formed(out, e);
        yield "groups-formed";
      }
      case SessionEvent.WishesNoted e -> {
        out.put("item", e.item().value())
            .objects(
                "wishes",
                List.copyOf(new TreeMap<>(e.wishes()).entrySet()),
                each ->
                    new PayloadWriter()
                        .put("person", each.getKey().value())
                        .list("topics", each.getValue(), JsonNodeFactory.instance::numberNode));
        yield "wishes-noted";
      }
      case SessionEvent.GroupsRearranged e -> {
        out.put("item", e.item().value()).put("segment", e.segment());
        out.put("round", RoundsCodec.write(e.round()));
        yield "groups-rearranged";
      }
      case SessionEvent.RoomsLocked e -> {
        out.put("item", e.item().value()).put("segment", e.segment());
        out.list(
            "rooms", e.rooms().stream().sorted().toList(), JsonNodeFactory.instance::numberNode);
        yield "rooms-locked";
      }
      case SessionEvent.GroupRulesSet e -> {
        write(out.put("rules", rules(e.rules())), e.formed());
        yield "group-rules-set";
      }
      case SessionEvent.EarlierCounted e -> {
        write(out.objects("rounds", e.rounds(), RoundsCodec::write), e.formed());
        yield "earlier-counted";
      }
    };
  }

  /** The event; null for a type that nobody here has heard of. */
  static @Nullable SessionEvent read(String type, Instant at, PayloadReader in) {
    return switch (type) {
      case "groups-formed" -> formed(at, in);
      case "wishes-noted" ->
          new SessionEvent.WishesNoted(
              at,
              item(in),
              in
                  .objects(
                      "wishes",
                      each ->
                          Map.entry(
                              new PersonId(each.text("person")),
                              each.list("topics", RoundsCodec::number)))
                  .stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
      case "groups-rearranged" ->
          new SessionEvent.GroupsRearranged(
              at, item(in), in.number("segment"), RoundsCodec.round(in.object("round")));
      case "rooms-locked" ->
          new SessionEvent.RoomsLocked(
              at,
              item(in),
              in.number("segment"),
              Set.copyOf(in.list("rooms", RoundsCodec::number)));
      case "group-rules-set" ->
          new SessionEvent.GroupRulesSet(at, rules(in.object("rules")), formed(in, at));
      case "earlier-counted" ->
          new SessionEvent.EarlierCounted(
              at, in.objects("rounds", RoundsCodec::round), formed(in, at));
      default -> null;
    };
  }

  /** Groups that another event formed anew. */
  static void write(PayloadWriter out, List<SessionEvent.GroupsFormed> formed) {
    out.objects("formed", formed, GroupCodec::formed);
  }

  static List<SessionEvent.GroupsFormed> formed(PayloadReader in, Instant at) {
    return in.objects("formed", each -> formed(at, each));
  }

  private static PayloadWriter formed(SessionEvent.GroupsFormed event) {
    PayloadWriter out = new PayloadWriter();
    formed(out, event);
    return out;
  }

  private static void formed(PayloadWriter out, SessionEvent.GroupsFormed event) {
    out.put("item", event.item().value());
    RoundsCodec.write(out, "rounds", event.rounds());
    out.put("sizing", sizing(event.sizing()));
  }

  private static SessionEvent.GroupsFormed formed(Instant at, PayloadReader in) {
    return new SessionEvent.GroupsFormed(
        at,
        item(in),
        RoundsCodec.read(in, "rounds"),
        in.orNull("sizing", value -> sizing(new PayloadReader(value))));
  }

  private static @Nullable PayloadWriter sizing(@Nullable Sizing sizing) {
    return switch (sizing) {
      case null -> null;
      case Sizing.AtMost(int size) -> new PayloadWriter().put("at-most", size);
      case Sizing.About(int size) -> new PayloadWriter().put("about", size);
      case Sizing.NumberOf(int groups) -> new PayloadWriter().put("groups", groups);
    };
  }

  private static Sizing sizing(PayloadReader in) {
    return switch (in.keys().getFirst()) {
      case "at-most" -> new Sizing.AtMost(in.number("at-most"));
      case "about" -> new Sizing.About(in.number("about"));
      case "groups" -> new Sizing.NumberOf(in.number("groups"));
      default -> throw new IllegalArgumentException("unknown word in \"sizing\"");
    };
  }

  private static PayloadWriter rules(GroupRules rules) {
    Attribute mix = rules.mix();
    return new PayloadWriter()
        .put("mix", mix == null ? null : name(mix))
        .list("apart", rules.apart(), GroupCodec::people)
        .list("together", rules.together(), GroupCodec::people)
        .texts("one-of", sorted(rules.oneOf()), PersonId::value)
        .texts("own-rooms", rules.ownRooms().stream().sorted().toList(), language -> language)
        .texts("out", sorted(rules.out()), PersonId::value);
  }

  private static GroupRules rules(PayloadReader in) {
    return new GroupRules(
        in.textOrNull("mix") == null ? null : in.oneOf("mix", Attribute.values(), GroupCodec::name),
        in.list("apart", GroupCodec::people),
        in.list("together", GroupCodec::people),
        Set.copyOf(in.texts("one-of", PersonId::new)),
        Set.copyOf(in.texts("own-rooms", language -> language)),
        Set.copyOf(in.texts("out", PersonId::new)));
  }

  private static JsonNode people(Set<PersonId> people) {
    return PayloadWriter.array(
        sorted(people), person -> JsonNodeFactory.instance.stringNode(person.value()));
  }

  private static Set<PersonId> people(JsonNode people) {
    return PayloadReader.each(people, person -> new PersonId(PayloadReader.string(person))).stream()
        .collect(Collectors.toSet());
  }

  private static List<PersonId> sorted(Set<PersonId> people) {
    return people.stream().sorted().toList();
  }

  private static String name(Attribute attribute) {
    return switch (attribute) {
      case EMAIL -> "email";
      case ORGANISATION -> "organisation";
      case MUNICIPALITY -> "municipality";
      case SECTOR -> "sector";
      case ROLE -> "role";
      case LANGUAGE -> "language";
      case EARLIER_NAME -> "earlier-name";
      case ATTENDANCE -> "attendance";
    };
  }

  private static ItemId item(PayloadReader in) {
    return new ItemId(in.text("item"));
  }
}
