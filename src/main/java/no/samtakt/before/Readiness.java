package no.samtakt.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.before.ReadyLine.Aspect;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Review;
import no.samtakt.checks.Severity;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Segment;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * Whether all is ready on the day, line by line, in words: what is fine, what is not, and what to
 * do.
 */
public final class Readiness {
  /**
   * A session with its journal, notes and pages takes a few megabytes; the rest is for the system.
   */
  static final long LEAST_FREE = 200_000_000L;

  private static final long MEGABYTE = 1_000_000L;

  private final Facts facts;
  private final List<ReadyLine> lines = new ArrayList<>();

  private Readiness(Facts facts) {
    this.facts = facts;
  }

  /**
   * All lines, in the order in which one would look.
   *
   * @param words the language in which a meeting place without a name is told
   */
  public static List<ReadyLine> of(Facts facts, Words words) {
    Readiness readiness = new Readiness(facts);
    readiness.links(SheetLink.of(facts.sheet(), words));
    readiness.texts();
    readiness.people();
    readiness.platform();
    readiness.screen();
    readiness.sound();
    readiness.disk();
    readiness.design();
    return List.copyOf(readiness.lines);
  }

  private void links(List<SheetLink> links) {
    int before = lines.size();
    for (SheetLink link : links) {
      link(link).ifPresent(lines::add);
    }
    if (lines.size() > before || links.isEmpty()) {
      return;
    }
    boolean all = links.stream().allMatch(link -> facts.opened().containsKey(link.link()));
    lines.add(
        all
            ? ReadyLine.fine(Aspect.LINKS, Message.of("ready.links-open", links.size()))
            : ReadyLine.untried(
                Aspect.LINKS,
                Message.of("ready.links-written", links.size()),
                Message.of("ready.links-try")));
  }

  private Optional<ReadyLine> link(SheetLink link) {
    String written = link.link() == null ? "" : link.link();
    String name = link.name();
    return switch (link.form()) {
      case MISSING ->
          trouble(Aspect.LINKS, Message.of("ready.link-missing", name), "ready.link-write");
      case MALFORMED ->
          trouble(
              Aspect.LINKS, Message.of("ready.link-malformed", name, written), "ready.link-mend");
      case PLACEHOLDER ->
          trouble(Aspect.LINKS, Message.of("ready.link-placeholder", name), "ready.link-replace");
      case RETIRED ->
          trouble(Aspect.LINKS, Message.of("ready.link-retired", name), "ready.link-other");
      case WELL_FORMED ->
          Boolean.FALSE.equals(facts.opened().get(written))
              ? trouble(
                  Aspect.LINKS, Message.of("ready.link-closed", name, written), "ready.link-try")
              : Optional.empty();
    };
  }

  /** Texts that go out or are shown, and still have a gap where something was to stand. */
  private void texts() {
    for (Placeholder each : Placeholders.inTexts(facts.sheet())) {
      lines.add(
          ReadyLine.trouble(
              Aspect.TEXTS,
              Message.of("ready.placeholder", each.found()),
              Message.of("ready.placeholder-mend", each.where())));
    }
  }

  private static Optional<ReadyLine> trouble(Aspect aspect, Message said, String mend) {
    return Optional.of(ReadyLine.trouble(aspect, said, Message.of(mend)));
  }

  private void people() {
    lines.add(
        facts.people() > 0
            ? ReadyLine.fine(Aspect.PEOPLE, Message.of("ready.people", facts.people()))
            : ReadyLine.trouble(
                Aspect.PEOPLE, Message.of("ready.no-people"), Message.of("ready.people-load")));
  }

  private void platform() {
    RunSheet sheet = facts.sheet();
    Optional<Platform> platform = Optional.ofNullable(sheet.platform()).flatMap(Platform::of);
    if (platform.isEmpty() || platform.get() == Platform.ROOM) {
      return;
    }
    int people = Math.max(facts.people(), sheet.participants());
    int rooms = sheet.items().stream().mapToInt(item -> rooms(item, people)).max().orElse(0);
    List<Message> passed = Limits.of(platform.get()).passedBy(rooms, people);
    for (Message limit : passed) {
      lines.add(ReadyLine.trouble(Aspect.PLATFORM, limit, Message.of("ready.platform-mend")));
    }
    if (passed.isEmpty()) {
      lines.add(
          ReadyLine.fine(
              Aspect.PLATFORM,
              Message.of("ready.platform", platform.get().label(), people, rooms)));
    }
  }

  private static int rooms(Item item, int people) {
    return item.shape().segments(people).stream()
        .filter(segment -> segment.mode() == Mode.GROUP && segment.size() > 0)
        .mapToInt((Segment segment) -> Math.max(1, people / segment.size()))
        .max()
        .orElse(0);
  }

  private void screen() {
    lines.add(
        facts.screens() > 1
            ? ReadyLine.fine(Aspect.SCREEN, Message.of("ready.screens", facts.screens()))
            : ReadyLine.trouble(
                Aspect.SCREEN, Message.of("ready.one-screen"), Message.of("ready.screen-mend")));
  }

  private void sound() {
    lines.add(
        switch (facts.sound()) {
          case UNTRIED ->
              ReadyLine.untried(
                  Aspect.SOUND, Message.of("ready.sound-untried"), Message.of("ready.sound-try"));
          case PLAYED -> ReadyLine.fine(Aspect.SOUND, Message.of("ready.sound-played"));
          case NO_DEVICE ->
              ReadyLine.trouble(
                  Aspect.SOUND, Message.of("ready.sound-none"), Message.of("ready.sound-mend"));
        });
  }

  private void disk() {
    Facts.Disk disk = facts.disk();
    long free = disk.free() / MEGABYTE;
    if (!disk.writable()) {
      lines.add(
          ReadyLine.trouble(
              Aspect.DISK,
              Message.of("ready.disk-refuses", disk.folder()),
              Message.of("ready.disk-mend")));
    } else if (disk.free() < LEAST_FREE) {
      lines.add(
          ReadyLine.trouble(
              Aspect.DISK, Message.of("ready.disk-full", free), Message.of("ready.disk-room")));
    } else {
      lines.add(ReadyLine.fine(Aspect.DISK, Message.of("ready.disk", free / 1000)));
    }
  }

  /** The gravest findings, pins that cannot hold among them, each a line of its own. */
  private void design() {
    List<Finding> grave =
        Review.of(facts.sheet()).findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .toList();
    if (grave.isEmpty()) {
      lines.add(ReadyLine.fine(Aspect.DESIGN, Message.of("ready.design")));
      return;
    }
    for (Finding finding : grave) {
      lines.add(
          ReadyLine.trouble(Aspect.DESIGN, finding.message(), Message.of("ready.design-mend")));
    }
  }
}
