package no.samtakt.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Message;

/**
 * What people wish for among topics, as a table with columns of wishes tells it, or lines of a
 * chat. Nothing is guessed: a line in which a name or a wish is not understood tells nothing, and
 * is named.
 */
public final class WishList {
  private final List<WishLine> lines;
  private final List<Problem> problems;
  private final boolean chat;

  /**
   * @param chat whether they are lines of a chat, and no table
   */
  WishList(List<WishLine> lines, List<Problem> problems, boolean chat) {
    this.lines = List.copyOf(lines);
    this.problems = List.copyOf(problems);
    this.chat = chat;
  }

  private WishList(List<WishLine> lines, List<Problem> problems) {
    this(lines, problems, false);
  }

  /**
   * What was understood.
   *
   * @param wishes each one's topics, the dearest first, as their places among the topics, from 0
   * @param problems the lines that were not, in order
   */
  public record Understood(Map<PersonId, List<Integer>> wishes, List<Problem> problems) {
    public Understood {
      wishes = Map.copyOf(wishes);
      problems = List.copyOf(problems);
    }
  }

  /** The wishes in a file: in the columns of a table, else in the lines of a chat. */
  public static WishList read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      FileKind kind = FileKind.of(bytes);
      return switch (kind) {
        case TEXT -> read(Decoding.text(bytes));
        case PACKAGE -> table(filled(XlsxSheets.read(bytes))).orElseGet(WishList::nothing);
        case OLD_CONTAINER -> table(filled(XlsSheets.read(bytes))).orElseGet(WishList::nothing);
        default -> nothing();
      };
    } catch (IOException e) {
      return new WishList(
          List.of(),
          List.of(new Problem(new Place.WholeFile(), Message.of("problem.file-unreadable"))));
    } catch (UnreadableWorkbookException e) {
      return new WishList(
          List.of(), List.of(new Problem(new Place.WholeFile(), Message.of(e.key()))));
    }
  }

  /** Reads pasted text, or a file's: a table with columns of wishes, else lines of a chat. */
  public static WishList read(String text) {
    List<String> lines = text.replace("\uFEFF", "").replace("\r\n", "\n").lines().toList();
    return table(TextGrid.of(lines)).orElseGet(() -> WishChat.read(lines));
  }

  /** Whether it was read as lines of a chat, for which any text can be taken. */
  public boolean isChat() {
    return chat;
  }

  /** Whether it tells of nobody, and nothing is wrong with it either. */
  public boolean isEmpty() {
    return lines.isEmpty() && problems.isEmpty();
  }

  /**
   * Who wishes for what. Of several lines of one person the last counts, as in a chat.
   *
   * @param listed those who may be meant
   * @param topics all topics of an item, numbered from 1 as they stand there
   */
  public Understood of(NameBook book, List<PersonId> listed, List<Topic> topics) {
    WishNames names = new WishNames(book, listed);
    WishTopics known = new WishTopics(topics);
    Map<PersonId, List<Integer>> wishes = new LinkedHashMap<>();
    List<Problem> wrong = new ArrayList<>(problems);
    for (WishLine line : lines) {
      List<Message> why = new ArrayList<>();
      Optional<PersonId> person = names.of(line, why);
      Set<Integer> wished = new LinkedHashSet<>();
      for (String cell : line.wishes()) {
        wished.addAll(known.of(cell, why));
      }
      if (why.isEmpty() && person.isPresent()) {
        wishes.put(person.get(), List.copyOf(wished));
      }
      why.forEach(each -> wrong.add(new Problem(line.place(), each)));
    }
    return new Understood(wishes, wrong);
  }

  private static Optional<WishList> table(List<? extends Grid> grids) {
    try {
      Optional<WishTable> table = WishTable.find(grids);
      return table.isEmpty()
          ? Optional.empty()
          : Optional.of(new WishList(table.get().lines(), List.of()));
    } catch (Grid.BadQuotesException e) {
      Problem quotes = new Problem(e.place(), Message.of("people.bad-quotes"));
      return Optional.of(new WishList(List.of(), List.of(quotes)));
    }
  }

  private static List<SheetGrid> filled(List<SheetGrid> sheets) {
    return sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
  }

  private static WishList nothing() {
    return new WishList(List.of(), List.of());
  }
}
