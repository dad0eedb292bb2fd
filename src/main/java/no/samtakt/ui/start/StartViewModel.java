package no.samtakt.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import no.samtakt.history.PastSession;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.start.StartContent.Example;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartContent.Past;
import no.samtakt.ui.start.StartScreen.ExampleRow;
import no.samtakt.ui.start.StartScreen.Offer;
import no.samtakt.ui.start.StartScreen.Row;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the start screen into words, and finds sessions. */
public final class StartViewModel {
  /** So many are shown before all are asked for; more than these may be searched in. */
  static final int SHOWN = 6;

  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable StartScreen> screen = new ReadOnlyObjectWrapper<>();
  // The language outlives the screen: it must not keep it alive.
  private final ChangeListener<Words> speaking = (observed, before, now) -> speak();
  private @Nullable StartContent latest;
  private String sought = "";
  private boolean all;

  public StartViewModel(ObservableValue<Words> words) {
    this.words = words;
    words.addListener(new WeakChangeListener<>(speaking));
  }

  public void show(StartContent content) {
    latest = content;
    speak();
  }

  ReadOnlyObjectProperty<@Nullable StartScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Shows the sessions whose row holds each of these words. */
  void search(String text) {
    sought = text;
    speak();
  }

  void showAll() {
    all = true;
    speak();
  }

  private void speak() {
    StartContent content = latest;
    if (content != null) {
      screen.set(read(content, words.getValue()));
    }
  }

  private StartScreen read(StartContent content, Words words) {
    Dates dates = new Dates(words, content.zone(), content.now());
    List<Row> every = content.sessions().stream().map(each -> row(each, dates, words)).toList();
    List<Row> found = every.stream().filter(this::matches).toList();
    boolean searching = !sought.isBlank();
    List<Row> rows = searching || all ? found : found.stream().limit(SHOWN).toList();
    return new StartScreen(
        offer(content, dates, words),
        every.isEmpty(),
        every.size() > SHOWN,
        rows,
        searching && found.isEmpty() ? words.text("start.found-nothing", sought.strip()) : "",
        rows.size() < found.size() ? words.text("start.show-all", found.size()) : null,
        content.examples().stream().map(each -> example(each, words)).toList());
  }

  private boolean matches(Row row) {
    Locale locale = words.getValue().language().locale();
    String whole = row.said().toLowerCase(locale);
    return Stream.of(sought.strip().toLowerCase(locale).split("\\s+")).allMatch(whole::contains);
  }

  private static ExampleRow example(Example example, Words words) {
    return new ExampleRow(
        example.name(),
        Icon.valueOf(example.kind().name()),
        example.title(),
        words.text("start.example", example.items(), Duration.ofMinutes(example.minutes())));
  }

  private static @Nullable Offer offer(StartContent content, Dates dates, Words words) {
    Interrupted interrupted = content.interrupted();
    if (interrupted != null) {
      return resume(interrupted, content, dates, words);
    }
    if (!content.sessions().isEmpty() || content.examples().isEmpty()) {
      return null;
    }
    Example example =
        content.examples().stream()
            .filter(each -> each.language() == words.language())
            .findFirst()
            .orElse(content.examples().getFirst());
    return new Offer.Try(
        example.name(),
        words.text("start.try-title"),
        words.text(
            "start.try-detail",
            example.title(),
            example.items(),
            Duration.ofMinutes(example.minutes())));
  }

  private static Offer resume(
      Interrupted interrupted, StartContent content, Dates dates, Words words) {
    PastSession session = interrupted.session();
    String when = dates.clock(session.last());
    String at =
        interrupted.item() == null
            ? words.text("start.interrupted", when)
            : words.text("start.interrupted-in", when, interrupted.item());
    String now = words.text("start.runs-on", dates.clock(content.now()));
    String notes = words.text("start.notes-safe", session.notes());
    return new Offer.Resume(
        session.id(),
        words.text("start.resume-title", session.title()),
        words.text("start.resume-detail", at, now, notes));
  }

  private static Row row(Past past, Dates dates, Words words) {
    PastSession session = past.session();
    // As in the history and the report; it may have been opened long before, and read long after.
    Instant started = session.times().started();
    Instant ended = session.times().ended();
    String when =
        dates.span(
            started == null ? session.opened() : started, ended == null ? session.last() : ended);
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
        words.text("start.said", session.title(), when, size, standing),
        past.sheet(),
        session.notes());
  }
}
