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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * One language's words. The bundles are read as plain UTF-8 files and never fall back on each
 * other: a machine set up in Norwegian must not put Norwegian into an English window.
 */
public final class Words {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final Map<Language, Words> ALL = all();

  private final Language language;
  private final Map<String, String> patterns;

  private Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  public static Words in(Language language) {
    Words words = ALL.get(language);
    if (words == null) {
      throw new IllegalStateException("no words in " + language);
    }
    return words;
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
    String pattern = pattern(key);
    Object[] spoken = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      spoken[i] = spoken(arguments[i]);
    }
    return new MessageFormat(pattern, language.locale()).format(spoken);
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
  public String date(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
  }

  /** A day with its name: {@code mandag 23. november 2026}. */
  public String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale()));
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

  private static Map<Language, Words> all() {
    Map<Language, Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Words(language, read(language)));
    }
    return all;
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
