package no.samtakt.notes.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of a chat that tells who wrote and when.
 *
 * @param isPrivate it was meant for one person
 * @param text what stands of the message on the same line; often nothing
 * @param height how many lines it takes
 * @param faint it may also be a sentence that ends with a time
 */
record ChatHeader(
    @Nullable LocalDate day,
    LocalTime time,
    String name,
    boolean isPrivate,
    String text,
    int height,
    boolean faint) {
  private static final String TIME =
      "(?<time>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\h?[AaPp]\\.?[Mm]\\.?)?)";
  private static final String WHEN =
      "(?:(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)[\\h,]+)?" + TIME;

  /** As Zoom saves it: {@code 09:41:23 From Kari Nordmann to Everyone:}. */
  private static final Pattern SAVED =
      Pattern.compile(
          WHEN
              + "\\h+(?:From|Fra|Frå)\\h+(?<name>.+?)"
              + "(?:\\h+(?:to|til)\\h+(?<to>.+?))?\\h*:\\h*(?<text>.*)");

  /** As Zoom keeps it beside a recording: the time, a tab, and the name. */
  private static final Pattern RECORDED =
      Pattern.compile(WHEN + "\\t\\h*(?<name>[^\\t:]+?)\\h*:\\h*(?<text>.*)(?<to>)?");

  /** As Teams copies it: {@code [09:41] Kari Nordmann}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?:\\p{L}+\\h+){0,3}"
              + WHEN
              + "]\\h+(?<name>[^:]{1,60}?)(?::\\h*(?<text>.*))?(?<to>)?");

  /** As Zoom copies it: {@code Kari Nordmann to Everyone 9:41 AM}. */
  private static final Pattern COPIED =
      Pattern.compile(
          "(?:(?:From|Fra|Frå)\\h+)?(?<name>\\p{L}.{0,60}?)\\h+(?:to|til)\\h+(?<to>\\p{L}[^\\d:]{0,60}?)"
              + "\\h*:?\\h*\\(?"
              + WHEN
              + "\\)?:?(?<text>)?");

  /** Where nothing else tells a name from a sentence, its words begin as those of names do. */
  private static final String WORDS =
      "\\p{Lu}[\\p{L}\\p{M}'.-]*(?:\\h+(?:\\p{Lu}[\\p{L}\\p{M}'.-]*|av|de|den|der|la|van|von)){0,5}";

  /** As newer windows copy it: {@code Kari Nordmann 09:41}, which may be a sentence too. */
  private static final Pattern FAINT =
      Pattern.compile("(?<name>" + WORDS + "),?\\h+" + WHEN + "(?<text>)?(?<to>)?");

  private static final Pattern ALONE = Pattern.compile(WHEN);
  private static final Pattern NAME = Pattern.compile(WORDS);
  private static final Pattern EVERYONE =
      Pattern.compile(
          "(?i).*\\b(?:everyone|alle|all|everybody|group|panelists|paneldeltakere)\\b.*");

  /** The header at a line; nothing where there is none. */
  static Optional<ChatHeader> at(List<String> lines, int at) {
    String line = lines.get(at).strip();
    for (Pattern form : new Pattern[] {SAVED, RECORDED, BRACKETED, COPIED}) {
      Optional<ChatHeader> found = found(form, line, false);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<ChatHeader> faint = found(FAINT, line, true);
    return faint.isPresent() ? faint : twoLines(lines, at, line);
  }

  private static Optional<ChatHeader> found(Pattern form, String line, boolean faint) {
    Matcher matcher = form.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String to = matcher.group("to");
    boolean secret = to != null && !to.isEmpty() && !EVERYONE.matcher(to).matches();
    String text = matcher.group("text");
    try {
      return Optional.of(
          new ChatHeader(
              ChatTimes.day(matcher.group("date")),
              ChatTimes.time(matcher.group("time")),
              matcher.group("name").strip(),
              secret,
              text == null ? "" : text,
              1,
              faint));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A name, and the time under it. */
  private static Optional<ChatHeader> twoLines(List<String> lines, int at, String name) {
    if (at + 1 >= lines.size() || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Matcher when = ALONE.matcher(lines.get(at + 1).strip());
    if (!when.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ChatHeader(
              ChatTimes.day(when.group("date")),
              ChatTimes.time(when.group("time")),
              name,
              false,
              "",
              2,
              true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
