package no.samtakt.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.history.PastSession;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartScreen.ExampleRow;
import no.samtakt.ui.start.StartScreen.Resume;
import no.samtakt.ui.start.StartScreen.Row;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the start screen into words. */
public final class StartViewModel {
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable StartScreen> screen = new ReadOnlyObjectWrapper<>();
  private @Nullable StartContent latest;

  public StartViewModel(ObservableValue<Words> words) {
    this.words = words;
    words.addListener((observed, before, now) -> speak());
  }

  public void show(StartContent content) {
    latest = content;
    speak();
  }

  ReadOnlyObjectProperty<@Nullable StartScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  private void speak() {
    StartContent content = latest;
    if (content != null) {
      screen.set(read(content, words.getValue()));
    }
  }

  private static StartScreen read(StartContent content, Words words) {
    Interrupted interrupted = content.interrupted();
    List<Row> rows = content.sessions().stream().map(each -> row(each, content, words)).toList();
    List<ExampleRow> examples =
        content.examples().stream()
            .map(each ->
                new ExampleRow(
                    each.name(),
                    each.title(),
                    words.text("start.example", each.items(), Duration.ofMinutes(each.minutes()))))
            .toList();
    return new StartScreen(
        interrupted == null ? null : resume(interrupted, content, words), rows, examples);
  }

  private static Resume resume(Interrupted interrupted, StartContent content, Words words) {
    PastSession session = interrupted.session();
    String when = clock(words, session.last(), content.zone());
    String at =
        interrupted.item() == null
            ? words.text("start.interrupted", when)
            : words.text("start.interrupted-in", when, interrupted.item());
    String now = words.text("start.runs-on", clock(words, content.now(), content.zone()));
    String notes = words.text("start.notes-safe", session.notes());
    return new Resume(
        session.id(),
        words.text("start.resume-title", session.title()),
        words.text("start.resume-detail", at, now, notes));
  }

  private static Row row(PastSession session, StartContent content, Words words) {
    String when = when(session, content, words);
    String size =
        session.people() == 0
            ? words.text("start.items", session.items())
            : words.text("start.items-people", session.items(), session.people());
    String standing =
        words.text("start.standing." + session.standing().name().toLowerCase(Locale.ROOT));
    return new Row(
        session.id(),
        session.title(),
        when,
        size,
        standing,
        session.standing(),
        words.text("start.said", session.title(), when, size, standing));
  }

  private static String when(PastSession session, StartContent content, Words words) {
    LocalDate day = session.opened().atZone(content.zone()).toLocalDate();
    LocalDate today = content.now().atZone(content.zone()).toLocalDate();
    String from = clock(words, session.opened(), content.zone());
    String to = clock(words, session.last(), content.zone());
    if (day.equals(today)) {
      return words.text("start.today", from, to);
    }
    if (day.equals(today.minusDays(1))) {
      return words.text("start.yesterday", from, to);
    }
    String pattern = day.getYear() == today.getYear() ? "start.date" : "start.date-year";
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(words.text(pattern), words.language().locale());
    return words.text("start.on-day", format.format(day), from, to);
  }

  private static String clock(Words words, Instant instant, ZoneId zone) {
    return words.clock(instant.atZone(zone).toLocalTime());
  }
}
