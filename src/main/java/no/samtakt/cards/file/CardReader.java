package no.samtakt.cards.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Reads the cards of one deck, one by one; a card with a problem is left out. */
final class CardReader {
  private static final List<String> KEYS =
      List.of("id", "category", "minutes", "group", "works", "energy", "text", "purpose", "how");
  private static final List<String> NEEDED =
      List.of("id", "category", "minutes", "group", "works", "text");
  private static final Pattern GROUP = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");
  private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

  private final List<DeckProblem> problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  CardReader(List<DeckProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads one card, or notes what is wrong with it.
   *
   * @param number the card's place in the deck, counted from 1; its name as long as it has no id
   */
  Optional<Card> read(Piece piece, int number) {
    Message byNumber = Message.of("cards.problem.card-number", String.valueOf(number));
    if (!(piece instanceof Piece.Mapping mapping)) {
      Message message = Message.of("cards.problem.not-a-card", String.join(", ", NEEDED));
      problems.add(piece.problem(Message.of("cards.problem.in", byNumber, message)));
      return Optional.empty();
    }
    Message name =
        mapping.pieces().get("id") instanceof Piece.Leaf(String id, var spot) && !id.isBlank()
            ? Message.of("cards.problem.card-id", id.strip())
            : byNumber;
    Fields fields =
        new Fields(mapping, problems, message -> Message.of("cards.problem.in", name, message));
    return Optional.ofNullable(card(fields, mapping.spot().line()));
  }

  /** The line on which each card read so far begins. */
  Map<CardId, Integer> lines() {
    Map<CardId, Integer> lines = new HashMap<>();
    lineOfId.forEach((id, line) -> lines.put(new CardId(id), line));
    return lines;
  }

  private @Nullable Card card(Fields fields, int line) {
    fields.allowOnly(KEYS);
    String id = id(fields, line);
    Category category = category(fields);
    int minutes = minutes(fields);
    int[] group = group(fields);
    Set<Setting> works = works(fields);
    Energy energy = energy(fields, category);
    Map<Language, String> text = fields.texts("text");
    Map<Language, String> purpose = fields.has("purpose") ? fields.texts("purpose") : Map.of();
    Map<Language, String> how = fields.has("how") ? fields.texts("how") : Map.of();
    if (id == null
        || category == null
        || minutes == 0
        || group.length == 0
        || works.isEmpty()
        || energy == null
        || text == null
        || purpose == null
        || how == null) {
      return null;
    }
    return new Card(
        new CardId(id), category, text, purpose, how, minutes, group[0], group[1], works, energy);
  }

  private @Nullable String id(Fields fields, int line) {
    String id = fields.text("id");
    if (id == null) {
      return null;
    }
    Integer earlier = lineOfId.putIfAbsent(id, line);
    if (earlier != null) {
      fields.refuseKey("id", "repeated-id", String.valueOf(earlier));
      return null;
    }
    return id;
  }

  private static @Nullable Category category(Fields fields) {
    String key = fields.text("category");
    if (key == null) {
      return null;
    }
    Optional<Category> category = Category.of(key);
    if (category.isEmpty()) {
      fields.refuseKey("category", "category", key, keys(Category.values(), Category::key));
    }
    return category.orElse(null);
  }

  /** Whole minutes, or 0 when they cannot be read. */
  private static int minutes(Fields fields) {
    String text = fields.text("minutes");
    if (text == null) {
      return 0;
    }
    int minutes = MINUTES.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (minutes == 0 || minutes > Card.MOST_MINUTES) {
      fields.refuseKey("minutes", "minutes", text);
      return 0;
    }
    return minutes;
  }

  /** The smallest and the largest group, or nothing when they cannot be read. */
  private static int[] group(Fields fields) {
    String text = fields.text("group");
    if (text == null) {
      return new int[0];
    }
    Matcher matcher = GROUP.matcher(text);
    if (matcher.matches()) {
      int smallest = Integer.parseInt(matcher.group(1));
      int largest = matcher.group(2) == null ? smallest : Integer.parseInt(matcher.group(2));
      if (smallest >= 1 && largest >= smallest && largest <= Card.MOST_PEOPLE) {
        return new int[] {smallest, largest};
      }
    }
    fields.refuseKey("group", "group", text);
    return new int[0];
  }

  /** The settings; empty when they cannot be read. */
  private static Set<Setting> works(Fields fields) {
    Set<Setting> works = EnumSet.noneOf(Setting.class);
    Piece piece = fields.piece("works");
    if (piece == null) {
      return works;
    }
    List<Piece> pieces =
        piece instanceof Piece.Sequence(var each, var spot) ? each : List.of(piece);
    boolean whole = !pieces.isEmpty();
    for (Piece each : pieces) {
      String key = each instanceof Piece.Leaf(String text, var spot) ? text.strip() : "";
      Optional<Setting> setting = Setting.of(key);
      setting.ifPresent(works::add);
      if (setting.isEmpty()) {
        fields.refuse(each, "setting", key, keys(Setting.values(), Setting::key));
        whole = false;
      }
    }
    if (pieces.isEmpty()) {
      fields.refuseKey("works", "missing", "works");
    }
    return whole ? works : Set.of();
  }

  /** The energy; the usual one of the category where none is written. */
  private static @Nullable Energy energy(Fields fields, @Nullable Category category) {
    if (!fields.has("energy")) {
      return category == null ? null : Energy.usual(category);
    }
    String key = fields.text("energy");
    if (key == null) {
      return null;
    }
    Optional<Energy> energy = Energy.of(key);
    if (energy.isEmpty()) {
      fields.refuseKey("energy", "energy", key, keys(Energy.values(), Energy::key));
    }
    return energy.orElse(null);
  }

  private static <T> String keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
  }
}
