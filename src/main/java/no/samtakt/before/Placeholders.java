package no.samtakt.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** What a run sheet, which may be made from a template, still has to say by itself. */
public final class Placeholders {
  private Placeholders() {}

  /** Those that would go out with the invitation and its calendar file. */
  public static List<Placeholder> invited(RunSheet sheet) {
    List<Placeholder> found = new ArrayList<>();
    add(found, sheet.title(), "title");
    add(found, sheet.purpose(), "purpose");
    add(found, sheet.link(), "link");
    if (sheet.prework() != null) {
      add(found, sheet.prework().text(), "prework");
    }
    sheet.rules().forEach(rule -> add(found, rule, "rules"));
    for (TeamMember member : sheet.team()) {
      Placeholder.inName(member.name(), where("team")).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Those that would be opened, pasted or shown in the session, in its order. */
  public static List<Placeholder> inSession(RunSheet sheet) {
    return sheet.items().stream().flatMap(item -> Stream.concat(tools(item), texts(item))).toList();
  }

  /** All but the addresses that {@link SheetLink} knows. */
  static List<Placeholder> inTexts(RunSheet sheet) {
    List<Placeholder> found = new ArrayList<>(invited(sheet));
    found.removeIf(each -> each.where().equals(where("link")));
    sheet.items().stream().flatMap(Placeholders::texts).forEach(found::add);
    return found;
  }

  private static Stream<Placeholder> tools(Item item) {
    return item.tools().stream()
        .map(ToolLink::link)
        .filter(Objects::nonNull)
        .flatMap(link -> Placeholder.in(link, where("tools", item)).stream());
  }

  private static Stream<Placeholder> texts(Item item) {
    Stream<Placeholder> chat =
        Stream.concat(
                item.script().stream().map(ScriptLine::chat).filter(Objects::nonNull),
                item.chat().stream())
            .flatMap(text -> Placeholder.in(text, where("chat", item)).stream());
    Stream<Placeholder> prompt =
        Stream.ofNullable(item.prompt())
            .flatMap(text -> Placeholder.in(text, where("prompt", item)).stream());
    return Stream.concat(chat, prompt);
  }

  /**
   * What to say before the invitation goes out: what it still has to say by itself, and that it
   * leads nowhere. Empty where there is nothing to warn of.
   */
  public static List<Message> warnings(RunSheet sheet) {
    List<Message> warnings = new ArrayList<>();
    for (Placeholder each : invited(sheet)) {
      warnings.add(Message.of("invite.placeholder", each.found(), each.where()));
    }
    boolean online =
        Optional.ofNullable(sheet.platform())
            .flatMap(Platform::of)
            .filter(platform -> platform != Platform.ROOM)
            .isPresent();
    if (online && sheet.link() == null) {
      warnings.add(Message.of("invite.no-link"));
    }
    return List.copyOf(warnings);
  }

  private static void add(List<Placeholder> found, @Nullable String text, String key) {
    if (text != null) {
      Placeholder.in(text, where(key)).ifPresent(found::add);
    }
  }

  private static Message where(String key) {
    return Message.of("placeholder.in-sheet", key);
  }

  private static Message where(String key, Item item) {
    return Message.of("placeholder.in-item", key, item.title());
  }
}
