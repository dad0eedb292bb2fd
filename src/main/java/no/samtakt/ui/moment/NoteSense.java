package no.samtakt.ui.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Completing;
import no.samtakt.notes.Labels;
import no.samtakt.notes.Mentions;
import no.samtakt.notes.Note;
import no.samtakt.notes.Tag;
import no.samtakt.notes.Understood;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameSearch;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the session tells of a note that is being typed: who can be named, which labels there are
 * already, and what day it is.
 *
 * <p>To be used on the window thread.
 */
public final class NoteSense {
  private static final int MOST = 5;

  /** There is room for all tags, and for some labels after them. */
  private static final int MOST_LABELS = Tag.values().length + 2;

  private Mentions people = Mentions.NOBODY;
  private NameBook book = NameBook.EMPTY;
  private List<PersonId> listed = List.of();
  private List<Note> notes = List.of();
  private @Nullable LocalDate today;

  /**
   * A word that completes what is typed.
   *
   * @param detail what tells it from others; empty for nothing
   */
  public record Offer(String word, String detail) {}

  NoteSense() {}

  /** Answers whether what is typed may mean something else since. */
  boolean follow(Snapshot now) {
    LocalDate day = LocalDate.ofInstant(now.now(), now.state().sheet().zone());
    boolean others = now.names() != book || !now.state().presence().listed().equals(listed);
    if (others) {
      book = now.names();
      listed = now.state().presence().listed();
      people = new Mentions(book, listed);
    }
    notes = now.state().notes();
    boolean changed = others || !day.equals(today);
    today = day;
    return changed;
  }

  Understood of(String typed, @Nullable Tag chosen) {
    return Understood.of(typed, chosen, people, today);
  }

  /** What a note says after an edit. */
  public Understood edited(Note before, @Nullable Tag tag, String typed) {
    return today == null ? of(typed, tag) : Understood.edited(before, tag, typed, people, today);
  }

  public String name(PersonId person) {
    return book.fullName(person);
  }

  /**
   * What may be meant, the likeliest first.
   *
   * @param tags the labels that name a tag, as they are called in the language of the console
   */
  public List<Offer> offers(Completing completing, List<String> tags) {
    return switch (completing.kind()) {
      case LABEL -> labels(completing.typed(), tags);
      case PERSON -> names(completing.typed());
    };
  }

  private List<Offer> names(String typed) {
    NameSearch search = NameSearch.of(typed);
    List<PersonId> begin = new ArrayList<>();
    List<PersonId> fit = new ArrayList<>();
    for (PersonId id : listed) {
      String name = book.distinctName(id);
      if (search.fits(book.fullName(id)) && !name.equals(typed)) {
        (search.begins(name) ? begin : fit).add(id);
      }
    }
    begin.sort(book.alphabetical());
    fit.sort(book.alphabetical());
    return Stream.concat(begin.stream(), fit.stream()).limit(MOST).map(this::offer).toList();
  }

  private Offer offer(PersonId id) {
    String organisation =
        book.person(id)
            .map(person -> person.attributes().getOrDefault(Attribute.ORGANISATION, ""))
            .orElse("");
    return new Offer(book.fullName(id), organisation);
  }

  /** Tags come first, then the labels used most; of them the newest. */
  private List<Offer> labels(String typed, List<String> tags) {
    String begun = typed.toLowerCase(Locale.ROOT);
    Map<String, Integer> used = new LinkedHashMap<>();
    for (Note note : notes.reversed()) {
      for (String label : Labels.of(note.text())) {
        String small = label.toLowerCase(Locale.ROOT);
        if (small.startsWith(begun) && !label.equals(typed) && !tags.contains(small)) {
          used.merge(label, 1, Integer::sum);
        }
      }
    }
    Stream<String> named = tags.stream().filter(tag -> tag.startsWith(begun) && !tag.equals(typed));
    Stream<String> mostUsed =
        used.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey);
    return Stream.concat(named, mostUsed)
        .limit(MOST_LABELS)
        .map(label -> new Offer(label, ""))
        .toList();
  }
}
