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

  /** What may be meant, the likeliest first. */
  public List<Offer> offers(Completing completing) {
    return switch (completing.kind()) {
      case LABEL -> labels(completing.typed());
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

  /** Those used most come first; of them the newest. */
  private List<Offer> labels(String typed) {
    String begun = typed.toLowerCase(Locale.ROOT);
    Map<String, Integer> used = new LinkedHashMap<>();
    for (Note note : notes.reversed()) {
      for (String label : Labels.of(note.text())) {
        if (label.toLowerCase(Locale.ROOT).startsWith(begun) && !label.equals(typed)) {
          used.merge(label, 1, Integer::sum);
        }
      }
    }
    return used.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(each -> new Offer(each.getKey(), ""))
        .toList();
  }
}
