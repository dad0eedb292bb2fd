package no.samtakt.before;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.platform.HowTo;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Prework;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.session.Plan;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What those who are invited should read, in the sheet's language: why, when and where, what to
 * prepare, and what to press on the platform.
 */
public final class Invitation {
  private final RunSheet sheet;
  private final Words words;
  private final List<String> parts = new ArrayList<>();

  private Invitation(RunSheet sheet) {
    this.sheet = sheet;
    this.words = Words.in(sheet.language());
  }

  /** The text of the invitation, paragraph by paragraph, ending in a line break. */
  public static String of(RunSheet sheet) {
    return new Invitation(sheet).text();
  }

  private String text() {
    parts.add(words.text("invite.welcome", sheet.title()));
    if (sheet.purpose() != null) {
      parts.add(sheet.purpose());
    }
    add(Stream.of(when(), where()).flatMap(Optional::stream).toList());
    prework();
    practical();
    add(titled("invite.rules", sheet.rules()));
    if (!sheet.team().isEmpty()) {
      parts.add(words.text("invite.regards", team()));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private void add(List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(String.join("\n", lines));
    }
  }

  private Optional<String> when() {
    LocalDate day = sheet.date();
    if (sheet.start() == null) {
      return day == null ? Optional.empty() : Optional.of(words.text("invite.day", words.day(day)));
    }
    Plan plan = Plan.asWritten(sheet, Instant.EPOCH);
    SequencedMap<ItemId, Plan.Slot> slots = plan.slots();
    LocalTime from = clock(plan.start());
    LocalTime to = clock(slots.sequencedValues().getLast().end());
    String when =
        day == null
            ? words.text("invite.when", from, to)
            : words.text("invite.when-day", words.day(day), from, to);
    return Optional.of(
        Stream.of(Optional.of(when + zone()), opening(slots), pauses(slots))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n")));
  }

  /**
   * Named where those invited may well be elsewhere: never for the zone that is taken for granted.
   */
  private String zone() {
    ZoneId usual = ZoneId.of("Europe/Oslo");
    boolean named = !sheet.zone().equals(usual) && sheet.zone().getId().contains("/");
    return named ? " (" + sheet.zone().getId() + ")" : "";
  }

  /** A tech check is no part of the meeting to those who need none. */
  private Optional<String> opening(SequencedMap<ItemId, Plan.Slot> slots) {
    Item first = sheet.items().getFirst();
    if (first.kind() != Kind.TECH_CHECK || slots.size() < 2) {
      return Optional.empty();
    }
    Plan.Slot next = slots.sequencedValues().stream().skip(1).findFirst().orElseThrow();
    Plan.Slot opens = slots.firstEntry().getValue();
    return Optional.of(words.text("invite.opens", clock(opens.start()), clock(next.start())));
  }

  private Optional<String> pauses(SequencedMap<ItemId, Plan.Slot> slots) {
    List<String> times = new ArrayList<>();
    for (Item item : sheet.items()) {
      Plan.Slot slot = slots.get(item.id());
      if (item.kind() == Kind.BREAK && slot != null) {
        times.add(words.text("invite.pause", clock(slot.start()), item.length()));
      }
    }
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("invite.pauses", String.join(", ", times)));
  }

  private Optional<String> where() {
    String label = platform() == null ? "" : platform().label();
    String link = sheet.link() == null ? "" : sheet.link();
    String where =
        Stream.of(label, link).filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
    return where.isEmpty() ? Optional.empty() : Optional.of(words.text("invite.where", where));
  }

  private void prework() {
    Prework prework = sheet.prework();
    if (prework != null) {
      parts.add(heading(prework) + "\n" + prework.text());
    }
  }

  private String heading(Prework prework) {
    String deadline = prework.deadline();
    if (deadline == null) {
      return words.text("invite.prework");
    }
    Optional<Due> due = DueWords.of(deadline).flatMap(rule -> rule.on(Occasion.of(sheet)));
    return words.text(
        "invite.prework-by", due.map(each -> DueText.of(each, words)).orElse(deadline));
  }

  private void practical() {
    Platform platform = platform();
    if (platform == Platform.ROOM || (platform == null && sheet.link() == null)) {
      return;
    }
    HowTo how = HowTo.of(platform);
    String name = platform == null ? words.text("invite.anywhere") : platform.label();
    List<String> lines =
        Stream.of(
                words.text("invite.ready"),
                words.text("invite.sound", words.text(how.sound())),
                words.text("invite.camera", words.text(how.camera())),
                words.text("invite.name", words.text(how.rename())))
            .toList();
    add(titled(Message.of("invite.practical", name), lines));
  }

  private List<String> titled(String key, List<String> lines) {
    return titled(Message.of(key), lines);
  }

  private List<String> titled(Message heading, List<String> lines) {
    return lines.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(words.text(heading)), lines.stream().map(line -> "- " + line))
            .toList();
  }

  private String team() {
    return sheet.team().stream().map(Invitation::named).collect(Collectors.joining("\n"));
  }

  private static String named(TeamMember member) {
    return member.role() == null ? member.name() : member.name() + ", " + member.role();
  }

  private @Nullable Platform platform() {
    return Optional.ofNullable(sheet.platform()).flatMap(Platform::of).orElse(null);
  }

  private LocalTime clock(Instant instant) {
    return instant.atZone(sheet.zone()).toLocalTime();
  }
}
