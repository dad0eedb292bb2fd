package no.samtakt.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language's words. The bundles are read as plain UTF-8 files and never fall back on each
 * other: a machine set up in Norwegian must not put Norwegian into an English window.
 */
public final class Words {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** The languages that somebody has asked for by now: to read a bundle takes its time. */
  private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, String> patterns;

  /**
   * Patterns that were read once: to read one takes far longer than to fill it in. None of them may
   * be used by two threads at once.
   */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private final DateTimeFormatter date;
  private final DateTimeFormatter day;

  private Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale());
  }

  public static Words in(Language language) {
    return READ.computeIfAbsent(language, each -> new Words(each, read(each)));
  }

  public Language language() {
    return language;
  }

  public Set<String> keys() {
    return patterns.keySet();
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException when no bundle has the key: a slip in the code, not of a user
   */
  public String text(String key, Object... arguments) {
    Object[] spoken = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      spoken[i] = spoken(arguments[i]);
    }
    MessageFormat format =
        formats.computeIfAbsent(key, each -> new MessageFormat(pattern(each), language.locale()));
    synchronized (format) {
      return format.format(spoken);
    }
  }

  public String text(Message message) {
    return text(message.key(), message.arguments().toArray());
  }

  /** A length as people say it: {@code 6 min}, {@code 1 t 30 min}, {@code 45 s}. */
  public String length(Duration length) {
    Duration whole = length.abs();
    long hours = whole.toHours();
    int minutes = whole.toMinutesPart();
    int seconds = whole.toSecondsPart();
    if (hours > 0) {
      return minutes == 0
          ? text("length.hours", hours)
          : text("length.hours-minutes", hours, minutes);
    }
    if (seconds == 0) {
      return text("length.minutes", minutes);
    }
    return minutes == 0
        ? text("length.seconds", seconds)
        : text("length.minutes-seconds", minutes, seconds);
  }

  /** A time of day, the same in all our languages: {@code 10:45}. */
  public String clock(LocalTime time) {
    return time.format(CLOCK);
  }

  /** A day as people write it: {@code 31. desember 2024}, {@code 31 December 2024}. */
  public String date(LocalDate written) {
    return written.format(date);
  }

  /** A day with its name: {@code mandag 23. november 2026}. */
  public String day(LocalDate named) {
    return named.format(day);
  }

  String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return pattern;
  }

  private Object spoken(Object argument) {
    return switch (argument) {
      case Message message -> text(message);
      case Duration length -> length(length);
      case LocalTime time -> clock(time);
      case LocalDate day -> date(day);
      default -> argument;
    };
  }

  private static Map<String, String> read(Language language) {
    String name =
        language == Language.EN
            ? "messages.properties"
            : "messages_" + language.tag() + ".properties";
    try (var stream = Words.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing bundle " + name);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> patterns = new HashMap<>();
      properties.forEach((key, value) -> patterns.put((String) key, (String) value));
      return Collections.unmodifiableMap(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
