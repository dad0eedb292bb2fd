package no.samtakt.runsheet.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.checks.Checks;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Prework;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Task;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.words.ClockTimes;
import no.samtakt.words.Language;

/** Reads a whole sheet from its tree. */
final class SheetBinding {
  private static final Choice<Language> LANGUAGE = Choice.of(Language.values(), Language::tag);
  private static final Choice<Platform> PLATFORM = Choice.of(Platform.values(), Platform::key);
  private static final Choice<String> CHECK = Choice.of(Checks.ids());
  private static final int MOST_PARTICIPANTS = 100_000;

  private final Problems problems;
  private final ZoneId systemZone;
  private final Language fallback;

  SheetBinding(Problems problems, ZoneId systemZone, Language fallback) {
    this.problems = problems;
    this.systemZone = systemZone;
    this.fallback = fallback;
  }

  /** The sheet; empty where at least one problem was noted. */
  Optional<RunSheet> sheet(Fields fields) {
    String title = fields.needed("title");
    String purpose = fields.text("purpose");
    Language language = language(fields);
    LocalDate date = fields.value("date", Dates::of, "problem.date");
    LocalTime start = fields.value("start", ClockTimes::of, "problem.time");
    ZoneId zone = zone(fields);
    Platform platform = fields.choice("platform", PLATFORM);
    String link = fields.text("link");
    String series = fields.text("series");
    Integer participants = fields.whole("participants", 0, MOST_PARTICIPANTS);
    List<TeamMember> team = team(fields);
    List<String> rules = fields.texts("rules").stream().map(Node.Text::value).toList();
    List<Task> before = tasks(fields, "before");
    Prework prework = fields.block("prework", Block.PREWORK).flatMap(this::prework).orElse(null);
    List<Item> items = items(fields);
    List<Task> after = tasks(fields, "after");
    List<Mute> mute = mute(fields);
    if (!problems.none() || title == null) {
      return Optional.empty();
    }
    return Optional.of(
        new RunSheet(
            title,
            purpose,
            language,
            date,
            start,
            zone,
            platform == null ? null : platform.key(),
            link,
            series,
            participants == null ? 0 : participants,
            team,
            rules,
            before,
            prework,
            items,
            after,
            mute));
  }

  /** Tags as others write them count too: {@code no}, {@code nb-NO}, {@code EN}. */
  private Language language(Fields fields) {
    Optional<Language> known = Optional.ofNullable(fields.peek("language")).flatMap(Language::of);
    if (known.isPresent()) {
      return known.get();
    }
    Language chosen = fields.choice("language", LANGUAGE);
    return chosen == null ? fallback : chosen;
  }

  private ZoneId zone(Fields fields) {
    String text = fields.text("zone");
    if (text == null) {
      return systemZone;
    }
    Optional<ZoneId> zone = Zones.of(text);
    if (zone.isEmpty()) {
      problems.add(fields.at("zone"), "problem.zone", text, Zones.meant(text));
    }
    return zone.orElse(systemZone);
  }

  private List<Item> items(Fields sheet) {
    if (!sheet.has("items")) {
      sheet.missing("items");
    }
    List<Fields> blocks = sheet.blocks("items", Block.ITEM);
    List<ItemId> ids =
        ItemIds.of(
            blocks.stream()
                .map(item -> new ItemIds.Named(item.peek("id"), item.peek("title")))
                .toList());
    noteDuplicates(blocks);
    ItemBinding binding = new ItemBinding(problems);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      binding.item(blocks.get(i), ids.get(i)).ifPresent(items::add);
    }
    return items;
  }

  private void noteDuplicates(List<Fields> items) {
    Map<String, Place.InText> first = new HashMap<>();
    for (Fields item : items) {
      String id = item.peek("id");
      Place.InText earlier = id == null ? null : first.putIfAbsent(id, item.at("id"));
      if (id != null && earlier != null) {
        String line = Integer.toString(earlier.line());
        problems.add(item.at("id"), "problem.duplicate-id", id, line);
      }
    }
  }

  private static List<TeamMember> team(Fields sheet) {
    List<TeamMember> team = new ArrayList<>();
    for (Fields member : sheet.blocks("team", Block.TEAM)) {
      String name = member.needed("name");
      String role = member.text("role");
      if (name != null) {
        team.add(new TeamMember(name, role));
      }
    }
    return team;
  }

  private static List<Task> tasks(Fields sheet, String key) {
    List<Task> tasks = new ArrayList<>();
    for (Fields fields : sheet.blocks(key, Block.TASK)) {
      String task = fields.needed("task");
      String due = fields.text("due");
      if (task != null) {
        tasks.add(new Task(task, due));
      }
    }
    return tasks;
  }

  private Optional<Prework> prework(Fields fields) {
    String text = fields.needed("text");
    String deadline = fields.text("deadline");
    return text == null ? Optional.empty() : Optional.of(new Prework(text, deadline));
  }

  private static List<Mute> mute(Fields sheet) {
    List<Mute> mutes = new ArrayList<>();
    for (Fields mute : sheet.blocks("mute", Block.MUTE)) {
      mute.need("check");
      String check = mute.choice("check", CHECK);
      String reason = mute.needed("reason");
      if (check != null && reason != null) {
        mutes.add(new Mute(check, reason));
      }
    }
    return mutes;
  }
}
