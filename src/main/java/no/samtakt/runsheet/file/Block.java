package no.samtakt.runsheet.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The blocks of a run sheet and the keys that each may have: the contract of the format. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.copyOf cannot change
enum Block {
  SHEET(
      null,
      List.of(),
      "title purpose language date start zone platform link series participants team rules before"
          + " prework items after mute"),
  TEAM(SHEET, List.of("team"), "name role"),
  TASK(SHEET, List.of("before", "after"), "task due"),
  PREWORK(SHEET, List.of("prework"), "text deadline"),
  MUTE(SHEET, List.of("mute"), "check reason"),
  ITEM(
      SHEET,
      List.of("items"),
      "id title kind duration shortest cut at lead purpose script prompt card chat tools phases"
          + " rounds warn end plan_b topics notes"),
  SCRIPT(ITEM, List.of("script"), "do say chat by"),
  CARD(ITEM, List.of("card"), "category id"),
  TOOL(ITEM, List.of("tools"), "name link purpose fallback"),
  PHASE(ITEM, List.of("phases"), "mode duration size swap"),
  ROUNDS(ITEM, List.of("rounds"), "count duration swap size"),
  TOPIC(ITEM, List.of("topics"), "title host room slot places");

  private final @Nullable Block parent;
  private final List<String> openers;
  private final List<String> keys;
  private final Set<String> known;

  Block(@Nullable Block parent, List<String> openers, String keys) {
    this.parent = parent;
    this.openers = openers;
    this.keys = List.of(keys.split(" "));
    this.known = Set.copyOf(this.keys);
  }

  /** The keys that this block may have, in the order in which people write them. */
  List<String> keys() {
    return keys;
  }

  /** Whether this block may have the key. */
  boolean has(String key) {
    return known.contains(key);
  }

  /** The keys whose values are such blocks. */
  List<String> openers() {
    return openers;
  }

  /** How the keys of problems name it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The keys that make up such a block at its simplest. */
  List<String> mainKeys() {
    return this == ITEM ? List.of("title", "duration") : keys.subList(0, 2);
  }

  /** Whether it stands right inside another. */
  boolean within(Block other) {
    return parent == other;
  }

  /** The other blocks that know a key; those inside this one first, then the larger ones. */
  List<Block> owners(String key) {
    Stream<Block> within = Arrays.stream(values()).filter(each -> each.within(this));
    Stream<Block> others = Stream.of(ITEM, SHEET);
    Stream<Block> rest = Arrays.stream(values());
    return Stream.of(within, others, rest)
        .flatMap(blocks -> blocks)
        .distinct()
        .filter(each -> each != this && each.has(key))
        .toList();
  }

  static boolean knows(String key) {
    return Arrays.stream(values()).anyMatch(each -> each.has(key));
  }
}
